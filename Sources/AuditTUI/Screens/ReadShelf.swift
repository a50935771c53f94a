import AuditModel

/// The audits that a screen shows to be read, on their way from their files or here: the one in view,
/// and those that one key leads to.
///
/// Beside ``Desk/open``, which is answered: these are never changed and never saved.
struct ReadShelf: Sendable {
  enum Progress: Sendable {
    case underWay
    case read(OpenAudit)

    /// Why its file cannot be used.
    case failed(Phrase)

    fileprivate var isUnderWay: Bool {
      if case .underWay = self { true } else { false }
    }
  }

  private var audits: [Audit.ID: Progress] = [:]

  /// How far an audit has come; `nil` where it was not asked for, or has changed since.
  subscript(id: Audit.ID) -> Progress? { audits[id] }

  /// Picks the audit to be read next and marks it as under way.
  ///
  /// The one in view is read at once, the others only when nothing else is under way.
  ///
  /// - Parameter wanted: The one in view, then the others; what is not among them is forgotten.
  /// - Returns: `nil` where nothing is to be read now.
  mutating func next(among wanted: [Audit.ID]) -> Audit.ID? {
    guard let inView = wanted.first else { return nil }
    audits = audits.filter { wanted.contains($0.key) }
    let isBusy = audits.values.contains(where: \.isUnderWay)
    let next = audits[inView] == nil ? inView : wanted.first { audits[$0] == nil && !isBusy }
    if let next { audits[next] = .underWay }
    return next
  }

  /// Takes what became of an audit; one that nobody waits for any more is left.
  ///
  /// - Returns: Whether it was waited for.
  mutating func take(_ id: Audit.ID, _ progress: Progress) -> Bool {
    guard audits[id] != nil else { return false }
    audits[id] = progress
    return true
  }

  /// Forgets some audits, because they have changed.
  mutating func forget(_ changed: Set<Audit.ID>) {
    audits = audits.filter { !changed.contains($0.key) }
  }
}
