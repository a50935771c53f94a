import AuditModel
import Testing

/// What a round asks of a template.
struct RoundFormTests {
  private let template = Template(
    id: "assessment",
    version: 1,
    title: Wording(en: "Assessment", cy: "Asesu"),
    sections: [
      Section(
        id: "identity",
        title: Wording(en: "Identity", cy: "Hunaniaeth"),
        items: [.sample("ethnicity", .yesNo), .sample("chronology", .yesNo)]
      ),
      Section(
        id: "said",
        title: Wording(en: "What people said", cy: "Yr hyn a ddywedwyd"),
        items: [
          .sample("listened-to", when: .answer(item: "ethnicity", in: ["yes"])),
          .sample("shared"),
        ]
      ),
    ],
    shortForm: ["chronology", "listened-to"]
  )

  private func round(short: Bool = false, without: Set<Section.ID> = []) -> Round {
    Round(
      id: "r1",
      title: Wording(en: "r1"),
      shortForms: short ? ["assessment"] : [],
      switchedOff: without.isEmpty ? [:] : ["assessment": without],
      sample: Sample(method: .random)
    )
  }

  private func asked(_ round: Round, _ answers: [Item.ID: AnswerValue] = [:]) -> [Item.ID] {
    Audit.sample(answers).askedItems(in: round.form(of: template)).map(\.id)
  }

  @Test func `a round asks the whole template unless it says otherwise`() {
    #expect(round().form(of: template) == template)
    #expect(round().limits(of: template).isEmpty)
    #expect(asked(round()) == ["ethnicity", "chronology", "shared"])
  }

  @Test func `a short form asks its items, and one whose condition nobody can settle any more`() {
    // 'listened-to' waits for the answer to 'ethnicity', which the short form leaves out.
    #expect(asked(round(short: true)) == ["chronology", "listened-to"])
  }

  @Test func `a section that is switched off is not asked`() {
    #expect(asked(round(without: ["identity"])) == ["listened-to", "shared"])
    #expect(asked(round(short: true, without: ["said"])) == ["chronology"])
  }

  @Test func `answers given before a section was switched off are kept and not counted`() {
    let audit = Audit.sample(["ethnicity": .yes, "chronology": .no])
    let form = round(without: ["identity"]).form(of: template)
    let outcomes = audit.outcomes(in: form, rules: .none).map(\.outcome)
    #expect(outcomes == [.notAsked, .notAsked, .unanswered, .unanswered])
    #expect(audit.answers["ethnicity"]?.value == .yes)
  }

  @Test func `an audit in short form is finished when the short form is answered`() {
    let audit = Audit.sample(["chronology": .yes, "listened-to": .no])
    let form = round(short: true).form(of: template)
    #expect(audit.unfinished(in: form, timescales: Timescales([])).isEmpty)
    #expect(!audit.unfinished(in: template, timescales: Timescales([])).isEmpty)
  }

  @Test func `reports say what a round did not ask`() {
    let phrases = round(short: true, without: ["said"]).limits(of: template)
    #expect(
      phrases.map(\.en) == [
        "Assessment was asked in its short form: 1 of 4 items.",
        "Sections of Assessment that the round leaves out: What people said.",
      ]
    )
    #expect(
      phrases.map(\.cy) == [
        "Gofynnwyd Asesu ar ei ffurf fer: 1 o 4 eitem.",
        "Adrannau Asesu y mae'r rownd yn eu hepgor: Yr hyn a ddywedwyd.",
      ]
    )
  }
}

extension Rules {
  /// No timescale and an empty calendar, for audits without dates.
  fileprivate static let none = Rules(
    timescales: Timescales([]),
    clocks: ClockRules(calendar: .wales)
  )
}
