import AuditModel

extension ReadingsScreen {
  mutating func choose(_ reading: Int, on desk: inout Desk) -> [Response] {
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

  mutating func editWhy(on desk: Desk) -> [Response] {
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

  mutating func saved(reason: String?, on desk: Desk) -> [Response] {
    refresh(on: desk)
    return desk.open.map { [.effect(.save($0.audit, reason: reason))] } ?? []
  }

  // MARK: Typing why

  mutating func performForm(
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
  static let nothingToUndoHere = Phrase(
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
