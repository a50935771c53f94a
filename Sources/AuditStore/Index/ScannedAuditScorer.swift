import AuditModel

/// Scores audits as they were scanned, by the plans of their templates and rounds.
///
/// One serves one thread, audit after audit.
struct ScannedAuditScorer {
  private let plans: ScoringPlans
  private var recent = RecentPlans()
  private var outcomes: [UInt8] = []

  init(plans: ScoringPlans) {
    self.plans = plans
  }

  /// Adds an audit to a table.
  ///
  /// - Parameters:
  ///   - audit: From a file that the scanner accepted.
  ///   - number: The id that the file is named by.
  ///   - padded: The bytes of the file, and the zeros behind them.
  ///   - table: Takes the audit.
  /// - Returns: False where the audit has another id or there is no plan for it: the full decoder has to
  ///   read it, and nothing was added.
  mutating func add(
    _ audit: borrowing ScannedAudit,
    numbered number: AuditNumber,
    in padded: UnsafeRawBufferPointer,
    to table: inout AuditTableBuilder
  ) -> Bool {
    let id = padded[audit.id.start..<audit.id.start + audit.id.count]
    let name = UnsafeRawBufferPointer(rebasing: id).bindMemory(to: UInt8.self)
    guard AuditNumber(bytes: name) == number, let plan = plan(for: audit, in: padded) else {
      return false
    }
    outcomes.removeAll(keepingCapacity: true)
    plan.appendOutcomes(of: audit, in: padded, to: &outcomes)
    outcomes.withUnsafeBufferPointer { outcomes in
      table.append(audit, numbered: number, in: padded, of: plan.template, packed: outcomes)
    }
    return true
  }

  private mutating func plan(
    for audit: borrowing ScannedAudit,
    in padded: UnsafeRawBufferPointer
  ) -> ScoringPlan? {
    if let known = recent.plan(for: audit, in: padded) { return known }
    let key = ScoringPlans.Key(
      template: audit.template.text(in: padded),
      version: audit.templateVersion,
      round: audit.round.text(in: padded)
    )
    guard let plan = plans.plan(key)?.copy() else { return nil }
    recent.note(plan, for: audit, in: padded)
    return plan
  }
}
