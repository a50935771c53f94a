import AuditModel
import AuditReport

/// What inspections asked for, by register and heading, and how each stands.
struct RecommendationsScreen: Screen {
  private(set) var rows: [Row] = []
  private(set) var cursor = ListCursor()
  private(set) var detailRows = DetailRows()

  /// Whether only those are listed about which something is still to be done.
  private(set) var showsOpenOnly = false

  /// How everything stands today.
  private(set) var ledger: RecommendationLedger

  /// A line of the list; titles cannot be chosen.
  enum Row: Hashable, Sendable {
    case register(String)
    case heading(Wording)
    case standing(RecommendationStanding)

    var isChoice: Bool {
      if case .standing = self { true } else { false }
    }
  }

  init(desk: Desk) {
    ledger = desk.recommendations.ledger(asAt: desk.now.today)
    layOut(desk)
  }

  let context = Context.recommendations

  func title(on desk: Desk) -> String {
    desk.text(RecommendationWords.title)
  }

  var chosen: RecommendationStanding? {
    guard rows.indices.contains(cursor.index), case .standing(let standing) = rows[cursor.index]
    else { return nil }
    return standing
  }

  /// Those that are listed.
  var standings: [RecommendationStanding] {
    ledger.standings.filter { !showsOpenOnly || $0.isOpen }
  }

  mutating func deskChanged(_ desk: Desk) {
    ledger = desk.recommendations.ledger(asAt: desk.now.today)
    layOut(desk)
  }

  mutating func keepInView(on desk: Desk) {
    let layout = layout(in: desk.room, desk: desk)
    detailRows.keep(layout, in: desk.room.columns)
    cursor.keepInView(count: rows.count, height: layout.height, with: headed)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: rows.count) {
      skipTitles(upwards: [.up, .pageUp, .last].contains(action))
      return []
    }
    switch action {
    case .open: return open(on: desk)
    case .decide: return chosen.map { [.push(DecideScreen(about: $0, desk: desk))] } ?? []
    case .openOnly:
      showsOpenOnly.toggle()
      layOut(desk)
    case .readAll: return [.effect(.readRecommendations)]
    case .export:
      return sheet(on: desk).map { [.effect(.export($0, language: desk.language))] } ?? []
    case .back: return [.pop]
    default: break
    }
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let layout = layout(in: desk.room, desk: desk)
      guard let row = layout.index(at: event.row, among: rowsInView(layout)), rows[row].isChoice
      else { return [] }
      if row == cursor.index { return open(on: desk) }
      cursor.move(to: row, count: rows.count)
      return []
    }
  }

  func sheet(on desk: Desk) -> Sheet? {
    .recommendations(standings, of: ledger, language: desk.language)
  }

  private func open(on desk: Desk) -> [Response] {
    chosen.map { [.push(RecommendationScreen($0.entry.reference, desk: desk))] } ?? []
  }

  /// Lays the list out, keeping the cursor on its recommendation.
  private mutating func layOut(_ desk: Desk) {
    let here = chosen?.entry.reference
    rows = []
    for register in ledger.recommendations.registers {
      let own = standings.filter { $0.entry.reference.register == register.id }
      guard !own.isEmpty else { continue }
      rows.append(.register("\(desk.text(register.title)) (\(register.id))"))
      var heading: Wording?
      for standing in own {
        if standing.entry.heading != heading { rows.append(.heading(standing.entry.heading)) }
        heading = standing.entry.heading
        rows.append(.standing(standing))
      }
    }
    let same = rows.firstIndex { row in
      if case .standing(let standing) = row { standing.entry.reference == here } else { false }
    }
    cursor.move(to: same ?? rows.firstIndex(where: \.isChoice) ?? 0, count: rows.count)
  }

  /// The chosen row with its headings.
  var headed: ClosedRange<Int> {
    rows.context(of: cursor.index, isChoice: \.isChoice)
  }

  private mutating func skipTitles(upwards: Bool) {
    guard chosen == nil else { return }
    let before = rows.indices.prefix(cursor.index).last { rows[$0].isChoice }
    let after = rows.indices.first { $0 > cursor.index && rows[$0].isChoice }
    if let next = upwards ? before ?? after : after ?? before {
      cursor.move(to: next, count: rows.count)
    }
  }
}
