/// A filter of audits by the numbers that a list of names has for what it asks for, so that very many
/// audits are compared without a text.
public struct NumberedFilter: Sendable {
  private let templates: Set<Template.ID>?

  /// By number, whether what it means is asked for; `nil` narrows nothing.
  private let teams: [Bool]?
  private let rounds: [Bool]?
  private let auditors: [Bool]?
  private let ageBands: [Bool]?
  private let statuses: [Bool]?
  private let states: [Bool]?
  private let days: ClosedRange<Int32>

  /// - Parameters:
  ///   - filter: What is asked for.
  ///   - names: What facts refer to by position.
  public init(_ filter: AuditFilter, names: [String]) {
    func among(_ wanted: Set<String>?) -> [Bool]? { wanted.map { names.map($0.contains) } }
    templates = filter.templates
    teams = among(filter.teams)
    rounds = among(filter.rounds)
    auditors = among(filter.auditors)
    ageBands = filter.ageBands.map(PackedWords.ageBands.isAmong)
    statuses = filter.statuses.map(PackedWords.statuses.isAmong)
    states = filter.states.map(PackedWords.states.isAmong)
    let first = filter.from.map { Int32(clamping: $0.number) } ?? .min
    let last = filter.to.map { Int32(clamping: $0.number) } ?? .max
    // Of a period that ends before it begins there is no day, and so no audit.
    days = first <= last ? first...last : .max ... .max
  }

  /// As ``AuditFilter/matches(_:)``, but for the template.
  func matches(_ facts: PackedFacts) -> Bool {
    days.contains(facts.asAt) && teams?[Int(facts.team)] ?? true
      && auditors?[Int(facts.auditor)] ?? true
      && rounds.map { facts.round != PackedFacts.noRound && $0[Int(facts.round)] } ?? true
      && ageBands?[Int(facts.words.ageBand)] ?? true
      && statuses?[Int(facts.words.status)] ?? true && states?[Int(facts.words.state)] ?? true
  }

  func matches(template: AnsweredTemplate) -> Bool {
    templates?.contains(template.id) ?? true
  }
}
