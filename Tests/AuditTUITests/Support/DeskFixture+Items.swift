import AuditModel

@testable import AuditTUI

extension DeskFixture {
  static let childSeen = Item(
    id: "child-seen",
    measures: .compliance,
    asks: Wording(
      en: "Was the child seen during the assessment?",
      cy: "A welwyd y plentyn yn ystod yr asesiad?"
    ),
    kind: .yesNoNotRecorded,
    guidance: Wording(
      en: "A visit at which the child was asleep does not count.",
      cy: "Nid yw ymweliad pan oedd y plentyn yn cysgu yn cyfrif."
    )
  )

  static let childSeenAlone = Item(
    id: "child-seen-alone",
    measures: .compliance,
    asks: Wording(
      en: "Was the child seen alone?",
      cy: "A welwyd y plentyn ar ei ben ei hun?"
    ),
    kind: .yesNoNotRecorded,
    implications: [Implication(answer: "yes", item: "child-seen", agrees: ["yes"])],
    target: 90,
    isHeadline: true,
    sources: ["Wrexham 2013 5.9"]
  )

  static let voiceOfChild = Item(
    id: "voice-of-child",
    measures: .quality,
    asks: Wording(
      en: "How well does the file show what the child thinks and wants?",
      cy: "Pa mor dda y mae'r ffeil yn dangos barn a dymuniadau'r plentyn?"
    ),
    kind: .grade,
    anchors: [
      .good: Wording(
        en: "The child's own words, and what was done about them.",
        cy: "Geiriau'r plentyn ei hun, a'r hyn a wnaed yn eu cylch."
      ),
      .poor: Wording(en: "Nothing from the child.", cy: "Dim byd gan y plentyn."),
    ],
    isHeadline: true
  )

  static let childSaid = Item(
    id: "child-said",
    measures: .quality,
    asks: Wording(en: "What did the child say?", cy: "Beth ddywedodd y plentyn?"),
    kind: .text
  )

  static let assessmentPresent = Item(
    id: "assessment-present",
    measures: .compliance,
    asks: Wording(en: "Is there an assessment on the file?", cy: "A oes asesiad ar y ffeil?"),
    kind: .yesNo
  )

  static let assessmentOnTime = Item(
    id: "assessment-on-time",
    measures: .compliance,
    asks: Wording(
      en: "When was the referral received and the assessment completed?",
      cy: "Pryd y daeth yr atgyfeiriad i law a phryd y cwblhawyd yr asesiad?"
    ),
    kind: .dates(["assessment"]),
    isHeadline: true
  )

  static let assessmentQuality = Item(
    id: "assessment-quality",
    measures: .quality,
    asks: Wording(en: "How good is the assessment?", cy: "Pa mor dda yw'r asesiad?"),
    kind: .grade,
    ungradedWhen: .answer(item: "assessment-present", in: ["no"])
  )

  static let elements = Item(
    id: "elements-covered",
    measures: .compliance,
    asks: Wording(
      en: "How many of the five elements does the assessment cover?",
      cy: "Faint o'r pum elfen y mae'r asesiad yn eu trafod?"
    ),
    kind: .count(CountRange(unit: Wording(en: "elements", cy: "elfen"), most: 5))
  )

  static let harmMissed = Item(
    id: "harm-missed",
    measures: .quality,
    asks: Wording(
      en: "Was a sign of harm missed?",
      cy: "A fethwyd arwydd o niwed?"
    ),
    kind: .yesNo,
    isAdverse: true
  )

  static let language = Item(
    id: "language",
    measures: .compliance,
    asks: Wording(
      en: "In which language was the child seen?",
      cy: "Ym mha iaith y gwelwyd y plentyn?"
    ),
    kind: .choice([
      Option(id: "welsh", title: Wording(en: "Welsh", cy: "Cymraeg")),
      Option(id: "english", title: Wording(en: "English", cy: "Saesneg")),
    ])
  )

  static let planPresent = Item(
    id: "plan-present",
    measures: .compliance,
    asks: Wording(en: "Is there a plan on the file?", cy: "A oes cynllun ar y ffeil?"),
    kind: .yesNo
  )

  static let planActions = Item(
    id: "plan-actions-done",
    measures: .compliance,
    asks: Wording(
      en: "Were the planned actions done?",
      cy: "A wnaed y camau a gynlluniwyd?"
    ),
    kind: .yesNoNotRecorded,
    condition: .answer(item: "plan-present", in: ["yes"])
  )

  static let visits = Item(
    id: "visits",
    measures: .compliance,
    asks: Wording(en: "When was the child visited?", cy: "Pryd yr ymwelwyd â'r plentyn?"),
    kind: .dates(["visit"]),
    condition: .attribute(.status, in: ["looked-after"])
  )

  static let agencies = Item(
    id: "agencies-reported",
    measures: .compliance,
    asks: Wording(en: "How many agencies reported?", cy: "Faint o asiantaethau a adroddodd?"),
    kind: .count(
      CountRange(
        unit: Wording(en: "agencies", cy: "asiantaeth"),
        outOf: Wording(en: "agencies due to report", cy: "asiantaeth i fod i adrodd")
      )
    )
  )

  static let knowsPlan = Item(
    id: "plan-known-to-child",
    measures: .quality,
    asks: Wording(
      en: "How well does the child know the plan?",
      cy: "Pa mor dda y mae'r plentyn yn gwybod am y cynllun?"
    ),
    kind: .grade,
    condition: .answer(item: "plan-present", in: ["yes"])
  )
}
