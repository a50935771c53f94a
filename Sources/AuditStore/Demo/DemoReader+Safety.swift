import AuditModel

extension DemoReader {
  /// Answers the safety question, and raises the case where it has to be raised.
  mutating func answerSafety(in audit: inout Audit, isAlwaysAtRisk: Bool) {
    spendTime()
    let isAtRisk = draws.chance(perMille: 9) || isAlwaysAtRisk
    audit.safety.immediateRisk = isAtRisk
    let words = writesWelsh ? DemoReader.welshRisks : DemoReader.englishRisks
    let risk = draws.element(of: words)
    if isAtRisk { audit.safety.note = risk }
    let isPoor = answers["assessment-quality"]?.value == .graded(.poor)
    let isRaisedAsPoor = isPoor && draws.chance(perMille: 300)
    guard isAtRisk || isRaisedAsPoor else { return }
    let poor =
      writesWelsh
      ? "Mae'r asesiad yn wael ac ni welir y camau a gynlluniwyd."
      : "The assessment is poor, and the planned actions cannot be seen."
    audit.escalations = [escalation(because: isAtRisk ? risk : poor)]
  }

  /// Three in four have been answered, within two days.
  private mutating func escalation(because reason: String) -> Escalation {
    let isAnswered = draws.chance(perMille: 750)
    let answeredAfter = draws.number(in: 20...2880) * 60_000
    return Escalation(
      reason: reason,
      to: writesWelsh ? "pennaeth gwasanaeth" : "head of service",
      raisedBy: auditor.id,
      raisedAt: now.description,
      answeredAt: isAnswered
        ? UTCTime(milliseconds: now.milliseconds + answeredAfter).description : nil,
      outcome: isAnswered
        ? writesWelsh
          ? "Ymwelwyd â'r tŷ yr un diwrnod; mae'r plentyn yn ddiogel."
          : "The child was visited the same day and is safe."
        : nil
    )
  }

  private static let englishRisks = [
    "An adult who may not live in the house was seen there last week, and nobody has been back.",
    "The child has not been seen for seven weeks, and the school has raised a new injury.",
  ]

  private static let welshRisks = [
    "Gwelwyd oedolyn na chaiff fyw yn y tŷ yno'r wythnos diwethaf, ac nid oes neb wedi ymweld wedyn."
  ]
}
