import AuditModel

/// Concerns and actions of the whole workspace, as far as they have been read.
struct ActionShelf: Sendable {
  /// Open ones first.
  var raised: [RaisedEscalation] = []

  /// Open ones first.
  var actions: [AgreedAction] = []

  /// Files that cannot be used, and why.
  var setAside: [InputError] = []

  /// Whether all of it has been read once.
  var isRead = false
}
