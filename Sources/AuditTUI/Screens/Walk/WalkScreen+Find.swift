import AuditModel

extension WalkScreen {
  /// What is looked for, and where one was when one began to type it.
  struct Search: Hashable, Sendable {
    var text = TextField()
    let origin: WalkStop
  }

  mutating func typeFind(_ input: TypedInput, _ search: Search, on desk: Desk) {
    var search = search
    if search.text.type(input) {
      let found = desk.firstStop(with: search.text.text, from: search.origin, step: 0)
      go(to: found ?? search.origin, on: desk)
    }
    setFocus(.find(search))
  }

  /// Enter stays at what was found; Esc goes back to where one was.
  mutating func performFind(_ action: Action, _ search: Search, on desk: Desk) -> [Response] {
    switch action {
    case .commit:
      setFocus(.answer)
      let text = search.text.text
      guard !text.isEmpty else { return [] }
      wanted = text
      let found = desk.firstStop(with: text, from: search.origin, step: 0) != nil
      return found ? [] : [.say(.notFound(text), .warning)]
    case .cancel:
      go(to: search.origin, on: desk)
      return []
    default: return []
    }
  }

  /// Goes to the next or the previous stop with what was last looked for.
  mutating func repeatFind(by step: Int, on desk: Desk) -> [Response] {
    guard !wanted.isEmpty else { return [.say(.nothingSought, .warning)] }
    guard let found = desk.firstStop(with: wanted, from: stop, step: step) else {
      return [.say(.notFound(wanted), .warning)]
    }
    go(to: found, on: desk)
    return []
  }
}

extension Desk {
  /// The first stop whose question, id or note holds a text, from a stop on and round the ends.
  ///
  /// - Parameters:
  ///   - text: What is looked for, in capitals or not.
  ///   - stop: Where to begin.
  ///   - step: 1 begins behind the stop, -1 before it and backwards, 0 with the stop itself.
  /// - Returns: The stop, which can be the one begun at; `nil` where there is none.
  fileprivate func firstStop(with text: String, from stop: WalkStop, step: Int) -> WalkStop? {
    guard let stops = open?.stops, !text.isEmpty else { return nil }
    let here = stops.firstIndex(of: stop) ?? 0
    let wanted = text.lowercased()
    return (0..<stops.count).lazy.map { offset in
      let distance = step < 0 ? -1 - offset : offset + step
      return stops[((here + distance) % stops.count + stops.count) % stops.count]
    }.first { words(at: $0).lowercased().contains(wanted) }
  }

  private func words(at stop: WalkStop) -> String {
    switch stop {
    case .safety: text(Words.safetyQuestion) + " " + (open?.audit.safety.note ?? "")
    case .item(let id):
      [id, open?.item(id).map { text($0.asks) } ?? "", open?.audit.answers[id]?.note ?? ""]
        .joined(separator: " ")
    }
  }
}

extension Phrase {
  fileprivate static func notFound(_ text: String) -> Phrase {
    Phrase(en: "'\(text)' is nowhere in this audit", cy: "nid yw '\(text)' yn yr archwiliad hwn")
  }

  fileprivate static let nothingSought = Phrase(
    en: "nothing has been looked for yet: / finds",
    cy: "nid oes dim wedi'i geisio eto: mae / yn canfod"
  )
}
