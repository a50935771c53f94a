import AuditModel
import AuditStore
import Testing

struct ConditionReadingTests {
  @Test(arguments: [
    ("{seen: [no]}", Condition.answer(item: "seen", in: ["no"])),
    (
      "{seen: [no], case.ageBand: [11-15, 16-17]}",
      .all([
        .answer(item: "seen", in: ["no"]), .attribute(.ageBand, in: ["11-15", "16-17"]),
      ])
    ),
    ("{era: until-2016}", .era(.until2016)),
    (
      "{any: [{case.team: [Tîm 1]}, {all: [{seen: [yes]}, {era: since-2016}]}]}",
      .any([
        .attribute(.team, in: ["Tîm 1"]),
        .all([.answer(item: "seen", in: ["yes"]), .era(.since2016)]),
      ])
    ),
  ])
  func `a condition asks for answers, for what a case is, and for its era`(
    text: String,
    condition: Condition
  ) throws {
    let template = try template(when: text)
    #expect(template.items[1].condition == condition)
    let pinned = try TemplateReader(origin: .pinned)
      .read(Array(template.pinnedText().utf8), file: "a@1.yaml")
    #expect(pinned.value == template)
  }

  private func template(when condition: String) throws -> Template {
    let text = """
      template: a
      version: 1
      title: {en: "A: with \\"signs\\" # and such", cy: "- Â"}
      purpose: {en: "yes", cy: "null"}
      short: [alone]
      sections:
        - id: s
          title: {en: S, cy: S}
          items:
            - id: seen
              measures: quality
              asks: {en: Seen?, cy: Gwelwyd?}
              answer: yes-no
            - id: alone
              measures: compliance
              headline: yes
              asks: {en: Alone?, cy: Ar ei ben ei hun?}
              answer: count
              unit: {en: times, cy: gwaith}
              most: 5
              of: {en: visits, cy: ymweliadau}
              when: \(condition)
              restates: seen
              source: supervision
              sources: [NPT 4.4]
            - id: told
              measures: quality
              asks: {en: Were you told?, cy: A ddywedwyd wrthych?}
              answer: yes-no
              source: feedback
              beside: seen
      """
    return try TemplateReader(origin: .own).read(Array(text.utf8), file: "a.yaml").value
  }
}
