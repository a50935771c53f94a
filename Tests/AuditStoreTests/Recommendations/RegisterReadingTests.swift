import AuditModel
import AuditStore
import Testing

struct RegisterReadingTests {
  private static let text = """
    register: ours
    title: {en: Ours, cy: Ein rhai ni}
    organisation: {en: The inspectorate, cy: Yr arolygiaeth}
    published: 2025-09
    headings:
      - heading: {en: Getting help, cy: Cael cymorth}
        recommendations:
          - number: 3
            asks: {en: Keep staff., cy: Cadw staff.}
            owner: {en: head of service, cy: pennaeth gwasanaeth}
            due: 2026-03-31
            continues: [npt-2013/3 a]
            items: [plan-present]
            parts:
              - number: 3 f (i)
                asks: {en: Induct., cy: Sefydlu.}
              - number: 3 f (ii)
                asks: {en: Train., cy: Hyfforddi.}
                due: 2026-06-30

    """

  private func read(_ text: String) -> (value: RecommendationRegister?, messages: [String]) {
    do throws(InputErrors) {
      let reading = try RecommendationRegister.read(
        Array(text.utf8),
        file: "ours.yaml",
        items: ["plan-present"],
        welsh: .wanted
      )
      return (reading.value, reading.warnings.map { $0.text(in: .english) })
    } catch {
      return (nil, error.all.map { $0.text(in: .english) })
    }
  }

  @Test func `a register is written as it was read`() throws {
    let register = try #require(read(Self.text).value)
    #expect(
      register.headings[0].recommendations[0].parts.map(\.number.printed) == [
        "3 f (i)", "3 f (ii)",
      ]
    )
    #expect(register.published == .month(Month(of: "2025-09-01")))
    #expect(read(register.yamlText()).value == register)
    #expect(read(register.yamlText()).messages == [])
  }

  @Test func `every mistake in a register is told at once, with its line`() {
    let text = Self.text
      .replacing("published: 2025-09", with: "published: autumn")
      .replacing("due: 2026-03-31", with: "due: soon")
      .replacing("[plan-present]", with: "[plan-presents]")
      .replacing("npt-2013/3 a", with: "npt-2013")
      .replacing("number: 3 f (i)\n", with: "number: 4 a\n")
    #expect(
      read(text).messages == [
        "ours.yaml:4: published: found 'autumn'; "
          + "write a day or a month, such as 2015-04-20 or 2015-04",
        "ours.yaml:11: headings[0].recommendations[0].due: found 'soon'; "
          + "write a day such as 2026-03-12",
        "ours.yaml:12: headings[0].recommendations[0].continues[0]: found 'npt-2013'; "
          + "write a register and a number, such as 'npt-2013/3 f (ii)'",
        "ours.yaml:13: headings[0].recommendations[0].items[0]: there is no item 'plan-presents'; "
          + "did you mean 'plan-present'?",
        "ours.yaml:15: headings[0].recommendations[0].parts: '4 a' is no part of '3' by its number; "
          + "write the whole number, such as '3 a'",
      ]
    )
  }

  @Test func `no number stands twice, however it is typed`() {
    let text = Self.text.replacing("3 f (ii)", with: "3.F.i")
    #expect(
      read(text).messages == [
        "ours.yaml:6: headings: '3 f (i)' stands here twice; take one of the two out"
      ]
    )
  }

  @Test func `a register continues others, not itself`() {
    let text = Self.text.replacing("npt-2013/3 a", with: "ours/3 f (i)")
    #expect(
      read(text).messages == [
        "ours.yaml:6: headings: 'ours/3 f (i)' stands in this register itself; "
          + "name a recommendation of an earlier register in 'continues'"
      ]
    )
  }
}
