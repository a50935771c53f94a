import AuditModel

/// What of the audits is in no file: answers whose saving failed, dates that cannot be read yet, and
/// forms that are not done.
///
/// It is the only copy there is, so it is kept until it has been saved, also when another audit has
/// taken the place on the desk.
struct UnsavedAudits: Sendable {
  private var reasons: [Audit.ID: Phrase] = [:]
  private var left: [Audit.ID: OpenAudit] = [:]

  /// Dates that cannot be read yet, by audit and item.
  private var dates: [Audit.ID: [Item.ID: String]] = [:]

  /// Forms of the review that are not done, by audit.
  private var forms: [Audit.ID: [ReviewForm.Purpose: ReviewForm]] = [:]

  /// Why the state of an audit was changed, until that has been saved.
  private var grounds: [Audit.ID: String] = [:]

  var isEmpty: Bool { reasons.isEmpty }

  /// Why the first of them could not be saved; `nil` when there is none.
  var reason: Phrase? {
    reasons.min { $0.key < $1.key }?.value
  }

  /// Those that are no longer on the desk, in the order of their ids.
  var audits: [Audit] {
    left.values.map(\.audit).sorted { $0.id < $1.id }
  }

  func contains(_ id: Audit.ID) -> Bool {
    reasons[id] != nil
  }

  mutating func note(_ id: Audit.ID, _ reason: Phrase) {
    reasons[id] = reason
  }

  /// Notes that an audit has been saved; `isWhole` when nothing was entered since.
  mutating func noteSaved(_ id: Audit.ID, isWhole: Bool) {
    reasons[id] = nil
    left[id] = nil
    if isWhole { grounds[id] = nil }
  }

  /// The grounds to save an audit with: new ones, or those of a saving that failed.
  mutating func grounds(for id: Audit.ID, _ new: String?) -> String? {
    if let new { grounds[id] = new }
    return new ?? (contains(id) ? grounds[id] : nil)
  }

  /// Keeps what is unsaved of an audit that makes room for another on the desk.
  mutating func leave(_ open: OpenAudit) {
    if contains(open.audit.id) { left[open.audit.id] = open }
    dates[open.audit.id] = open.pendingDates
    forms[open.audit.id] = open.pendingForms
  }

  /// Gives back what was answered in an audit that comes onto the desk again; `nil` where the file
  /// has all of it.
  mutating func take(_ id: Audit.ID) -> OpenAudit? {
    left.removeValue(forKey: id)
  }

  /// Gives back the dates that could not be read yet, by item.
  mutating func takeDates(of id: Audit.ID) -> [Item.ID: String] {
    dates.removeValue(forKey: id) ?? [:]
  }

  /// Gives back the forms of the review that are not done.
  mutating func takeForms(of id: Audit.ID) -> [ReviewForm.Purpose: ReviewForm] {
    forms.removeValue(forKey: id) ?? [:]
  }
}
