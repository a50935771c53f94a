import AuditModel
import Testing

@testable import AuditTUI

/// The form of a sample asks what goes with its method, and says what the command line can.
struct DrawFormTests {
  private typealias Field = DrawForm.Field

  private static let desk = DeskFixture.desk()

  private func form(_ method: Sample.Method, _ texts: [Field: String]) -> DrawForm {
    var form = DrawForm(Self.desk)
    form[choice: .method]?.type(method.phrase.en.first ?? " ", in: .english)
    for (field, text) in texts { form[text: field] = TextField(text) }
    return form
  }

  @Test(
    arguments: [
      (Sample.Method.stratified, [.perTeam, .size, .stratify, .seed]), (.random, [.size, .seed]),
      (.all, []), (.purposive, [.chosen]),
    ] as [(Sample.Method, [DrawForm.Field])]
  )
  func `a method asks for what it has a use for`(method: Sample.Method, fields: [DrawForm.Field]) {
    var form = DrawForm(Self.desk)
    while form.method != method { form[choice: .method]?.move(by: 1) }
    let ofMethods: [Field] = [.perTeam, .size, .stratify, .chosen, .seed]
    #expect(form.asked.filter(ofMethods.contains) == fields)
    #expect(form.asked.last == Field.allCases.last)
  }

  @Test func `a purposive sample of chosen cases is asked for whole`() {
    let order = form(
      .purposive,
      [
        .list: "cases.csv", .round: "2026-q2", .title: "Second quarter",
        .alsoAsked: "assessment, core-four", .from: "2/4/26", .to: "2026-04-30",
        .perTeam: "not a number", .chosen: "WX-0412, WX-0418",
        .exclusions: "WX-0500=with the court; WX-0501=moved, twice", .auditors: "am,bp",
        .window: "referral=2026-01-01..2026-03-31", .on: "1/4/26",
      ]
    ).order(on: Self.desk)
    var words = SampleWords()
    words.method = .purposive
    words.chosen = ["WX-0412", "WX-0418"]
    words.exclusions = ["WX-0500=with the court", "WX-0501=moved, twice"]
    words.window = "referral=2026-01-01..2026-03-31"
    (words.auditors, words.on) = ("am,bp", "1/4/26")
    #expect(
      order
        == DrawOrder(
          list: "cases.csv",
          round: "2026-q2",
          title: "Second quarter",
          templates: ["core-four", "assessment"],
          from: "2026-04-02",
          to: "2026-04-30",
          words: words
        )
    )
  }

  @Test func `what is wrong is said field by field, and nothing is drawn`() {
    let form = form(
      .stratified,
      [
        .list: "", .perTeam: "", .exclusions: "WX-0500", .from: "soon", .seed: "x",
        .alsoAsked: "asessment",
      ]
    )
    #expect(
      form.mistakes(on: Self.desk).mapValues(\.en) == [
        .list: "name the file", .round: "give it an id, such as 2026-q2",
        .perTeam: "say how many: of each team, or in all",
        .exclusions: "'WX-0500' is no case and reason: write WX-0412=with the court",
        .from: "give a day, such as 2026-04-02",
        .seed: "'x' will not do: give a whole number, 0 or more",
        .alsoAsked: "there is no template 'asessment'; there are: assessment, core-four",
      ]
    )
    #expect(form.order(on: Self.desk) == nil)
  }

  @Test(
    arguments: [
      ("WX-0500=moved; WX-0501=moved;", nil), (" ", nil),
      ("WX-0500=moved; ; WX-0501=moved", "'' is no case and reason: write WX-0412=with the court"),
      (";", "'' is no case and reason: write WX-0412=with the court"),
      (
        "WX-0500=moved; WX-0501; WX-0500=court",
        "'WX-0501' is no case and reason: write WX-0412=with the court; "
          + "'WX-0500' is left out more than once: write it once, with one reason"
      ),
    ] as [(String, String?)]
  )
  func `of the cases to be left out each is told that cannot be`(text: String, mistake: String?) {
    let form = form(.all, [.exclusions: text])
    #expect(form.mistakes(on: Self.desk)[.exclusions]?.en == mistake)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `whatever has the keys is in view with what may stand there`(columns: Int, rows: Int) {
    var desk = Self.desk
    var screen = DrawScreen(desk: desk)
    for field in screen.form.asked {
      #expect(screen.focus == field)
      let shown = screen.drawn(on: desk, terminal: (columns, rows)).snapshot
        .split(separator: "\n").map(String.init)
      let title = desk.text(field.title).prefix(12)
      let row = shown.firstIndex { $0.hasPrefix("▸ \(title)") }
      #expect(row != nil, "\(field)")
      if let row, let hint = field.hint(.stratified) {
        let word = String(hint.en.prefix { $0 != " " })
        #expect(shown[row + 1].contains(word), "\(field)")
      }
      screen.press([.down], on: &desk)
    }
    #expect(screen.focus == .list)
  }
}
