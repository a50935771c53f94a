import AuditModel
import AuditStore
import Foundation
import Testing

struct RulesReadingTests {
  @Test func `the rules that ship are read whole`() throws {
    let bytes = try [UInt8](
      Data(contentsOf: Fixtures.templates.appending(path: "rules/timescales.yaml"))
    )
    let reading = try RulesFile.read(bytes, file: "timescales.yaml", welsh: .required)
    #expect(reading.warnings.isEmpty)
    #expect(reading.value.holidays?.completeFrom == "2011-01-01")
    #expect(reading.value.holidays?.completeTo == "2028-12-31")
    let timescales = Timescales(reading.value.timescales)
    #expect(timescales["assessment-2014-act"]?.phases == [Phase(limit: .workingDays(42))])
    #expect(timescales["assessment-2014-act"]?.validFrom == "2016-04-06")
    #expect(timescales["initial-assessment"]?.validTo == "2016-04-05")
    // CPPCR reg 31(5): one week, then six-weekly.
    #expect(
      timescales["lac-visit-care-order-home"]?.phases == [
        Phase(limit: .weeks(1), extent: .gaps(1)), Phase(limit: .weeks(6)),
      ]
    )
  }

  @Test func `every limit that ships says whether law, guidance, a measure or nobody sets it`()
    throws
  {
    let bytes = try [UInt8](
      Data(contentsOf: Fixtures.templates.appending(path: "rules/timescales.yaml"))
    )
    let rules = try RulesFile.read(bytes, file: "timescales.yaml", welsh: .required).value
    #expect(rules.timescales.filter { $0.basis == nil }.map(\.id) == [])
    let timescales = Timescales(rules.timescales)
    // SI 2015/1818 reg 39(1); Wales Safeguarding Procedures section 3; Wrexham 2013 4.4; an aim.
    #expect(timescales["lac-review-first"]?.basis == .law)
    #expect(timescales["icpc"]?.basis == .guidance)
    #expect(timescales["referral-decision-24h"]?.basis == .measure)
    #expect(timescales["supervision"]?.basis == .local)
  }

  @Test func `rules written before limits said on what they rest are read as they were`() throws {
    let row = """
      timescales:
        - id: reply
          title: {en: Reply}
          starts: {en: letter}
          stops: {en: reply}
          limit: 10 working days
          counts: after
          confidence: verified
          source: our policy
      """
    let rules = try RulesFile.read(Array(row.utf8), file: "r.yaml", welsh: .optional).value
    #expect(rules.timescales.map(\.basis) == [nil])
  }

  @Test func `a list of holidays that says nothing else is complete in the years it names`() throws
  {
    let list = try holidayList("holidays: {file: h.json, division: scotland}")
    let calendar = try WorkingCalendar.read(holidays, file: "h.json", list: list).value
    #expect(
      calendar
        == WorkingCalendar(
          holidays: ["2026-01-01", "2026-11-30", "2027-01-01"],
          completeFrom: "2026-01-01",
          completeTo: "2027-12-31",
          name: "Scotland"
        )
    )
  }

  @Test func `closure days of the authority are no working days`() throws {
    let list = try holidayList(
      "holidays: {file: h.json, division: scotland, complete-to: 2027-06-30}"
    )
    let calendar = try WorkingCalendar.read(
      holidays,
      file: "h.json",
      list: list,
      closures: ["2026-12-29"]
    ).value
    #expect(calendar.isWorkingDay("2026-12-29") == false)
    #expect(calendar.isWorkingDay("2026-12-30") == true)
    #expect(calendar.completeTo == "2027-06-30")
  }

  private func holidayList(_ text: String) throws -> HolidayList {
    let rules = try RulesFile.read(Array(text.utf8), file: "r.yaml", welsh: .optional)
    return try #require(rules.value.holidays)
  }

  private let holidays = Array(
    """
    {"scotland": {"division": "scotland", "events": [
      {"title": "New Year’s Day", "date": "2026-01-01", "notes": "", "bunting": true},
      {"title": "St Andrew’s Day", "date": "2026-11-30", "notes": "", "bunting": true},
      {"title": "New Year’s Day", "date": "2027-01-01", "notes": "", "bunting": true}]}}
    """.utf8
  )
}
