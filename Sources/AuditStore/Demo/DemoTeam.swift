import AuditModel

/// A made-up team, with a character that its figures should show.
///
/// All rates are per thousand, one for each of the three rounds, and hold for the headline items;
/// other items are a little harder or easier, each in its own way.
struct DemoTeam: Sendable {
  let team: Team

  /// The share of the audits, as a weight beside those of other teams; 0 for the tiny team, which
  /// has its few audits by their place in the round.
  let weight: Int

  /// Assessments finished in time, of those that can be judged and are due.
  let onTime: [Int]

  /// "Yes" of the yes-no answers that the file gives.
  let yes: [Int]

  /// "Not recorded" of the answers to questions about an event, where the question applies.
  let notRecorded: [Int]

  /// Satisfactory or better, of the grades given.
  let favourable: [Int]

  /// How far one audit's rates may lie above or below its team's.
  var spread = 40

  var ages = DemoTeam.allAges
  let statuses: [(CaseStatus, weight: Int)]

  static let allAges: [(AgeBand, weight: Int)] = [
    (.unborn, 2), (.from0to4, 26), (.from5to10, 33), (.from11to15, 28), (.from16to17, 11),
  ]
}

/// The rates by which one audit is answered, per thousand, each from 20 to 980.
struct DemoRates: Sendable {
  let onTime: Int
  let yes: Int
  let notRecorded: Int
  let favourable: Int

  /// The rates of a team in a round, for a file that is so much better or worse than usual.
  init(of team: DemoTeam, round: Int, shift: Int) {
    func shifted(_ rate: Int, by shift: Int) -> Int { min(980, max(20, rate + shift)) }
    onTime = shifted(team.onTime[round], by: shift)
    yes = shifted(team.yes[round], by: shift)
    favourable = shifted(team.favourable[round], by: shift)
    // What nobody wrote down is the habit of a team rather than of a file.
    notRecorded = shifted(team.notRecorded[round], by: 0)
  }
}
