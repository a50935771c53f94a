import AuditModel
import AuditStore
import Testing

struct FrameworkReadingTests {
  private static let text = """
    framework: two
    title: {en: Two criteria, cy: Dau faen prawf}
    headings-are: {en: criterion, cy: maen prawf}
    sources: [Wrexham 2013 2.4]
    headings:
      - id: work
        number: "1"
        title: {en: Work, cy: Gwaith}
        expects: {en: Work is done., cy: Gwneir gwaith.}
        items: [child-seen, voice]
      - id: staff
        number: "2"
        title: {en: Staff, cy: Staff}
        expects: {en: Staff are supported., cy: Cefnogir staff.}
        items: [oversight]

    """

  private func read(
    _ text: String,
    items: Set<Item.ID> = ["child-seen", "voice", "oversight"]
  ) throws(InputErrors) -> Framework {
    try Framework.read(
      Array(text.utf8),
      file: "two.yaml",
      items: items,
      welsh: .required
    ).value
  }

  private func faults(_ text: String) -> [String] {
    do throws(InputErrors) {
      _ = try read(text)
      return []
    } catch {
      return error.all.map { $0.text(in: .english) }
    }
  }

  @Test func `a framework has its headings in order, and each item under one of them`() throws {
    let framework = try read(Self.text)
    #expect(framework.headings.map(\.number) == ["1", "2"])
    #expect(framework.headings[0].items == ["child-seen", "voice"])
    #expect(framework.heading(of: "oversight")?.id == "staff")
    #expect(framework.heading(of: "child-seen-alone") == nil)
    #expect(framework.headingsAre == Wording(en: "criterion", cy: "maen prawf"))
  }

  @Test func `every mistake is told with its line, what is wrong and what would do`() {
    let text = Self.text
      .replacing("[oversight]", with: "[voice, oversigt]")
      .replacing("id: staff", with: "id: work")
      .replacing(", cy: Cefnogir staff.", with: "")
      .replacing("headings-are", with: "heading-are")
    #expect(
      faults(text) == [
        "two.yaml:1: 'headings-are' is missing; add the field 'headings-are'",
        "two.yaml:3: heading-are: there is no field 'heading-are'; did you mean 'headings-are'?",
        "two.yaml:14: headings[1].expects: there is no Welsh text; add it as 'cy'",
        """
        two.yaml:15: headings[1].items[0]: 'voice' is already defined at \
        two.yaml:10: headings[0].items[1]; use another id, or take one of the two out
        """,
        """
        two.yaml:15: headings[1].items[1]: there is no item 'oversigt'; did you mean 'oversight'?
        """,
      ]
    )
  }
}
