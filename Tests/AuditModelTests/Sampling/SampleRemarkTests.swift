import AuditModel
import Testing

/// A draw says everything about a list that an inspector should know, and stops for none of it.
struct SampleRemarkTests {
  private func list(
    _ columns: [String],
    _ rows: [(reference: String, team: Team.ID, attributes: [String: String])]
  ) -> CaseList {
    CaseList(
      columns: columns,
      cases: rows.enumerated().map { index, row in
        ListedCase(
          reference: row.reference,
          team: row.team,
          attributes: row.attributes,
          line: index + 2
        )
      }
    )
  }

  private func remarks(_ list: CaseList, _ request: SampleRequest) throws -> [SampleRemark] {
    try list.drawing(request).remarks
  }

  private let all = SampleRequest(method: .all, list: "sha256:")

  @Test func `columns that are missing are told, with what is then not known`() throws {
    let told = try remarks(list([], [("WX-1", "north", [:])]), all)
    #expect(
      told.map(\.phrase.en) == [
        "the list has no column 'status', so drafts leave it out",
        "the list has no column 'age-band', so drafts leave it out",
        "the list has no column 'sibling-group', so nobody can tell whether brothers and sisters are "
          + "drawn together",
      ]
    )
  }

  @Test func `words that the program does not know, and cells without one, are counted`() throws {
    let told = try remarks(
      list(
        ["status", "age-band", "sibling-group"],
        [
          ("WX-1", "north", ["status": "CIN", "age-band": "5-10"]),
          ("WX-2", "north", ["status": "CIN"]),
          ("WX-3", "north", ["status": "in-need", "age-band": "teen"]),
        ]
      ),
      all
    )
    #expect(
      told == [
        .noWord(column: "age-band", cases: 1),
        .unknownWord(column: "status", word: "CIN", cases: 2),
        .unknownWord(column: "age-band", word: "teen", cases: 1),
      ]
    )
  }

  @Test func `brothers and sisters drawn together are told`() throws {
    let told = try remarks(
      list(
        ["status", "age-band", "sibling-group"],
        ["WX-1", "WX-2", "WX-3"].map {
          (
            $0, "north",
            [
              "status": "in-need", "age-band": "0-4", "sibling-group": $0 == "WX-2" ? "F2" : "F1",
            ]
          )
        }
      ),
      all
    )
    #expect(told == [.siblings(group: "F1", ["WX-1", "WX-3"])])
  }

  private let whole = ["status": "in-need", "age-band": "0-4"]

  @Test func `a team smaller than asked gives all it has, and a small stratum none`() throws {
    var request = SampleRequest(method: .stratified, list: "sha256:", size: .perTeam(2))
    request.stratify = ["status"]
    let rows = (1...9).map { ("WX-\($0)", "north", whole) }
    let told = try remarks(
      list(
        ["status", "age-band", "sibling-group"],
        rows + [
          ("WX-10", "north", ["status": "referral", "age-band": "0-4"]), ("WX-11", "south", whole),
        ]
      ),
      request
    )
    #expect(
      told == [
        .smallTeam("south", cases: 1, asked: 2),
        .nothingDrawn(StratumShare(team: "north", stratum: "referral", cases: 1, drawn: 0)),
      ]
    )
  }

  @Test func `a case outside the window is left out with its day, one without is not`() throws {
    var request = all
    request.window = CaseWindow(event: "referral", from: "2026-04-01", to: "2026-06-30")
    let list = list(
      ["status", "age-band", "sibling-group", "referral"],
      ["2026-03-31", "1/4/2026", "2026-06-30", "1/7/26", "", "soon"].enumerated().map {
        index,
        day in
        ("WX-\(index)", "north", whole.merging(day.isEmpty ? [:] : ["referral": day]) { $1 })
      }
    )
    let sample = try list.drawing(request)
    #expect(
      sample.cases.exclusions == [
        CaseExclusion(reference: "WX-0", reason: "referral 2026-03-31"),
        CaseExclusion(reference: "WX-3", reason: "referral 2026-07-01"),
      ]
    )
    let window = try #require(request.window)
    #expect(sample.remarks == [.outsideWindow(window, cases: 2), .noDay(window, cases: 2)])
    #expect(sample.sample.population == 4)
  }

  @Test func `a case audited less than a year before, and a team nobody knows, are told`() throws {
    let list = list(
      ["status", "age-band", "sibling-group"],
      [("WX-1", "north", whole), ("WX-2", "south", whole), ("WX-3", "north", whole)]
    )
    let audits: [(reference: String, asAt: Day)] = [
      ("WX-1", "2025-07-01"), ("WX-2", "2025-07-02"), ("WX-2", "2026-01-15"),
      ("WX-9", "2026-01-15"),
    ]
    let sample = try list.drawing(all).beside(teams: ["north"], audits: audits, on: "2026-07-01")
    #expect(
      sample.remarks == [.unknownTeam("south", cases: 1), .audited("WX-2", on: "2026-01-15")]
    )
  }

  @Test func `a reference that looks like a name or a birthday is told`() throws {
    let list = list(
      ["status", "age-band", "sibling-group"],
      [("Jane Smith", "north", whole), ("WX-2", "north", whole)]
    )
    #expect(try remarks(list, all) == [.resembles("Jane Smith", .name)])
  }
}
