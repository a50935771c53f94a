import AuditModel
import AuditReport

/// How well the readers of the same cases agree: all items together, then item by item.
struct AgreementScreen: PagedScreen {
  var page = ScrolledPage()

  /// Whose audits; `nil` is every round.
  let round: Round.ID?
  private var view: AgreementView
  private var generation: Int

  init(round: Round.ID?, desk: Desk) {
    self.round = round
    generation = desk.audits.generation
    view = Self.view(round, desk)
  }

  let context = Context.agreement

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Agreement", cy: "Cytundeb"))
  }

  mutating func deskChanged(_ desk: Desk) {
    guard generation != desk.audits.generation else { return }
    generation = desk.audits.generation
    view = Self.view(round, desk)
  }

  mutating func performBeside(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .export:
      view.sheets(in: desk.language).map { .effect(.export($0, language: desk.language)) }
    case .back: [.pop]
    default: []
    }
  }

  func sheet(on desk: Desk) -> Sheet? { view.itemsSheet(in: desk.language) }

  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    // No text is narrower than 40 columns, which then have no margin.
    let indent = width < 42 ? 0 : 1
    let style = TextStyle(
      language: desk.language,
      width: width - 2 * indent,
      isASCII: glyphs.isASCII
    )
    let reading = desk.readingText.map { [Line($0, .warning, indent: 1)] } ?? []
    let tables = view.sheets(in: desk.language).flatMap { sheet -> [Line] in
      sheet.text(style: style).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().map { Line(String($1), $0 == 0 ? .title : .plain, indent: indent) }
    }
    let silence = view.silence.map {
      Line.wrapped(desk.text($0), width: width - 1, glyphs: glyphs, style: .faint, indent: 1)
    }
    return reading + tables + (silence ?? [])
  }

  private static func view(_ round: Round.ID?, _ desk: Desk) -> AgreementView {
    AgreementView(
      desk.audits.audits,
      round: round,
      facts: desk.workspace,
      auditor: desk.auditor
    )
  }
}
