import AuditModel

extension DemoReader {
  /// Puts note, place of evidence and time to an answer.
  mutating func answer(_ value: AnswerValue, to item: Item) -> Answer {
    let side = side(of: value, to: item)
    let note = note(to: item, on: side)
    let evidence = draws.chance(perMille: item.isHeadline ? 600 : 150) ? place(of: value) : ""
    // Now and then somebody answers a question about the file from what was said instead.
    let isFromElsewhere = !item.isHeadline && draws.chance(perMille: 8)
    let finding = note.isEmpty ? nil : finding(on: side)
    spendTime(writing: note)
    return Answer(
      value,
      note: note,
      evidence: evidence,
      source: isFromElsewhere ? .interview : item.source,
      finding: finding,
      by: auditor.id,
      at: now.description
    )
  }

  private func side(of value: AnswerValue, to item: Item) -> DemoNote.Side? {
    switch value {
    case .yes: item.isAdverse ? .unfavourable : .favourable
    case .no: item.isAdverse ? .favourable : .unfavourable
    case .graded(let grade): grade.isFavourable ? .favourable : .unfavourable
    case .notRecorded: .silent
    case .clocks:
      switch facts.assessment.standing {
      case _ where !item.isHeadline: nil
      case .inTime: .favourable
      case .late: .unfavourable
      case .open, .undated, .notApplicable: .silent
      }
    default: nil
    }
  }

  /// Empty more often than not; what is wrong is noted more often than what is right.
  private mutating func note(to item: Item, on side: DemoNote.Side?) -> String {
    guard let side else { return "" }
    let share = side == .favourable ? 1 : 2
    guard draws.chance(perMille: share * (item.isHeadline ? 300 : 60)) else { return "" }
    let note = DemoNote(DemoNote.Matter(of: item), side)
    return draws.element(of: note.texts(inWelsh: writesWelsh))
  }

  private mutating func finding(on side: DemoNote.Side?) -> Finding.Side? {
    switch side {
    case .favourable: draws.chance(perMille: 500) ? .strength : nil
    case .unfavourable, .silent: draws.chance(perMille: 500) ? .improvement : nil
    case nil: nil
    }
  }

  /// Where in the file the evidence is; on a working day before the audit where it has a date.
  private mutating func place(of value: AnswerValue) -> String {
    if case .clocks = value {
      return writesWelsh ? "blaendalen yr asesiad" : "assessment, front page"
    }
    let day = calendar.day(-draws.number(in: 3...30), after: heading.asAt)
    let section = draws.number(in: 1...9)
    switch draws.below(3) {
    case 0: return writesWelsh ? "cofnod ymweliad \(day)" : "visit record \(day)"
    case 1: return writesWelsh ? "nodyn achos \(day)" : "case note \(day)"
    default: return writesWelsh ? "asesiad, adran \(section)" : "assessment, section \(section)"
    }
  }
}
