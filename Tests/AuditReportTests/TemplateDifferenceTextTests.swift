import AuditModel
import AuditReport
import Testing

struct TemplateDifferenceTextTests {
  private let difference = TemplateDifference(from: Example.template, to: later)

  /// The example, its second version: one item worded anew, one asked of everybody, one gone, one
  /// new, and the sections the other way round.
  private static let later: Template = {
    let items = Example.template.items
    let reason = items[1]
    return Template(
      id: "short",
      version: 2,
      title: Example.template.title,
      sections: [
        Section(
          id: "work",
          title: Wording(en: "What was done", cy: "Yr hyn a wnaed"),
          items: [
            items[3],
            Item(
              id: "plan",
              measures: .quality,
              asks: Wording(en: "How good is the plan?", cy: "Pa mor dda yw'r cynllun?"),
              kind: .grade
            ),
          ]
        ),
        Section(
          id: "child",
          title: Example.template.sections[0].title,
          items: [
            items[0],
            Item(
              id: reason.id,
              measures: reason.measures,
              asks: reason.asks,
              kind: .yesNoNotRecorded,
              guidance: Wording(en: "Any reason counts.", cy: "Mae unrhyw reswm yn cyfrif.")
            ),
            Item(
              id: "voice",
              measures: .quality,
              asks: Wording(en: "How well is the child's voice heard?", cy: items[2].asks.cy),
              kind: .grade,
              ungradedWhen: items[2].ungradedWhen,
              isHeadline: true
            ),
          ]
        ),
      ],
      shortForm: ["seen-alone"],
      sources: Example.template.sources
    )
  }()

  @Test(arguments: Language.allCases)
  func `what changed is told in words, the sum of it last`(language: Language) throws {
    let text = TemplateDifferenceText(difference, style: TextStyle(language: language)).text()
    try Golden.expect(text, is: "difference-\(language.rawValue).txt")
  }

  @Test func `what changed is told to a program`() throws {
    try Golden.expect(TemplateDifferenceJSON(difference).text(), is: "difference.json")
  }

  @Test func `the sum says that a new version is missing`() {
    let template = Template(
      id: "short",
      version: 1,
      title: Example.template.title,
      sections: [Example.template.sections[0]],
      shortForm: ["seen-alone"],
      sources: Example.template.sources
    )
    #expect(
      TemplateDifference(from: Example.template, to: template).summary.en
        == "Figures stay comparable for 3 of the 3 items in both, with items added 0 and removed 2, "
        + "so pooled figures differ; a new version number is needed and not given: write "
        + "'version: 2'."
    )
  }

  @Test func `the sum says that the two came in the wrong order`() {
    #expect(
      TemplateDifference(from: Self.later, to: Example.template).summary.en.hasSuffix(
        "the version goes back from 2 to 1: name the earlier template first."
      )
    )
  }
}
