import AuditModel
import AuditStore
import Testing

struct IndicatorReadingTests {
  private static let text = """
    indicators: ours
    title: {en: Ours, cy: Ein rhai ni}
    series:
      - id: seen
        title: {en: Seen, cy: Gwelwyd}
        defines: {en: Seen of all., cy: Gwelwyd o bawb.}
        beside: [child-seen]
        because: {en: Another form., cy: Ffurflen arall.}
        sources: [Wrexham 2013 5.9]
        values:
          - {period: {en: '2012', cy: '2012'}, percent: 71}
          - {period: {en: '2013', cy: '2013'}, percent: 92, to: 95.5}
          - {period: {en: '2014', cy: '2014'}, count: 28, of: 209}
          - {period: {en: '2015', cy: '2015'}, count: 1152}
          - {period: {en: '2016', cy: '2016'}, percent: 82, of: 636}

    """

  private func read(_ text: String) -> (value: IndicatorSeries?, messages: [String]) {
    do throws(InputErrors) {
      let reading = try IndicatorSeries.read(Array(text.utf8), file: "ours.yaml", welsh: .required)
      return (reading.value, reading.warnings.map { $0.text(in: .english) })
    } catch {
      return (nil, error.all.map { $0.text(in: .english) })
    }
  }

  @Test
  func `an indicator keeps its definition, its values as printed, and why it is not the item`()
    throws
  {
    let indicator = try #require(read(Self.text).value?.indicators.first)
    #expect(
      indicator.values.map { $0.amount.text(in: .english) } == [
        "71%", "92% to 95.5%", "28 of 209", "1152", "82% of 636",
      ]
    )
    #expect(indicator.beside == ["child-seen"])
    #expect(
      indicator.comparability
        == .otherDefinition(Wording(en: "Another form.", cy: "Ffurflen arall."))
    )
  }

  @Test func `an indicator beside an item must say whether the two count the same`() {
    let text = Self.text.replacing(
      "    because: {en: Another form., cy: Ffurflen arall.}\n",
      with: ""
    )
    #expect(
      read(text).messages == [
        """
        ours.yaml:4: series[0]: it stands beside an item, and nothing says whether the two count \
        the same; write 'comparable: yes', or 'because' with how the definitions differ
        """
      ]
    )
    let same = text.replacing("beside:", with: "comparable: yes\n    beside:")
    #expect(read(same).value?.indicators.first?.comparability == .sameDefinition)
  }

  @Test func `an indicator cannot count the same and something else at once`() {
    let text = Self.text.replacing("beside:", with: "comparable: yes\n    beside:")
    #expect(
      read(text).messages == [
        """
        ours.yaml:4: series[0]: it says that the two count the same, and why they do not; \
        take out 'comparable: yes' or 'because'
        """
      ]
    )
  }

  @Test func `amounts that cannot be are refused, each with its line`() {
    let text = Self.text
      .replacing("percent: 71}", with: "percent: 171}")
      .replacing("count: 28, of: 209", with: "count: 228, of: 209")
      .replacing("count: 1152", with: "number: 1152")
      .replacing("percent: 92, to: 95.5", with: "percent: 95.5, to: 92")
      .replacing("percent: 82, of: 636", with: "percent: 82, of: 636, to: 90")
    #expect(
      read(text).messages == [
        """
        ours.yaml:11: series[0].values[0].percent: found '171'; write a percentage from 0 to 100, \
        with one decimal at most, such as 38.7
        """,
        """
        ours.yaml:12: series[0].values[1]: the range goes from 95.5% down to 92%; \
        write the lower one as 'percent' and the higher as 'to'
        """,
        "ours.yaml:13: series[0].values[2]: 228 is more than 209; correct 'count' or 'of'",
        """
        ours.yaml:14: series[0].values[3]: it needs either 'percent' or 'count'; \
        write one of the two
        """,
        """
        ours.yaml:14: series[0].values[3].number: there is no field 'number'; \
        use one of: count, of, percent, period, to
        """,
        """
        ours.yaml:15: series[0].values[4].to: 'to' ends a range of percentages, and there is none \
        here; write it beside 'percent', without 'of', or take it out
        """,
      ]
    )
  }

  @Test func `a table that does not add up is a warning, for it was published so`() {
    let text = """
      indicators: ours
      title: {en: Ours, cy: Ein rhai ni}
      tables:
        - id: panel
          title: {en: Panel, cy: Panel}
          of: 712
          sources: [National overview 2019 NTF T2]
          rows:
            - {title: {en: Before, cy: Cyn}, percent: 29.9}
            - {title: {en: After, cy: Wedyn}, percent: 33.8}

      """
    let reading = read(text)
    #expect(reading.value != nil)
    #expect(
      reading.messages == [
        """
        ours.yaml:4: tables[0]: the rows do not add up: 258 of 712 cases (36.2%) are in no row; \
        ask the publisher, and quote no share of this table without saying so
        """
      ]
    )
  }
}
