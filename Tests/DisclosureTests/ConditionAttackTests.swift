import AuditModel
import Testing

/// Rounds of templates of which an item is asked only under a condition with several parts.
struct ConditionAttackTests {
  static let rounds = 400

  @Test(arguments: ConditionAttack.Form.allCases)
  func `how often an item is asked gives away no answer that it is asked after`(
    form: ConditionAttack.Form
  ) {
    var random = RandomRounds(seed: 400)
    for number in 0..<Self.rounds {
      let publication = random.conditioned(form).protected()
      let successes = ConditionAttack(publication: publication, form: form).successes()
      #expect(successes.isEmpty, "round \(number): \(successes)")
    }
  }

  /// Four have yes to the one, four others to the other, and so eight are asked.
  ///
  /// They are printed as *fewer than 5* twice and 10, which eight or more are: both would have to be 4.
  @Test func `what is asked after one of two answers would give both away, were it not known`() {
    var random = RandomRounds(seed: 1)
    let yes = (0..<12).map { [$0 < 4, (4..<8).contains($0), false] }
    let known = random.publication(.either, yes: yes)
    let open = Publication(
      items: known.items.map { PublishedItem(id: $0.id) },
      groups: known.groups,
      sides: known.sides
    ).protected()
    #expect(!ConditionAttack(publication: open, form: .either).successes().isEmpty)
    #expect(ConditionAttack(publication: known.protected(), form: .either).successes().isEmpty)
  }
}

extension RandomRounds {
  /// Six to sixteen audits with three questions, and a fourth that is asked after their answers.
  mutating func conditioned(_ form: ConditionAttack.Form) -> Publication {
    let yes = (0..<number(6...16)).map { _ in (0..<3).map { _ in number(0...9) < 4 } }
    return publication(form, yes: yes)
  }

  /// Of each audit whether it has a yes to each of three questions; what the fourth is answered is random.
  mutating func publication(_ form: ConditionAttack.Form, yes answers: [[Bool]]) -> Publication {
    func item(_ id: String, _ condition: Condition? = nil) -> Item {
      Item(
        id: id,
        measures: .compliance,
        asks: Wording(en: id),
        kind: .yesNo,
        condition: condition
      )
    }
    let template = Template(
      id: "short",
      version: 1,
      title: Wording(en: "Short"),
      sections: [
        Section(
          id: "all",
          title: Wording(en: "All"),
          items: [item("a"), item("b"), item("c"), item("asked", form.condition)]
        )
      ]
    )
    let audits = answers.enumerated().map { place, yes in
      let isAsked = form.holds(yes[0], yes[1], yes[2])
      let last: Outcome = isAsked ? (number(0...1) == 0 ? .met : .notMet) : .notAsked
      let outcomes = yes.map { $0 ? Outcome.met : .notMet } + [last]
      return ScoredAudit(
        id: "audit-\(place)",
        reference: "WX-\(place)",
        team: "A",
        round: "2026-q1",
        template: template,
        state: .finished,
        reading: .first,
        asAt: "2026-03-12",
        auditor: "am",
        outcomes: zip(["a", "b", "c", "asked"], outcomes).map {
          ItemOutcome(item: $0, outcome: $1)
        }
      )
    }
    let round = Round(
      id: "2026-q1",
      title: Wording(en: "Round"),
      templates: ["short"],
      sample: Sample(method: .all)
    )
    return Figures(of: audits, FigureRequest(templates: [template], rounds: [round], teams: ["A"]))
      .publication(of: round.id, byTeam: false)
  }
}
