import AuditModel

/// The audit that a screen shows to be read, on its way from its file or here.
///
/// Beside ``Desk/open``, which is answered: this one is never changed and never saved.
struct ReadAudit: Sendable {
  enum Progress: Sendable {
    case underWay
    case read(OpenAudit)

    /// Why its file cannot be used.
    case failed(Phrase)
  }

  let id: Audit.ID
  var progress = Progress.underWay
}
