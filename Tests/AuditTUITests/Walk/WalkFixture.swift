import AuditModel

@testable import AuditTUI

/// The fixture's assessment template with items whose dates can fall under several timescales.
enum WalkFixture {
  static func desk(language: Language, rules: Rules = rules) -> Desk {
    let base = DeskFixture.desk(language: language)
    let facts = base.workspace
    var desk = base
    desk.workspace = WorkspaceFacts(
      authority: facts.authority,
      isSynthetic: facts.isSynthetic,
      teams: facts.teams,
      rounds: facts.rounds,
      templates: [template],
      rules: rules,
      targets: facts.targets
    )
    return desk
  }

  /// The half-answered audit, changed.
  static func audit(_ change: (inout Audit) -> Void) -> Audit {
    var audit = DeskFixture.halfAnswered
    change(&audit)
    return audit
  }

  static let template = Template(
    id: "assessment",
    version: 1,
    title: DeskFixture.assessment.title,
    sections: DeskFixture.assessment.sections + [
      Section(
        id: "dates",
        title: Wording(en: "Dates", cy: "Dyddiadau"),
        items: [assessmentInTime, visitsMade]
      )
    ]
  )

  /// A graded item with as much to read as the longest that ship.
  static let longItem = Item(
    id: "voice-shapes-work",
    measures: .quality,
    asks: Wording(
      en: "How well does the child's own voice come through, and does it shape the work?"
    ),
    kind: .grade,
    guidance: Wording(
      en: "Look at direct-work and visit records, then follow what the child said into the "
        + "assessment and the plan. A form that says wishes and feelings were sought is not enough."
    ),
    anchors: [
      .good: Wording(
        en: "The child's own words, or plain equivalents, were written down more than once, and "
          + "one can point to what was done or not done because of them."
      ),
      .satisfactory: Wording(
        en: "The child's wishes and feelings are recorded, and they were weighed in the main "
          + "decisions, if not always followed up with the child."
      ),
      .weak: Wording(
        en: "There is a line or a tick, or the adults' view of what the child thinks; nothing "
          + "in the plan would be different without it."
      ),
      .poor: Wording(
        en: "There is no sign of the child as a person; or the child's views were known and set "
          + "aside without a reason."
      ),
    ]
  )

  static let longTemplate = Template(
    id: "assessment",
    version: 1,
    title: Wording(en: "Assessment"),
    sections: [Section(id: "voice", title: Wording(en: "Voice of the child"), items: [longItem])]
  )

  static let assessmentInTime = Item(
    id: "assessment-in-time",
    measures: .compliance,
    asks: Wording(
      en: "Was the assessment finished within the limit in force on the day it started?",
      cy: "A gwblhawyd yr asesiad o fewn y terfyn amser oedd mewn grym ar y diwrnod y dechreuodd?"
    ),
    kind: .dates(["assessment", "initial"]),
    guidance: Wording(
      en: "Take the dates from the assessment record and check them against the case notes.",
      cy: "Cymerwch y dyddiadau o gofnod yr asesiad a'u gwirio yn erbyn nodiadau'r achos."
    )
  )

  static let visitsMade = Item(
    id: "visits-made",
    measures: .compliance,
    asks: Wording(en: "When was the child visited?", cy: "Pryd yr ymwelwyd â'r plentyn?"),
    kind: .dates(["visit", "initial"])
  )

  /// Those of the fixture, and one that was in force before 6 April 2016.
  static let rules = Rules(
    timescales: Timescales(
      DeskFixture.timescales.all + [
        Timescale(
          id: "initial",
          title: Wording(en: "Initial assessment", cy: "Asesiad cychwynnol"),
          starts: Wording(en: "referral", cy: "atgyfeiriad"),
          stops: Wording(
            en: "initial assessment completed and signed off",
            cy: "asesiad cychwynnol wedi'i gwblhau a'i gymeradwyo"
          ),
          phases: [Phase(limit: .workingDays(7))],
          validTo: Day("2016-04-05"),
          confidence: .verified,
          startsOnReceipt: true,
          source: "made for tests"
        )
      ]
    ),
    clocks: ClockRules(calendar: calendar)
  )

  /// Bank holidays of Wales that the tests of 2016 and 2026 meet.
  static let calendar = WorkingCalendar(
    holidays: ["2016-01-01", "2016-03-25", "2016-03-28", "2026-01-01", "2026-04-03", "2026-04-06"],
    completeFrom: "2016-01-01",
    completeTo: "2026-12-31",
    name: "made for tests"
  )
}
