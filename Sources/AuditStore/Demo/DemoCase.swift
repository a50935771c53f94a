import AuditModel

/// The child's file behind an audit, as far as it is the same in every audit of it.
struct DemoCase: Sendable {
  /// Index in ``DemoTeam/all``.
  let team: Int
  let ageBand: AgeBand
  let status: CaseStatus

  /// Pseudonymous; `nil` for most.
  let siblings: String?
  let reference: String

  /// - Parameters:
  ///   - seed: Of the whole demo.
  ///   - number: The number of the first audit of the case, which stands for the case.
  ///   - isOfTinyTeam: Whether it has to be one of the few of the tiny team.
  ///   - count: How many audits the demo has, which decides how long references are.
  init(seed: UInt64, number: Int, isOfTinyTeam: Bool, count: Int) {
    let family = number / 2
    var ofFamily = SplitMix64(seed: seed, purpose: .family, number: family)
    let hasSiblings = ofFamily.chance(perMille: 180) && !isOfTinyTeam
    var draws = SplitMix64(seed: seed, purpose: .childCase, number: number)
    // Brothers and sisters have one team, so theirs is drawn for the family.
    let teams = DemoTeam.all.indices.map { ($0, weight: DemoTeam.all[$0].weight) }
    let familyTeam = ofFamily.element(of: teams)
    let ownTeam = draws.element(of: teams)
    team = isOfTinyTeam ? DemoTeam.tiny : hasSiblings ? familyTeam : ownTeam
    let character = DemoTeam.all[team]
    ageBand = draws.element(of: character.ages)
    status = DemoCase.plausible(draws.element(of: character.statuses), at: ageBand)
    siblings = hasSiblings ? "NW-F-" + Pseudonym.digits(of: family, among: count) : nil
    reference = "NW-" + Pseudonym.digits(of: number, among: count)
  }

  /// Only a child who is born is looked after, and only a young person of 16 or over leaves care.
  private static func plausible(_ status: CaseStatus, at ageBand: AgeBand) -> CaseStatus {
    switch (ageBand, status) {
    case (.unborn, .lookedAfter), (.unborn, .careLeaver): .childProtection
    case (.from18, _): .careLeaver
    case (.from16to17, .careLeaver): .careLeaver
    case (_, .careLeaver): .lookedAfter
    default: status
    }
  }
}

/// Numbers that say nothing about the order in which they were given.
private enum Pseudonym {
  /// Four digits or more, different for every number below `count`.
  static func digits(of number: Int, among count: Int) -> String {
    var width = 4
    var range = 10_000
    while range < count {
      width += 1
      range *= 10
    }
    // 7 and 9 end numbers that share no factor with a power of ten, so no two numbers collide.
    let scattered = String((number % range * 6_367 + 412) % range)
    return String(repeating: "0", count: width - scattered.utf8.count) + scattered
  }
}
