import AuditModel

@testable import AuditTUI

extension DeskFixture {
  /// Four items in four sections, as monthly audits use them.
  static let coreFour = Template(
    id: "core-four",
    version: 1,
    title: Wording(en: "Core four", cy: "Y pedair eitem graidd"),
    sections: [
      Section(
        id: "seen",
        title: Wording(en: "Child seen alone", cy: "Gweld y plentyn ar ei ben ei hun"),
        items: [childSeenAlone]
      ),
      Section(
        id: "timeliness",
        title: Wording(en: "Assessment timeliness", cy: "Prydlondeb yr asesiad"),
        items: [assessmentOnTime]
      ),
      Section(
        id: "voice",
        title: Wording(en: "Voice of the child", cy: "Llais y plentyn"),
        items: [voiceOfChild]
      ),
      Section(
        id: "plan",
        title: Wording(en: "Plan", cy: "Cynllun"),
        items: [
          Item(
            id: "plan-outcome-focused",
            measures: .quality,
            asks: Wording(
              en: "How well does the plan say what will be different for the child?",
              cy: "Pa mor dda y mae'r cynllun yn dweud beth fydd yn wahanol i'r plentyn?"
            ),
            kind: .grade,
            target: 80,
            isHeadline: true
          )
        ]
      ),
    ]
  )

  /// Every kind of answer, a condition, an absence that leaves nothing to grade and an implication.
  static let assessment = Template(
    id: "assessment",
    version: 1,
    title: Wording(en: "Assessment", cy: "Asesiad"),
    purpose: Wording(en: "For any child who was assessed.", cy: "I unrhyw blentyn a aseswyd."),
    sections: [
      Section(
        id: "child",
        title: Wording(en: "The child", cy: "Y plentyn"),
        items: [childSeen, childSeenAlone, voiceOfChild, childSaid]
      ),
      Section(
        id: "assessment",
        title: Wording(en: "The assessment", cy: "Yr asesiad"),
        items: [assessmentPresent, assessmentOnTime, assessmentQuality, elements, harmMissed]
      ),
      Section(
        id: "plan",
        title: Wording(en: "The plan", cy: "Y cynllun"),
        items: [language, planPresent, planActions, visits, agencies, knowsPlan]
      ),
    ]
  )
}
