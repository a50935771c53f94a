import AuditModel
import AuditReport

/// A sample that was drawn and is not written yet.
struct DrawnScreen: PagedScreen {
  var page = ScrolledPage()
  private let drawn: DrawnRound

  /// Whether it was asked to be written: it is not asked twice.
  private var isSent = false

  init(_ drawn: DrawnRound) {
    self.drawn = drawn
  }

  let context = Context.drawn

  func title(on desk: Desk) -> String {
    drawn.round.id
  }

  mutating func performBeside(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .begin where isSent: return []
    case .begin:
      isSent = true
      return [.effect(.beginRound(drawn))]
    case .back: return [.pop]
    default: return []
    }
  }

  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    let (teams, language) = (desk.workspace.teams, desk.language)
    let style = TextStyle(language: language, width: width, isASCII: glyphs.isASCII)
    let sheets: [Sheet] = [
      .allocation(of: drawn.round, teams: teams, in: language),
      .drawn(RoundCourse(drawn.round, among: []), teams: teams, in: language),
    ]
    let remarks = remarks(on: desk).flatMap {
      Line.wrapped("- " + desk.text($0.phrase), width: width, glyphs: glyphs, style: .warning)
    }
    return Line.wrapped(desk.text(.notWritten), width: width, glyphs: glyphs, style: .strong)
      + remarks
      + sheets.flatMap { sheet -> [Line] in
        let lines = sheet.text(style: style)
          .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return [.empty]
          + lines.enumerated().map { Line(String($1), $0 == 0 ? .strong : .plain) }
      }
  }

  private func remarks(on desk: Desk) -> [SampleRemark] {
    drawn.sample.beside(
      teams: desk.workspace.teams.map(\.id),
      audits: desk.audits.audits.lazy.filter { $0.state == .finished }
        .map { ($0.reference, $0.asAt) },
      on: desk.now.today
    ).remarks
  }
}

extension Phrase {
  fileprivate static let notWritten = Phrase(
    en: "Nothing is written yet. Ctrl-S writes the round, and a draft for each case.",
    cy: "Nid oes dim wedi'i ysgrifennu eto. Mae Ctrl-S yn ysgrifennu'r rownd, a drafft i bob achos."
  )
}
