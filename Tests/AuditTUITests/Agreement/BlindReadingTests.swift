import AuditModel
import Testing

@testable import AuditTUI

/// What the screens keep from a second reader until both readings are finished.
struct BlindReadingTests {
  /// `bp` has begun a second reading of what `am` has finished.
  private static let audits: [Audit] = {
    var second = ReadingsAtHand.second
    second.state = .draft
    return [ReadingsAtHand.first, second]
  }()

  private static let hidden = ReadingsAtHand.first.id

  private static func desk(_ auditor: String) -> Desk {
    ReadingsAtHand.desk(with: audits, auditor: auditor)
  }

  private static func app(_ auditor: String) -> App {
    let desk = desk(auditor)
    return App(desk: desk, screen: HomeScreen(desk: desk))
  }

  private func row(of reading: Audit.Reading, in home: HomeScreen, on desk: Desk) -> String? {
    let text = home.drawn(on: desk, terminal: (120, 24)).snapshot
    let auditor = reading == .first ? " am " : " bp "
    return text.split(separator: "\n").map(String.init).first { $0.contains(auditor) }
  }

  @Test func `home lists the first reading without how far it is`() throws {
    let desk = Self.desk("bp")
    let home = HomeScreen(desk: desk)
    let first = try #require(row(of: .first, in: home, on: desk))
    let second = try #require(row(of: .second, in: home, on: desk))
    #expect(!first.contains("/") && !first.contains(" of "))
    #expect(second.contains("/") || second.contains(" of "))
  }

  @Test func `Enter on it says why it is not opened`() {
    for (auditor, opens) in [("bp", false), ("lead", true)] {
      var desk = Self.desk(auditor)
      var home = HomeScreen(desk: desk)
      while home.chosen?.id != Self.hidden, home.cursor.index < home.list.count - 1 {
        home.press([.down], on: &desk)
      }
      let kinds = home.press([.enter], on: &desk).map(\.kind)
      #expect(kinds == (opens ? [.effect(.open(Self.hidden))] : [.say(.warning)]))
    }
  }

  @Test func `an audit that is on its way already is not put on the desk`() {
    var app = Self.app("bp")
    let open = OpenAudit(audit: ReadingsAtHand.first, template: DeskFixture.coreFour)
    _ = app.update(.opened(open, recovered: []), now: DeskFixture.now)
    #expect(app.desk.open == nil)
    #expect(app.front is HomeScreen)
  }

  @Test func `its case is listed without an answer and its file is not read for it`() throws {
    var desk = Self.desk("bp")
    desk.countFigures()
    let scope = desk.scope
    let figure = try #require(
      scope.figures.figures(of: "voice-of-child", team: nil, round: scope.round).first
    )
    var app = App(desk: desk, screen: CasesScreen(behind: figure, desk: desk))
    let effects = app.update(.input(.resize(width: 120, height: 24)), now: DeskFixture.now)
    #expect(effects.isEmpty)
    let cases = try #require(app.front as? CasesScreen)
    #expect(cases.cases.map(\.code) == ["withheld"])
    #expect(cases.drawn(on: app.desk, terminal: (120, 24)).snapshot.contains("withheld until both"))
    _ = app.update(.input(.key(.enter)), now: DeskFixture.now)
    #expect(app.front.drawn(on: app.desk).snapshot.contains("neither reader sees"))
  }

  @Test func `b says that readings are compared when both are finished`() {
    var desk = Self.desk("lead")
    var home = HomeScreen(desk: desk)
    #expect(home.press([.character("b")], on: &desk).map(\.kind) == [.say(.warning)])
  }

  @Test func `b twice begins the agreed reading of two that are finished`() {
    var desk = ReadingsAtHand.desk(
      with: [ReadingsAtHand.first, ReadingsAtHand.second],
      auditor: "lead"
    )
    var home = HomeScreen(desk: desk)
    #expect(home.press([.character("b")], on: &desk).map(\.kind) == [.say(.warning)])
    let new = NewReading(
      reading: .agreed,
      audits: [ReadingsAtHand.first.id, ReadingsAtHand.second.id]
    )
    #expect(home.press([.character("b")], on: &desk).map(\.kind) == [.effect(.beginReading(new))])
  }

  @Test func `M twice begins to moderate somebody else's audit, and never one's own`() {
    for (auditor, begins) in [("lead", true), ("am", false)] {
      var desk = ReadingsAtHand.desk(with: [ReadingsAtHand.first], auditor: auditor)
      var home = HomeScreen(desk: desk)
      #expect(home.press([.character("M")], on: &desk).map(\.kind) == [.say(.warning)])
      let new = NewReading(reading: .moderated, audits: [Self.hidden])
      #expect(
        home.press([.character("M")], on: &desk).map(\.kind)
          == (begins ? [.effect(.beginReading(new))] : [.say(.warning)])
      )
    }
  }
}
