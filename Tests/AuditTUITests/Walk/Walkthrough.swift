import AuditModel

@testable import AuditTUI

/// The program with an audit open, driven by real keys as a person would.
struct Walkthrough {
  var app: App

  /// Every effect so far, in order.
  private(set) var effects: [Effect] = []

  /// Opens the half-answered audit of the fixture at an item; at the safety question by default.
  init(
    at item: Item.ID? = nil,
    language: Language = .english,
    size: (columns: Int, rows: Int) = (80, 24),
    glyphs: Glyphs = .unicode,
    rules: Rules = WalkFixture.rules,
    refusal: Phrase? = nil,
    audit: Audit = DeskFixture.halfAnswered,
    template: Template = WalkFixture.template
  ) {
    var desk = WalkFixture.desk(language: language, rules: rules)
    desk.room.glyphs = glyphs
    desk.open = OpenAudit(audit: audit, template: template, refusal: refusal)
    app = App(
      desk: desk,
      screen: WalkScreen(at: item.map(WalkStop.item) ?? .safety, desk: desk)
    )
    tell(.resize(width: size.columns, height: size.rows))
  }

  mutating func tell(_ input: Input) {
    effects += app.update(.input(input), now: DeskFixture.now)
  }

  mutating func receive(_ message: Message) {
    effects += app.update(message, now: DeskFixture.now)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { tell(.key(key)) }
  }

  /// Types a text, key by key.
  mutating func write(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func click(row: Int, column: Int) {
    tell(.mouse(MouseEvent(row: row, column: column, kind: .press)))
  }

  mutating func forgetEffects() {
    effects = []
  }

  var walk: WalkScreen? { app.front as? WalkScreen }
  var audit: Audit? { app.desk.open?.audit }
  var said: String? { app.said.map { app.desk.text($0.phrase) } }

  func answer(_ item: Item.ID) -> Answer? { audit?.answers[item] }

  /// How often saving was asked for.
  var saves: Int {
    effects.count { if case .save = $0 { true } else { false } }
  }

  /// The words kept so far, in order.
  var kept: [TypedWords] {
    effects.compactMap { if case .journal(let words) = $0 { words } else { nil } }
  }

  /// The whole screen, with the line at the top and the line of keys.
  func drawn(columns: Int = 80, rows: Int = 24) -> String {
    var canvas = Canvas(width: columns, height: rows, glyphs: app.desk.room.glyphs)
    app.render(into: &canvas)
    return canvas.snapshot
  }
}
