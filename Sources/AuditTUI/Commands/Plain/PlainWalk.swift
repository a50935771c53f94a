import AuditModel

/// A walk through an audit on lines: a question, an answer, the next question.
struct PlainWalk {
  /// How a walk ends.
  enum Ending: Hashable {
    /// Nothing is in the way, and the auditor wants the audit finished.
    case finish

    /// The audit stays a draft.
    case left
  }

  private(set) var desk: Desk
  let lines: PlainLines

  /// Saves the audit, and returns it as it stands in its file.
  let save: (Audit) throws(CommandFailure) -> Audit

  /// Starts with an audit that is open on the desk.
  init(
    desk: Desk,
    lines: PlainLines,
    save: @escaping (Audit) throws(CommandFailure) -> Audit
  ) {
    self.desk = desk
    self.lines = lines
    self.save = save
  }

  /// Where to go after a reply.
  enum Move: Hashable {
    case on, back, again, quit
  }

  /// Asks until the audit can be finished, or the auditor or the input ends.
  ///
  /// Begins with the first question that has no answer.
  mutating func run() throws(CommandFailure) -> Ending {
    lines.say(.howTo)
    var stop = stops.first { !(desk.open?.isAnswered($0) ?? true) }
    while true {
      guard let current = stop else {
        switch review() {
        case .ended(let ending): return ending
        case .goOn(let next): stop = next
        }
        continue
      }
      PlainQuestion(current, desk: desk, lines: lines).say()
      var move = Move.again
      while move == .again { move = try ask(current) }
      if move == .quit { return .left }
      stop = neighbour(of: current, by: move == .back ? -1 : 1)
    }
  }

  private var stops: [WalkStop] {
    desk.open?.stops ?? []
  }

  /// The stop before or after another; `nil` after the last, the first before the first.
  private func neighbour(of stop: WalkStop, by step: Int) -> WalkStop? {
    let all = stops
    guard let here = all.firstIndex(of: stop) else { return all.first }
    return here + step < all.count ? all[max(0, here + step)] : nil
  }

  private enum Review {
    case ended(Ending)
    case goOn(WalkStop)
  }

  /// Says what is in the way of finishing; where nothing is, asks whether to finish.
  private func review() -> Review {
    guard let open = desk.open else { return .ended(.left) }
    let entries = open.inTheWay(of: desk.now.today, on: desk)
    lines.space()
    guard let first = entries.first else {
      lines.say(
        AuditFigures(open.audit.outcomes(in: open.template, rules: desk.rules), in: open.template)
          .pools
      )
      return finishes() ? .ended(.finish) : .ended(.left)
    }
    lines.say(.left(entries.count))
    for entry in entries { lines.say("- \(entry.text)", indent: 2) }
    guard case .answer = lines.ask(.goToFirst), case .stop(let stop)? = first.target else {
      return .ended(.left)
    }
    return .goOn(stop)
  }

  private func finishes() -> Bool {
    while true {
      guard case .answer(let line) = lines.ask(.finishNow) else { return false }
      let choices = PlainChoices(all: Choice.safety)
      if let choice = choices.choice(for: line, takesNumbers: true) {
        return choice.kind == .safety(true)
      }
    }
  }
}

extension PlainWalk {
  /// Changes the audit and saves it; does nothing where nothing changes.
  mutating func change(_ edit: (inout Audit) -> Void) throws(CommandFailure) {
    guard desk.open?.change(edit) ?? false, let audit = desk.open?.audit else { return }
    let saved = try save(audit)
    desk.open?.noteSaved(saved, today: desk.now.today)
    lines.say(.saved, indent: 2)
  }
}

extension Phrase {
  fileprivate static let howTo = Phrase(
    en: "? explains a question; back, skip, quit. Before the answer: note TEXT, evidence TEXT, then"
      + " strength or improvement. Every answer is saved when it is given.",
    cy: "Mae ? yn egluro cwestiwn; yn ôl, neidio, gadael. Cyn yr ateb: nodyn TESTUN, tystiolaeth"
      + " TESTUN, yna cryfder neu gwella. Cedwir pob ateb pan gaiff ei roi."
  )
  fileprivate static let saved = Phrase(en: "saved", cy: "wedi'i gadw")
  fileprivate static let goToFirst = Phrase(
    en: "Enter goes to the first of these, quit leaves",
    cy: "Mae Enter yn mynd i'r cyntaf o'r rhain, gadael yn gorffen am y tro"
  )
  fileprivate static let finishNow = Phrase(
    en: "Nothing is in the way. Finish this audit? yes or no",
    cy: "Does dim yn y ffordd. Gorffen yr archwiliad hwn? ydy neu nac ydy"
  )

  fileprivate static func left(_ count: Int) -> Phrase {
    Phrase(
      en: "Before it can be finished (\(count)):",
      cy: "Cyn y gellir ei orffen (\(count)):"
    )
  }
}
