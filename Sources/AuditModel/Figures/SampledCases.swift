/// How many cases were read, by round, team and template, whatever a filter shows of them.
///
/// The rate at which cases were drawn is a fact of the round; looking at a part of them does not
/// change it.
struct SampledCases {
  /// The cases by their numbers, each once for each template that it was read against.
  private var cases: [Key: [Int32]] = [:]

  /// For each case the last question in which it was counted.
  private var counted: [Int32] = []

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

  /// - Parameter audits: The one reading of each case that counts.
  init(_ audits: [ScoredAudit]) {
    var numbers = EqualPositions(capacity: audits.count)
    var groups = Groups()
    var lists: [[Int32]] = []
    for (index, audit) in audits.enumerated() {
      let number = numbers.first(equalTo: index, hash: audit.referenceHash) {
        audits[$0].reference == audit.reference
      }
      let group = groups.position(of: audit)
      if group == lists.count { lists.append([]) }
      lists[group].append(Int32(number))
    }
    cases = Dictionary(uniqueKeysWithValues: zip(groups.keys, lists))
    counted = Array(repeating: 0, count: audits.count)
  }

  /// How many cases of these teams were read against any of these templates.
  mutating func count(round: Round.ID?, teams: [Team.ID], templates: [Template.ID]) -> Int {
    let question = Question(round: round, teams: teams, templates: templates)
    if let known = known[question] { return known }
    let number = Int32(known.count + 1)
    var count = 0
    for team in teams {
      for template in templates {
        for one in cases[Key(round: round, team: team, template: template)] ?? []
        where counted[Int(one)] != number {
          counted[Int(one)] = number
          count += 1
        }
      }
    }
    known[question] = count
    return count
  }

  /// The round, team and template of audits, each combination once, in the order they came up.
  private struct Groups {
    private(set) var keys: [Key] = []
    private var positions: [Key: Int] = [:]
    private var table: AuditTable?
    private var inTable: [UInt64: Int] = [:]
    private var last: (code: UInt64, position: Int)?

    mutating func position(of audit: ScoredAudit) -> Int {
      if audit.table !== table { (table, inTable, last) = (audit.table, [:], nil) }
      let codes = audit.codes
      // Names of one table are far fewer than 16 million.
      let code =
        UInt64(codes.round & 0xFF_FFFF) << 40 | UInt64(codes.team & 0xFF_FFFF) << 16
        | UInt64(codes.template)
      if let last, last.code == code { return last.position }
      let position = inTable[code] ?? position(of: audit, code: code)
      last = (code, position)
      return position
    }

    private mutating func position(of audit: ScoredAudit, code: UInt64) -> Int {
      let key = Key(round: audit.round, team: audit.team, template: audit.template)
      let position = positions[key] ?? keys.count
      if position == keys.count {
        keys.append(key)
        positions[key] = position
      }
      inTable[code] = position
      return position
    }
  }
}
