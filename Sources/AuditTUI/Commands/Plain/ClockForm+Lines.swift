import AuditModel

extension ClockForm.Field.Role {
  /// What is asked for, in the words of the timescale.
  func label(_ timescale: Timescale?, in language: Language) -> String {
    switch self {
    case .start: return timescale?.starts.text(in: language) ?? ""
    case .end: return timescale?.stops.text(in: language) ?? ""
    case .event(let number):
      return "\(number + 1). \(timescale?.stops.text(in: language) ?? "") "
        + Phrase.emptyEndsEvents.text(in: language)
    case .turn: return timescale?.turn?.text(in: language) ?? ""
    case .ended: return Phrase.ended.text(in: language)
    }
  }
}

extension ClockEvent.Kind {
  /// Reads `attempted 5/1/26`, `remote 5/1/26`, or a date alone.
  static func read(_ line: String) -> (ClockEvent.Kind, String) {
    let kinds: [(String, ClockEvent.Kind)] = [
      ("attempted ", .attempted), ("ymgais ", .attempted), ("remote ", .remote),
      ("o bell ", .remote),
    ]
    let typed = line.lowercased()
    for (word, kind) in kinds where typed.hasPrefix(word) {
      return (kind, String(line.dropFirst(word.count)).trimmed)
    }
    return (.made, line)
  }

  /// What a date was read as, with the kind of event where it is not the usual one.
  func remark(on moment: Phrase) -> Phrase {
    guard self != .made else { return moment }
    return Phrase(en: "\(moment.en), \(phrase.en)", cy: "\(moment.cy), \(phrase.cy)")
  }
}

extension Phrase {
  fileprivate static let emptyEndsEvents = Phrase(
    en: "(empty: no more)",
    cy: "(gwag: dim mwy)"
  )
  fileprivate static let ended = Phrase(
    en: "involvement ended (empty: goes on)",
    cy: "daeth i ben (gwag: yn parhau)"
  )
}
