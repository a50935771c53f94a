import AuditModel

extension PlainWalk {
  /// Asks for one line in answer to a question, and does what it says.
  mutating func ask(_ stop: WalkStop) throws(CommandFailure) -> Move {
    if case .item(let id) = stop, let item = desk.open?.item(id) {
      if case .dates = item.kind { return try askDates(item) }
      return try perform(lines.ask(), on: item)
    }
    return try performSafety(lines.ask())
  }

  private mutating func askDates(_ item: Item) throws(CommandFailure) -> Move {
    let dates = PlainDates(
      item: item,
      rules: desk.rules,
      today: desk.now.today,
      lines: lines
    )
    switch dates.ask() {
    case .answer(let value):
      try give(value, to: item)
      return .on
    case .other(let reply): return try perform(reply, on: item)
    }
  }

  private mutating func perform(_ reply: PlainReply, on item: Item) throws(CommandFailure) -> Move {
    switch reply {
    case .quit: return .quit
    case .back: return .back
    case .skip: return .on
    case .help: PlainQuestion(.item(item.id), desk: desk, lines: lines).explain()
    case .note(let text): try change { $0.answer(item) { $0.note = text } }
    case .evidence(let text): try change { $0.answer(item) { $0.evidence = text } }
    case .contacts(let days): try list(contacts: days, beside: item)
    case .finding(let side):
      guard !(answer(to: item)?.note.isBlank ?? true) else {
        lines.say(.noteFirst, indent: 2)
        break
      }
      try change { $0.answer(item) { $0.finding = side } }
    case .answer(""):
      if answer(to: item)?.value != nil || desk.open?.isAbsent(item.id) ?? false { return .on }
      lines.say(.nothingTyped, indent: 2)
    case .answer(let line): return try take(line, for: item)
    }
    return .again
  }

  private mutating func take(_ line: String, for item: Item) throws(CommandFailure) -> Move {
    if item.kind.accepts(.noPlaceToRecord), PlainChoices.saysNoPlace(line) {
      try give(.noPlaceToRecord, to: item)
      return .on
    }
    if case .value(let value)? = choice(for: line, of: item)?.kind {
      try give(withReason(value, for: item), to: item)
      return .on
    }
    switch item.kind {
    case .text:
      try give(.text(line), to: item)
      return .on
    case .count(let range): return try takeCount(line, range: range, for: item)
    case .yesNo, .yesNoNotRecorded, .grade, .dates, .choice:
      lines.say(.noSuchAnswer(line), indent: 2)
      return .again
    }
  }

  /// A number is a choice by its place, unless a number is what the question asks for.
  private func choice(for line: String, of item: Item) -> Choice? {
    let choices = PlainChoices(all: Choice.offered(by: item))
    switch item.kind {
    case .text: return choices.choice(named: line)
    case .count, .dates: return choices.choice(for: line, takesNumbers: false)
    case .yesNo, .yesNoNotRecorded, .grade, .choice:
      return choices.choice(for: line, takesNumbers: true)
    }
  }

  /// Reads `3`, or where it is out of something `3 of 4`, `3/4` or `3 4`.
  private mutating func takeCount(
    _ line: String,
    range: CountRange,
    for item: Item
  ) throws(CommandFailure) -> Move {
    let parts = line.split { $0 == " " || $0 == "/" }.map(String.init)
      .filter { $0 != "of" && $0 != "o" }
    var form = CountForm(range: range, answer: nil)
    form.number = TextField(parts.first ?? "")
    if parts.count > 1 || range.outOf != nil {
      form.outOf = range.outOf == nil ? nil : TextField(parts.dropFirst().first ?? "")
    }
    guard parts.count <= (range.outOf == nil ? 1 : 2) else {
      lines.say(.noSuchAnswer(line), indent: 2)
      return .again
    }
    switch form.answer(range: range) {
    case .failure(let refusal):
      lines.say(refusal.phrase, indent: 2)
      return .again
    case .success(let value):
      try give(value, to: item)
      return .on
    }
  }

  /// Asks for the reason where an answer wants one; an empty line leaves it to be written later.
  private func withReason(_ value: AnswerValue, for item: Item) -> AnswerValue {
    guard value.lacksReason(in: item.kind),
      case .answer(let reason) = lines.ask(Words.reason), !reason.isEmpty
    else { return value }
    switch value {
    case .notApplicable: return .notApplicable(reason: reason)
    case .cannotBeGraded: return .cannotBeGraded(reason: reason)
    default: return value
    }
  }

  /// Gives an item its answer, and says what it contradicts.
  private mutating func give(_ value: AnswerValue, to item: Item) throws(CommandFailure) {
    let (by, at) = (desk.auditor, desk.now.timestamp)
    try change { audit in
      guard audit.answers[item.id]?.value != value else { return }
      audit.answer(item) { answer in
        answer.value = value
        answer.by = by
        answer.at = at
      }
    }
    for entry in desk.open?.inTheWay(of: desk.now.today, on: desk) ?? []
    where entry.mark == .bad && entry.target == .stop(.item(item.id)) {
      lines.say("! \(entry.text)", indent: 2)
    }
  }

  private func answer(to item: Item) -> Answer? {
    desk.open?.audit.answers[item.id]
  }

  private mutating func performSafety(_ reply: PlainReply) throws(CommandFailure) -> Move {
    switch reply {
    case .quit: return .quit
    case .back: return .back
    case .skip: return .on
    case .help: PlainQuestion(.safety, desk: desk, lines: lines).explain()
    case .note(let text): try change { $0.safety.note = text }
    case .evidence, .finding, .contacts: lines.say(.noSuchAnswer("…"), indent: 2)
    case .answer(""):
      if desk.open?.audit.safety.immediateRisk != nil { return .on }
      lines.say(.nothingTyped, indent: 2)
    case .answer(let line):
      let choices = PlainChoices(all: Choice.safety)
      guard case .safety(let risk)? = choices.choice(for: line, takesNumbers: true)?.kind else {
        lines.say(.noSuchAnswer(line), indent: 2)
        return .again
      }
      try change { $0.safety.immediateRisk = risk }
      guard risk else { return .on }
      lines.say(.raiseNow, indent: 2)
    }
    return .again
  }
}

extension Audit {
  /// Changes the answer to an item, which may be the first thing said of it.
  fileprivate mutating func answer(_ item: Item, _ edit: (inout Answer) -> Void) {
    var answer = answers[item.id] ?? Answer(source: item.source)
    edit(&answer)
    answers[item.id] = answer
  }
}

extension Phrase {
  fileprivate static let nothingTyped = Phrase(
    en: "nothing typed: answer, or 'skip' to leave it open",
    cy: "dim wedi'i deipio: atebwch, neu 'neidio' i'w adael"
  )
  fileprivate static let noteFirst = Phrase(
    en: "write a note first: note TEXT",
    cy: "ysgrifennwch nodyn yn gyntaf: nodyn TESTUN"
  )
  fileprivate static let raiseNow = Phrase(
    en: "! Tell the head of service now, write here what you did: note TEXT; then Enter goes on",
    cy: "! Dywedwch wrth y pennaeth gwasanaeth nawr, nodwch yma beth wnaethoch: nodyn TESTUN; "
      + "yna mae Enter yn mynd ymlaen"
  )

  fileprivate static func noSuchAnswer(_ line: String) -> Phrase {
    let quoted = InputError.quoted(line)
    return Phrase(
      en: "\(quoted) is no answer here; ? shows what would be",
      cy: "nid yw \(quoted) yn ateb yma; mae ? yn dangos beth fyddai"
    )
  }
}
