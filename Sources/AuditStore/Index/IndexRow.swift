import AuditModel

/// An audit as the index keeps it: what figures need, and the file from which it was taken.
struct IndexRow {
  let facts: AuditFacts
  let template: Template.ID
  let version: Int

  /// Of the file when it was read; `nil` where it could have changed since without showing it.
  let stamp: FileStamp?
}
