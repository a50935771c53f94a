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
  private(set) var cursor = ListCursor()
  private(set) var detailRows = DetailRows()

  /// Whether only what differs is listed.
  private(set) var isNarrowed = true

  /// What is being typed; `nil` while the list has the keys.
  private(set) var taking: Taking?

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

  private mutating func refresh(on desk: Desk) {
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
      guard desk.open?.undo() ?? false else { return [.say(.nothingToUndo, .warning)] }
      return saved(reason: nil, on: desk)
    default: break
    }
    return []
  }

  /// Puts the cursor on a row.
  mutating func point(at row: Int) {
    cursor.move(to: row, count: rows.count)
  }

  // MARK: Settling

  private mutating func choose(_ reading: Int, on desk: inout Desk) -> [Response] {
    guard let open = desk.open, let chosen else { return [] }
    if let lock = open.lock { return [.say(lock, .warning)] }
    guard open.readings.indices.contains(reading) else {
      return [.say(.noReading(reading + 1, of: open.readings.count), .warning)]
    }
    switch chosen {
    case .safety: return take(safetyOf: open.readings[reading], on: &desk)
    case .item(let row):
      let wanted = ReconciledItem(
        item: row.item,
        readings: row.readings,
        settled: row.readings[reading]
      )
      guard wanted.isShift, row.item.kind != .text else {
        return settle(Taking(item: row.id, reading: reading, why: TextField()), on: &desk)
      }
      let why = open.audit.answers[row.id]?.why ?? ""
      taking = Taking(item: row.id, reading: reading, why: TextField(why))
      return []
    }
  }

  private mutating func take(safetyOf reading: Audit, on desk: inout Desk) -> [Response] {
    let safety = reading.safety
    guard desk.open?.change({ $0.safety = safety }) ?? false else { return [] }
    return saved(reason: nil, on: desk)
  }

  private mutating func editWhy(on desk: Desk) -> [Response] {
    guard let open = desk.open, case .item(let row) = chosen else { return [] }
    if let lock = open.lock { return [.say(lock, .warning)] }
    guard row.isShift else { return [.say(.nothingToExplain, .warning)] }
    taking = Taking(item: row.id, reading: nil, why: TextField(row.settled?.why ?? ""))
    return []
  }

  private mutating func settle(_ taking: Taking, on desk: inout Desk) -> [Response] {
    self.taking = nil
    guard let open = desk.open else { return [] }
    let (by, at, why) = (desk.auditor, desk.now.timestamp, taking.why.text.trimmed)
    let taken = taking.reading.map { open.readings[$0].answers[taking.item] }
    let isChanged = desk.open?.change { audit in
      guard var answer = taken ?? audit.answers[taking.item] else {
        audit.answers[taking.item] = nil
        return
      }
      answer.why = why
      if answer != taken { (answer.by, answer.at) = (by, at) }
      audit.answers[taking.item] = answer
    }
    guard isChanged ?? false else { return [] }
    let here = cursor.index
    let responses = saved(reason: why.isEmpty ? nil : why, on: desk)
    // On to what is still open, unless the answer was only explained.
    if taking.reading != nil, let next = rows.indices.first(where: { $0 > here && rows[$0].isOpen })
    {
      cursor.move(to: next, count: rows.count)
    }
    return responses
  }

  private mutating func saved(reason: String?, on desk: Desk) -> [Response] {
    refresh(on: desk)
    return desk.open.map { [.effect(.save($0.audit, reason: reason))] } ?? []
  }

  // MARK: Typing why

  private mutating func performForm(
    _ action: Action,
    _ taking: Taking,
    on desk: inout Desk
  ) -> [Response] {
    switch action {
    case .cancel: self.taking = nil
    case .commit where taking.why.text.isBlank: return [.say(.whyWanted, .warning)]
    case .commit: return settle(taking, on: &desk)
    default: break
    }
    return []
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    guard var taking, let audit = desk.open?.audit else { return [] }
    let isChanged = taking.why.type(input)
    self.taking = taking
    guard isChanged else { return [] }
    let words = TypedWords(
      audit: audit.id,
      revision: audit.revision,
      item: taking.item,
      field: .why,
      text: taking.why.text
    )
    return [.effect(.journal(words))]
  }
}

extension Phrase {
  fileprivate static func noReading(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      en: "there is no reading \(number); there are \(count)",
      cy: "nid oes darlleniad \(number); mae \(count)"
    )
  }
  fileprivate static let nothingToUndo = Phrase(
    en: "nothing to undo",
    cy: "dim byd i'w ddad-wneud"
  )
  fileprivate static let nothingToExplain = Phrase(
    en: "nothing differs from what was settled here: no reason is wanted",
    cy: "nid oes dim yn wahanol i'r hyn a setlwyd yma: nid oes angen rheswm"
  )
  fileprivate static let whyWanted = Phrase(
    en: "the readings differ, so a reason is wanted; Esc leaves it",
    cy: "mae'r darlleniadau'n wahanol, felly mae angen rheswm; mae Esc yn gadael"
  )
}
