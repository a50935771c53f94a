import AuditModel
import Testing

/// What a person wrote of a sample becomes what is drawn, and what cannot be read is told part by part.
struct SampleWordsTests {
  private let today: Day = "2026-04-02"

  @Test func `every word that was written is in what is asked for`() throws {
    var words = SampleWords()
    words.method = .stratified
    words.size = " 8 "
    words.stratify = "status, age-band"
    words.exclusions = ["WX-0412=with the court", " WX-0413 = moved = away "]
    words.window = "Referral = 2026-01-01..31/3/26"
    words.seed = "42"
    words.auditors = "am,, bp, hv1 = health"
    words.on = "1 April 2026"
    var request = SampleRequest(method: .stratified, list: "sha256:00", size: .inAll(8))
    request.stratify = ["status", "age-band"]
    request.exclusions = [
      CaseExclusion(reference: "WX-0412", reason: "with the court"),
      CaseExclusion(reference: "WX-0413", reason: "moved = away"),
    ]
    request.window = CaseWindow(event: "referral", from: "2026-01-01", to: "2026-03-31")
    request.seed = 42
    request.auditors = ["am", "bp", "hv1"]
    request.agencies = ["hv1": "health"]
    request.on = "2026-04-01"
    #expect(try words.request(list: "sha256:00", seed: 7, today: today) == request)
  }

  @Test(arguments: [
    ("=health", "'=health' is no auditor and agency: write hv1=health, or the auditor alone"),
    ("am=", "'am=' is no auditor and agency: write hv1=health, or the auditor alone"),
    ("am, bp, am=health", "'am' is named more than once: write it once"),
  ])
  func `an auditor is named once, and an agency belongs to somebody`(text: String, mistake: String)
  {
    var words = SampleWords()
    words.auditors = text
    #expect(words.mistakes(today: today).mapValues { $0.map(\.en) } == [.auditors: [mistake]])
  }

  @Test func `what is left empty asks for nothing, and the seed is the one that is offered`() throws
  {
    var request = SampleRequest(method: .stratified, list: "sha256:00")
    request.seed = 7
    let words = SampleWords()
    #expect(try words.request(list: "sha256:00", seed: 7, today: today) == request)
    #expect(words.mistakes(today: today) == [:])
  }

  @Test(arguments: [
    ("8", "", "", [], Sample.Method.stratified), ("", "20", "", [], .random),
    ("", "20", "status", [], .stratified), ("", "", "", ["WX-1"], .purposive),
  ])
  func `where nobody names the method it follows from the rest`(
    perTeam: String,
    size: String,
    stratify: String,
    chosen: [String],
    method: Sample.Method
  ) throws {
    var words = SampleWords()
    (words.perTeam, words.size, words.stratify) = (perTeam, size, stratify)
    words.chosen = chosen
    #expect(try words.request(list: "", seed: 1, today: today).method == method)
  }

  @Test func `a chosen case is one of the list, named once`() throws {
    func mistakes(_ chosen: [String]) -> [String] {
      var words = SampleWords()
      words.chosen = chosen
      return words.mistakes(today: today)[.chosen, default: []].map(\.en)
    }
    let nobody = "no case is named: write a reference of the list, such as WX-0412"
    #expect(mistakes([""]) == [nobody])
    #expect(mistakes(["WX-1", "  "]) == [nobody])
    #expect(mistakes(["WX-1", " WX-1"]) == ["'WX-1' is chosen more than once: write it once"])
    var words = SampleWords()
    words.chosen = [" WX-1 ", "WX-2"]
    #expect(try words.request(list: "", seed: 1, today: today).chosen == ["WX-1", "WX-2"])
  }

  @Test func `every part that cannot be read is told at once, with what would do`() {
    var words = SampleWords()
    (words.perTeam, words.size, words.seed) = ("0", "many", "-3")
    words.exclusions = ["WX-0412=court", "WX-0413\u{1B}=", "WX-0414"]
    (words.window, words.on) = ("referral=2026-03-31..2026-01-01", "soon")
    let mistakes = words.mistakes(today: today).mapValues { $0.map(\.en) }
    #expect(
      mistakes == [
        .perTeam: ["'0' will not do: give a whole number, 1 or more"],
        .size: [
          "'many' will not do: give a whole number, 1 or more",
          "give so many of each team, or so many in all, not both",
        ],
        .seed: ["'-3' will not do: give a whole number, 0 or more"],
        .exclusions: [
          #"'WX-0413\u001b=' is no case and reason: write WX-0412=with the court"#,
          "'WX-0414' is no case and reason: write WX-0412=with the court",
        ],
        .window: [
          "'referral=2026-03-31..2026-01-01' is no event and two days: write "
            + "referral=2026-01-01..2026-03-31"
        ],
        .on: ["'soon' is no day: write one such as 2026-04-02"],
      ]
    )
  }

  @Test(arguments: [
    (
      ["WX-0412=with the court", "WX-0412 = moved"],
      "'WX-0412' is left out more than once: write it once, with one reason"
    ),
    (
      ["WX-0412=moved", "WX-0413=moved", "WX-0412=moved", "WX-0412=moved"],
      "'WX-0412' is left out more than once: write it once, with one reason"
    ),
    ([""], "'' is no case and reason: write WX-0412=with the court"),
    (["WX-0412=moved", " "], "'' is no case and reason: write WX-0412=with the court"),
  ])
  func `a case is left out once, for one reason, and no reason is lost`(
    exclusions: [String],
    mistake: String
  ) {
    var words = SampleWords()
    words.exclusions = exclusions
    #expect(words.mistakes(today: today).mapValues { $0.map(\.en) } == [.exclusions: [mistake]])
  }
}
