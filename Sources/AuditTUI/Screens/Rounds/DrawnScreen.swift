import AuditModel
import AuditReport

/// A sample that was drawn and is not written yet.
struct DrawnScreen: PagedScreen {
  var page = ScrolledPage()
  private let drawn: DrawnRound

  /// Whether it was asked to be written: it is not asked twice, unless it failed.
  private var isSent = false

  /// What is worth knowing of the draw, as of the last change of the audits.
  private var remarks: [SampleRemark]
  private var generation: Int

  init(_ drawn: DrawnRound, desk: Desk) {
    self.drawn = drawn
    generation = desk.audits.generation
    remarks = Self.remarks(on: drawn, desk)
  }

  let context = Context.drawn

  func title(on desk: Desk) -> String {
    drawn.round.id
  }

  mutating func deskChanged(_ desk: Desk) {
    guard generation != desk.audits.generation else { return }
    generation = desk.audits.generation
    remarks = Self.remarks(on: drawn, desk)
  }

  mutating func requestFailed() {
    isSent = false
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
    let remarks = remarks.flatMap {
      Line.wrapped("- " + desk.text($0.phrase), width: width, glyphs: glyphs, style: .warning)
    }
    let state = desk.text(drawn.isThere ? .isThere : .notWritten)
    return Line.wrapped(state, width: width, glyphs: glyphs, style: .strong) + remarks
      + sheets.flatMap { sheet -> [Line] in
        let lines = sheet.text(style: style)
          .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return [.empty]
          + lines.enumerated().map { Line(String($1), $0 == 0 ? .strong : .plain) }
      }
  }

  private static func remarks(on drawn: DrawnRound, _ desk: Desk) -> [SampleRemark] {
    drawn.beside(
      teams: desk.workspace.teams,
      audits: desk.audits.audits,
      today: desk.now.today
    ).remarks
  }
}

extension Phrase {
  fileprivate static let notWritten = Phrase(
    en: "Nothing is written yet. Ctrl-S writes the round, and a draft for each case.",
    cy: "Nid oes dim wedi'i ysgrifennu eto. Mae Ctrl-S yn ysgrifennu'r rownd, a drafft i bob "
      + "achos."
  )

  fileprivate static let isThere = Phrase(
    en: "This round is written already. Ctrl-S begins the drafts that are missing; what was "
      + "changed since the draw stays.",
    cy: "Mae'r rownd hon wedi'i hysgrifennu eisoes. Mae Ctrl-S yn dechrau'r drafftiau sydd ar "
      + "goll; mae'r hyn a newidiwyd ers y tyniad yn aros."
  )
}
