import Synchronization

/// How many cases were read, by round, team and template, whatever a filter shows of them.
///
/// The rate at which cases were drawn is a fact of the round; looking at a part of them does not
/// change it. The cases are told apart when somebody first asks, and every answer is kept.
final class SampledCases: Sendable {
  private let columns: AuditColumns
  private let state = Mutex<State?>(nil)

  fileprivate struct State {
    /// The cases by their numbers, each once for each template that it was read against.
    let cases: [Key: [Int32]]

    /// For each case the last question in which it was counted.
    var counted: [Int32]

    /// What was asked before: every item of a template asks the same.
    var known: [Question: Int] = [:]
  }

  fileprivate struct Question: Hashable {
    let round: Round.ID?
    let teams: [Team.ID]
    let templates: [Template.ID]
  }

  fileprivate struct Key: Hashable {
    let round: Round.ID?
    let team: Team.ID
    let template: Template.ID
  }

  /// - Parameter columns: Of the one reading of each case that counts.
  init(_ columns: AuditColumns) {
    self.columns = columns
  }

  /// How many cases of these teams were read against any of these templates.
  func count(round: Round.ID?, teams: [Team.ID], templates: [Template.ID]) -> Int {
    let question = Question(round: round, teams: teams, templates: templates)
    return state.withLock { state in
      var current = state.take() ?? State(columns)
      let answer = current.count(question)
      state = current
      return answer
    }
  }
}

extension SampledCases.State {
  init(_ columns: AuditColumns) {
    let (audits, hashes) = (columns.audits, columns.referenceHashes())
    var numbers = EqualPositions(of: hashes.count)
    var groups = GroupsOfAudits(columns)
    hashes.withUnsafeBufferPointer { hashes in
      for (index, codes) in columns.codes.enumerated() {
        let number = numbers.first(equalTo: index, hashes) {
          audits[$0].hasSameReference(as: audits[index])
        }
        groups.add(Int32(number), codes)
      }
    }
    self.init(cases: groups.lists, counted: Array(repeating: 0, count: audits.count))
  }

  mutating func count(_ question: SampledCases.Question) -> Int {
    if let known = known[question] { return known }
    let number = Int32(known.count + 1)
    var count = 0
    for team in question.teams {
      for template in question.templates {
        let key = SampledCases.Key(round: question.round, team: team, template: template)
        for one in cases[key] ?? [] where counted[Int(one)] != number {
          counted[Int(one)] = number
          count += 1
        }
      }
    }
    known[question] = count
    return count
  }

  /// The cases of each round, team and template that some audit has.
  private struct GroupsOfAudits {
    private let columns: AuditColumns

    /// The templates' ids, each once, and where each version's id stands among them.
    private var templates: [Template.ID] = []
    private let places: [Int]

    /// By round, team and template.
    private var cases: [[Int32]]

    init(_ columns: AuditColumns) {
      self.columns = columns
      var templates: [Template.ID] = []
      places = columns.templates.map { template in
        if let known = templates.firstIndex(of: template.id) { return known }
        templates.append(template.id)
        return templates.count - 1
      }
      self.templates = templates
      let groups = columns.rounds.count * columns.teams.count * templates.count
      cases = Array(repeating: [], count: groups)
    }

    mutating func add(_ number: Int32, _ codes: AuditColumns.Codes) {
      let group = Int(codes.round) * columns.teams.count + Int(codes.team)
      cases[group * templates.count + places[Int(codes.template)]].append(number)
    }

    var lists: [SampledCases.Key: [Int32]] {
      var lists: [SampledCases.Key: [Int32]] = [:]
      for (group, numbers) in cases.enumerated() where !numbers.isEmpty {
        let (team, template) = (group / templates.count, group % templates.count)
        let key = SampledCases.Key(
          round: columns.rounds[team / columns.teams.count],
          team: columns.teams[team % columns.teams.count],
          template: templates[template]
        )
        lists[key] = numbers
      }
      return lists
    }
  }
}
