/// How many cases were read, by round, team and template, whatever a filter shows of them.
///
/// The rate at which cases were drawn is a fact of the round; looking at a part of them does not
/// change it.
struct SampledCases {
  private var cases: [Key: Set<String>] = [:]

  /// What was asked before: every item of a template asks the same.
  private var known: [Question: Int] = [:]

  private struct Question: Hashable {
    let round: Round.ID?
    let teams: [Team.ID]
    let templates: [Template.ID]
  }

  private struct Key: Hashable {
    let round: Round.ID?
    let team: Team.ID
    let template: Template.ID
  }

  init(_ audits: some Sequence<ScoredAudit>) {
    for audit in audits {
      let key = Key(round: audit.round, team: audit.team, template: audit.template)
      cases[key, default: []].insert(audit.reference)
    }
  }

  /// How many cases of these teams were read against any of these templates.
  mutating func count(round: Round.ID?, teams: [Team.ID], templates: [Template.ID]) -> Int {
    let question = Question(round: round, teams: teams, templates: templates)
    if let known = known[question] { return known }
    let sets = teams.flatMap { team in
      templates.compactMap { cases[Key(round: round, team: team, template: $0)] }
    }
    let count =
      sets.count == 1
      ? sets[0].count : sets.reduce(into: Set<String>()) { $0.formUnion($1) }.count
    known[question] = count
    return count
  }
}
