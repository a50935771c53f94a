import AuditModel

/// An audit with everything that can be said of it.
struct ShownAudit {
  let open: OpenAudit
  let desk: Desk
  let outcomes: [ItemOutcome]
  let figures: AuditFigures

  init(
    _ audit: Audit,
    template: Template,
    settling readings: [Audit] = [],
    facts: WorkspaceFacts,
    language: Language,
    now: Now
  ) {
    var audit = audit
    if audit.state == .draft { audit.asAt = now.today }
    var open = OpenAudit(audit: audit, template: template)
    open.readings = readings
    var desk = Desk(language: language, workspace: facts, now: now, auditor: audit.auditor)
    desk.open = open
    self.init(desk, open)
  }

  /// The audit that is open on a desk.
  init(_ desk: Desk, _ open: OpenAudit) {
    self.open = open
    self.desk = desk
    outcomes = open.audit.outcomes(in: open.template, rules: desk.rules)
    figures = AuditFigures(outcomes, in: open.template)
  }

  var audit: Audit {
    open.audit
  }

  /// What the answer to an item comes to.
  func outcome(of item: Item.ID) -> ItemOutcome? {
    outcomes.first { $0.item == item }
  }

  /// What keeps it from being finished, each in one line; empty for a finished audit without faults.
  var inTheWay: [String] {
    open.inTheWay(of: audit.asAt, on: desk).map(\.text)
  }
}
