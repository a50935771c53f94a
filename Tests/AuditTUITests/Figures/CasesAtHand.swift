import AuditModel
import Testing

@testable import AuditTUI

/// The program on the cases behind "Was the child seen alone?", all teams, spring 2026 with drafts.
///
/// In their order: C-0202 not recorded, C-0204 no, then those met: C-0201, C-0203; the drafts C-0302
/// and C-0399 stand among them, and C-0412, whose note says where nothing is written down.
struct CasesAtHand {
  var app: App
  private(set) var effects: [Effect] = []

  init(language: Language = .english, size: (columns: Int, rows: Int) = (80, 24)) throws {
    var desk = DeskFixture.desk(language: language)
    desk.open = nil
    _ = desk.takeFigureAction(.includeDrafts)
    let scope = desk.scope
    let figure = try #require(
      scope.figures.figures(of: "child-seen-alone", team: nil, round: "2026-spring").first {
        scope.figures.cases(behind: $0).contains { $0.id == DeskFixture.halfAnswered.id }
      }
    )
    app = App(desk: desk, screen: CasesScreen(behind: figure, desk: desk))
    receive(.input(.resize(width: size.columns, height: size.rows)))
  }

  var cases: CasesScreen? { app.front as? CasesScreen }

  var shown: CaseScreen? { app.front as? CaseScreen }

  /// The reference under the cursor of the list.
  var chosen: String? { cases.map { $0.cases[$0.cursor.index].reference } }

  mutating func receive(_ message: Message) {
    effects += app.update(message, now: DeskFixture.now)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { receive(.input(.key(key))) }
  }

  mutating func forgetEffects() {
    effects = []
  }

  /// Moves the cursor of the list to a case.
  mutating func go(to reference: String) {
    press(.character("g"))
    while let chosen, chosen != reference, let cases, cases.cursor.index < cases.cases.count - 1 {
      press(.down)
    }
  }

  /// Answers what was asked of the files: notes for the cases in view, empty but for C-0412's.
  mutating func answerNotes(_ notes: [Audit.ID: String]) {
    for case .readNotes(let item, let audits) in effects {
      receive(
        .notes(item: item, Dictionary(uniqueKeysWithValues: audits.map { ($0, notes[$0] ?? "") }))
      )
    }
  }

  /// The whole screen, with the line at the top and the line of keys.
  func drawn(columns: Int = 80, rows: Int = 24) -> String {
    var canvas = Canvas(width: columns, height: rows, glyphs: .unicode)
    app.render(into: &canvas)
    return canvas.snapshot
  }
}
