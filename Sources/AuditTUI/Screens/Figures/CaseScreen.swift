import AuditModel

/// One of the cases behind a figure, its whole audit in words: to be read, and not to be changed.
///
/// Next and previous go through the list that it was opened from.
struct CaseScreen: Screen {
  /// The list, as it was when one of its cases was opened; never empty.
  ///
  /// The one that is shown follows its audit.
  private var cases: [CaseBehind]

  /// Which of ``cases`` is shown, from 0.
  private(set) var position: Int

  /// The item whose figure the cases are behind.
  let item: Item

  /// Of the audits in view, as far as they have been read: those of the neighbours are made before
  /// somebody goes there, so that the key only has to show them.
  private var pages: [Audit.ID: CasePage] = [:]

  /// Lines left out at the top.
  private(set) var top = 0

  /// Begins with one of some cases, of which there is at least this one.
  init(_ cases: [CaseBehind], at position: Int, about item: Item, desk: Desk) {
    self.cases = cases
    self.position = position
    self.item = item
    follow(desk)
  }

  let context = Context.`case`

  var behind: CaseBehind { cases[position] }

  var count: Int { cases.count }

  var auditsInView: [Audit.ID] {
    [position, position + 1, position - 1].filter(cases.indices.contains).map { cases[$0].id }
  }

  func title(on desk: Desk) -> String {
    behind.reference
  }

  /// Takes what has been read; what is shown stays until there is something newer of its audit.
  mutating func deskChanged(_ desk: Desk) {
    let shown = desk.audits.audit(behind.id)
    if let shown, let outcome = shown.outcomes.first(where: { $0.item == item.id }) {
      let behind = CaseBehind(shown, outcome: outcome)
      cases[position] = desk.withheld.contains(shown) ? behind.withheld : behind
    }
    follow(desk)
  }

  private mutating func follow(_ desk: Desk) {
    let inView = auditsInView
    pages = pages.filter { inView.contains($0.key) }
    for id in inView { pages[id] = page(of: id, on: desk) }
    if shownPage != nil { scroll(to: top, on: desk) }
  }

  /// The words of an audit as it has been read; those made before while nothing newer has been.
  private func page(of id: Audit.ID, on desk: Desk) -> CasePage? {
    let made = pages[id]
    let (width, glyphs) = (Self.textWidth(in: desk.room.columns), desk.room.glyphs)
    switch desk.read[id] {
    case nil, .underWay: return made
    case .failed(let why):
      return CasePage(id, failed: why, width: width, glyphs: glyphs, desk: desk)
    case .read(let open):
      if let made, made.shows(open.audit, width: width) { return made }
      return CasePage(open, width: width, glyphs: glyphs, desk: desk)
    }
  }

  /// What is shown of the case; `nil` while its file is on its way.
  var shownPage: CasePage? {
    pages[behind.id]
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    rewrap(on: desk)
    let pageful = max(1, Self.height(in: desk.room.rows) - 1)
    switch action {
    case .up: scroll(to: top - 1, on: desk)
    case .down: scroll(to: top + 1, on: desk)
    case .pageUp: scroll(to: top - pageful, on: desk)
    case .pageDown: scroll(to: top + pageful, on: desk)
    case .first: scroll(to: 0, on: desk)
    case .last: scroll(to: .max, on: desk)
    case .toItem: scroll(to: shownPage?.itemLines[item.id] ?? top, on: desk)
    case .nextCase: return move(by: 1, on: desk)
    case .previousCase: return move(by: -1, on: desk)
    case .answer: return [.effect(.open(behind.id))]
    case .readings: return desk.toReadings(of: behind.id)
    case .back: return [.popTo(behind.id)]
    default: break
    }
    return []
  }

  private mutating func move(by step: Int, on desk: Desk) -> [Response] {
    guard cases.indices.contains(position + step) else {
      return [.say(step > 0 ? .lastCase : .firstCase, .plain)]
    }
    position += step
    top = 0
    follow(desk)
    return []
  }

  /// Follows a terminal that has another size than when the pages were made.
  private mutating func rewrap(on desk: Desk) {
    pages = pages.mapValues { page in
      page.wrapped(
        to: Self.textWidth(in: desk.room.columns),
        glyphs: desk.room.glyphs,
        desk: desk
      )
    }
  }

  private mutating func scroll(to line: Int, on desk: Desk) {
    let last = (shownPage?.lines.count ?? 0) - Self.height(in: desk.room.rows)
    top = max(0, min(line, last))
  }
}

extension Phrase {
  fileprivate static let lastCase = Phrase(
    en: "this is the last case of the list",
    cy: "dyma achos olaf y rhestr"
  )

  fileprivate static let firstCase = Phrase(
    en: "this is the first case of the list",
    cy: "dyma achos cyntaf y rhestr"
  )
}
