import AuditModel
import Testing

/// A second reader sees no first answers, and the first reader none of the second.
struct WithheldReadingsTests {
  private static let template = Sampled.template([Sampled.item("seen")])

  private static func audit(
    _ number: Int,
    _ reading: Audit.Reading,
    _ auditor: String,
    _ state: Audit.State,
    case reference: String = "C1",
    round: String? = "r1",
    template: Template = template
  ) -> ScoredAudit {
    Sampled.audit(
      number,
      [.met],
      round: round,
      template: template,
      case: reference,
      state: state,
      reading: reading,
      auditor: auditor
    )
  }

  private static func withheld(
    from auditor: String,
    _ audits: [ScoredAudit],
    rounds: [Round] = []
  ) -> [String] {
    let withheld = WithheldReadings(from: auditor, among: audits, rounds: rounds)
    return audits.map(\.id).filter(withheld.contains)
  }

  private static let underWay = [
    audit(1, .first, "am", .finished), audit(2, .second, "bp", .draft),
  ]

  @Test func `whoever reads a file a second time is not shown the first reading`() {
    #expect(Self.withheld(from: "bp", Self.underWay) == ["A1"])
  }

  @Test func `the first reader is not shown the second before both are finished`() {
    #expect(Self.withheld(from: "am", Self.underWay) == ["A2"])
    let other = [Self.audit(1, .first, "am", .draft), Self.audit(2, .second, "bp", .finished)]
    #expect(Self.withheld(from: "am", other) == ["A2"])
    #expect(Self.withheld(from: "bp", other) == ["A1"])
  }

  @Test func `everybody else sees both`() {
    #expect(Self.withheld(from: "lead", Self.underWay) == [])
  }

  @Test func `once both are finished nothing is withheld`() {
    let done = [Self.audit(1, .first, "am", .finished), Self.audit(2, .second, "bp", .finished)]
    #expect(Self.withheld(from: "am", done) == [])
    #expect(Self.withheld(from: "bp", done) == [])
  }

  /// A round that names `bp` as the second reader of the case.
  private static let named: [Round] = {
    var round = Sampled.round()
    round.cases.drawn = [
      DrawnCase(reference: "C1", team: "North", auditor: "am", second: "bp"),
      DrawnCase(reference: "C2", team: "North", auditor: "am"),
    ]
    return [round]
  }()

  @Test func `whoever a round names as the second reader is shown nothing before beginning`() {
    let audits = [
      Self.audit(1, .first, "am", .finished), Self.audit(2, .moderated, "cd", .finished),
      Self.audit(3, .first, "am", .finished, case: "C2"),
      Self.audit(4, .first, "am", .finished, round: "r2"),
    ]
    #expect(Self.withheld(from: "bp", audits, rounds: Self.named) == ["A1", "A2"])
    #expect(Self.withheld(from: "am", audits, rounds: Self.named) == [])
    #expect(Self.withheld(from: "lead", audits, rounds: Self.named) == [])
  }

  @Test func `once the second reading is finished its reader is shown the first`() {
    let done = [Self.audit(1, .first, "am", .finished), Self.audit(2, .second, "bp", .finished)]
    #expect(Self.withheld(from: "bp", done, rounds: Self.named) == [])
  }

  @Test func `a second reader at work is not shown what was moderated meanwhile either`() {
    let audits = Self.underWay + [Self.audit(3, .moderated, "cd", .finished)]
    #expect(Self.withheld(from: "bp", audits) == ["A1", "A3"])
    #expect(Self.withheld(from: "am", audits) == ["A2"])
  }

  @Test func `siblings, other rounds and other templates are shown`() {
    let other = Sampled.template([Sampled.item("seen")], id: "long")
    let audits =
      Self.underWay + [
        Self.audit(4, .first, "am", .finished, case: "C2"),
        Self.audit(5, .first, "am", .finished, round: "r2"),
        Self.audit(6, .first, "am", .finished, template: other),
      ]
    #expect(Self.withheld(from: "bp", audits) == ["A1"])
  }

  @Test func `a withheld case counts, and says nothing of its answer`() {
    let figures = Figures(
      of: Self.underWay,
      FigureRequest(
        templates: [Self.template],
        rounds: [Sampled.round()],
        teams: ["North"],
        withheld: WithheldReadings(from: "bp", among: Self.underWay, rounds: [])
      )
    )
    let cases = figures.items.prefix(1).flatMap { figures.cases(behind: $0) }
    #expect(cases.map(\.code) == ["withheld"])
    #expect(cases.map(\.outcome) == [.unanswered])
    #expect(figures.items.first?.n == 1)
  }
}
