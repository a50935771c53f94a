import AuditModel
import AuditReport

/// The readings of one case beside each other, item by item, and what is settled on.
///
/// The audit on the desk is the one that settles them: agreed by two readers, or moderated by one
/// person. It is a draft like any other, saved with every answer that is taken, so that one goes on
/// with it whenever there is time.
struct ReadingsScreen: Screen {
  /// Of which reading an answer is taken, and why.
  struct Taking: Hashable, Sendable {
    let item: Item.ID

    /// From 0; `nil` where the answer stays as it is.
    let reading: Int?
    var why: TextField
  }

  private(set) var rows: [ReadingsRow] = []
  var cursor = ListCursor()
  private(set) var detailRows = DetailRows()

  /// Whether only what differs is listed.
  private(set) var isNarrowed = true

  /// What is being typed; `nil` while the list has the keys.
  var taking: Taking?

  init(desk: Desk) {
    refresh(on: desk)
    cursor.move(to: rows.firstIndex { $0.isOpen } ?? 0, count: rows.count)
  }

  var context: Context { taking == nil ? .readings : .typing }

  var isEditing: Bool { taking != nil }

  func title(on desk: Desk) -> String {
    guard let open = desk.open else { return "" }
    return "\(open.audit.caseFile.reference) · \(desk.text(open.audit.reading.phrase))"
  }

  mutating func deskChanged(_ desk: Desk) {
    refresh(on: desk)
  }

  mutating func keepInView(on desk: Desk) {
    let layout = layout(in: desk.room, desk: desk)
    detailRows.keep(layout, in: desk.room.columns)
    cursor.keepInView(count: rows.count, height: layout.height)
  }

  mutating func refresh(on desk: Desk) {
    let here = chosen?.id
    rows = desk.open.map { ReadingsRow.all(in: $0, onlyDifferences: isNarrowed) } ?? []
    let position = rows.firstIndex { $0.id == here } ?? cursor.index
    cursor.move(to: position, count: rows.count)
  }

  var chosen: ReadingsRow? {
    rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if let taking { return performForm(action, taking, on: &desk) }
    if cursor.move(action, count: rows.count) { return [] }
    switch action {
    case .back, .readings: return [.pop]
    case .onlyDifferences:
      isNarrowed.toggle()
      refresh(on: desk)
    case .export:
      return sheet(on: desk).map { [.effect(.export($0, language: desk.language))] } ?? []
    case .review: return [.push(ReviewScreen(desk: desk))]
    case .ownAnswer: return chosen.map { [.walk(to: $0.stop)] } ?? []
    case .choose(let number): return choose(number - 1, on: &desk)
    case .editReason: return editWhy(on: desk)
    case .undo:
      guard desk.open?.undo() ?? false else { return [.say(.nothingToUndoHere, .warning)] }
      return saved(reason: nil, on: desk)
    default: break
    }
    return []
  }

  /// Puts the cursor on a row.
  mutating func point(at row: Int) {
    cursor.move(to: row, count: rows.count)
  }
}
