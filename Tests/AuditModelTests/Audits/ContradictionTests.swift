import AuditModel
import Testing

struct ContradictionTests {
  private let template = Template.sample([
    .sample(
      "contact-level",
      .choice([
        Option(id: "spoken-to-alone", title: Wording(en: "alone")),
        Option(id: "observed-only", title: Wording(en: "observed")),
      ]),
      implies: [
        Implication(answer: "spoken-to-alone", item: "seen", agrees: ["yes"]),
        Implication(answer: "spoken-to-alone", item: "spoken-to", agrees: ["yes"]),
        Implication(
          answer: "observed-only",
          item: "spoken-to",
          agrees: ["no", "not-recorded"]
        ),
      ]
    ),
    .sample("seen"),
    .sample("spoken-to"),
  ])

  @Test func `spoken to alone means seen`() {
    let audit = Audit.sample([
      "contact-level": .choice("spoken-to-alone"), "seen": .notRecorded, "spoken-to": .yes,
    ])
    #expect(
      audit.contradictions(in: template) == [
        Contradiction(
          item: "contact-level",
          answer: "spoken-to-alone",
          other: "seen",
          otherAnswer: "not-recorded"
        )
      ]
    )
  }

  @Test func `observed only means not spoken to`() {
    let audit = Audit.sample([
      "contact-level": .choice("observed-only"), "seen": .yes, "spoken-to": .yes,
    ])
    #expect(audit.contradictions(in: template).map(\.other) == ["spoken-to"])
  }

  @Test func `what is not answered or not applicable contradicts nothing`() {
    let audit = Audit.sample([
      "contact-level": .choice("spoken-to-alone"), "seen": .notApplicable(reason: ""),
    ])
    #expect(audit.contradictions(in: template).isEmpty)
  }

  @Test func `a contradiction changes no answer and keeps the audit from being finished`() {
    let audit = Audit.sample([
      "contact-level": .choice("observed-only"), "seen": .yes, "spoken-to": .yes,
    ])
    #expect(audit.answers["spoken-to"]?.value == .yes)
    #expect(
      audit.unfinished(in: template, timescales: Timescales([])) == [
        .contradiction(
          Contradiction(
            item: "contact-level",
            answer: "observed-only",
            other: "spoken-to",
            otherAnswer: "yes"
          )
        )
      ]
    )
  }
}
