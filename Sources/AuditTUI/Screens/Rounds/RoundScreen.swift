import AuditModel
import AuditReport

/// One round: how far it is by auditor, team and day, how its cases were drawn, and what became of each.
struct RoundScreen: PagedScreen {
  var page = ScrolledPage()
  private let round: Round.ID

  /// As of the last change of the audits; counting them again for every key would take a while.
  private var course: RoundCourse

  init(_ round: Round, desk: Desk) {
    self.round = round.id
    course = RoundCourse(round, among: desk.audits.audits)
  }

  let context = Context.round

  func title(on desk: Desk) -> String {
    round
  }

  mutating func deskChanged(_ desk: Desk) {
    let described = desk.workspace.rounds.first { $0.id == round } ?? course.round
    course = RoundCourse(described, among: desk.audits.audits)
  }

  mutating func performBeside(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .export: sheets(on: desk).map { .effect(.export($0, language: desk.language)) }
    case .replaceCase where course.round.cases.draw?.seed == nil:
      [.say(Round.ReplacementRefusal.notByChance.phrase, .plain)]
    case .replaceCase: [.push(ReplaceScreen(course.round, desk: desk))]
    case .back: [.pop]
    default: []
    }
  }

  func sheet(on desk: Desk) -> Sheet? {
    .cases(of: course, teams: desk.workspace.teams, in: desk.language)
  }

  /// Everything the page shows, each as a table of its own.
  private func sheets(on desk: Desk) -> [Sheet] {
    let (teams, language) = (desk.workspace.teams, desk.language)
    let all: [Sheet] = [
      .progress(byAuditor: course, in: language),
      .progress(byTeam: course, teams: teams, in: language),
      .progress(byDay: course, in: language),
      .allocation(of: course.round, teams: teams, in: language),
      .exclusions(of: course.round, in: language),
      .cases(of: course, teams: teams, in: language),
    ]
    return all.filter { !$0.rows.isEmpty }
  }

  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    func wrapped(_ text: String, _ style: Style = .plain) -> [Line] {
      Line.wrapped(text, width: width, glyphs: glyphs, style: style)
    }
    let head = wrapped(desk.text(course.round.title), .title)
    guard !course.cases.isEmpty else {
      return head + [.empty] + wrapped(desk.text(.noCases))
        + [.empty] + course.round.drawn.flatMap { wrapped(desk.text($0), .faint) }
    }
    let style = TextStyle(language: desk.language, width: width, isASCII: glyphs.isASCII)
    let tables = sheets(on: desk).flatMap { sheet -> [Line] in
      let lines = sheet.text(style: style).split(separator: "\n", omittingEmptySubsequences: false)
      return [.empty]
        + lines.dropLast().enumerated().map { Line(String($1), $0 == 0 ? .strong : .plain) }
    }
    return head + wrapped(desk.text(.progress(course.whole))) + bar(width: width, glyphs: glyphs)
      + tables
  }

  private func bar(width: Int, glyphs: Glyphs) -> [Line] {
    let share = Proportion(n: course.whole.finished, of: course.whole.cases)
    return Bar(share).map { [$0.line(width: min(40, width), glyphs: glyphs)] } ?? []
  }
}

extension Phrase {
  fileprivate static let noCases = Phrase(
    en: "The round does not say which cases it has. D in the list of rounds draws those of a new "
      + "one from a list, and so does 'caseaudit sample'.",
    cy: "Nid yw'r rownd yn dweud pa achosion sydd ganddi. Mae D yn rhestr y rowndiau yn tynnu rhai "
      + "un newydd o restr, ac felly 'caseaudit sample'."
  )

  fileprivate static func progress(_ count: RoundCourse.Count) -> Phrase {
    Phrase(
      en: "Finished \(count.finished) of \(count.cases), drafts \(count.drafts), "
        + "not begun \(count.notBegun)",
      cy: "Gorffenedig \(count.finished) o \(count.cases), drafftiau \(count.drafts), "
        + "heb ddechrau \(count.notBegun)"
    )
  }
}
