import AuditModel

/// Something to tick or to fill in.
enum FormBox: Sendable {
  /// An answer, and what it looks like on a file where somebody has written that down.
  case tick(Wording, looksLike: Wording?)

  /// A number, and a second one that it is out of where the item asks for it.
  case number(unit: Wording, outOf: Wording?)

  /// Room for words.
  case words
  case clock(FormClock)

  /// Every box of an item, in the order in which the program offers its answers.
  static func boxes(of item: Item, timescales: Timescales) -> [FormBox] {
    entries(of: item.kind, timescales)
      + item.kind.answerCodes.compactMap { code in
        item.words(for: code).map { .tick($0, looksLike: item.anchor(for: code)) }
      }
  }

  private static func entries(of kind: AnswerKind, _ timescales: Timescales) -> [FormBox] {
    switch kind {
    case .dates(let ids): ids.map { .clock(FormClock($0, in: timescales)) }
    case .count(let range): [.number(unit: range.unit, outOf: range.outOf)]
    case .text: [.words]
    case .yesNo, .yesNoNotRecorded, .grade, .choice: []
    }
  }
}

extension Item {
  /// What a grade looks like for this item, else for any.
  fileprivate func anchor(for code: AnswerCode) -> Wording? {
    guard kind == .grade, let grade = Grade(rawValue: code) else { return nil }
    return anchors[grade] ?? Wording(grade.generalAnchor)
  }
}

/// The dates of one timescale, to be filled in.
struct FormClock: Sendable {
  /// Name, limit and days of validity: `Assessment: 42 working days, from 2016-04-06`.
  let title: Wording

  /// By which the program knows it.
  let id: Timescale.ID

  /// In the order in which they happen.
  let dates: [FormDate]

  /// Whether the time of day matters.
  let asksTime: Bool

  init(_ id: Timescale.ID, in timescales: Timescales) {
    self.id = id
    guard let timescale = timescales[id] else {
      title = Wording(en: id)
      dates = [
        FormDate(Wording(FormWords.start)), FormDate(Wording(FormWords.end), mayBeOpen: true),
      ]
      asksTime = false
      return
    }
    let limit = timescale.limitPhrase
    let validity = FormWords.validity(of: timescale)
    title = Wording(
      en: "\(timescale.title.text(in: .english)): \(limit.en)\(validity.en)",
      cy: "\(timescale.title.text(in: .welsh)): \(limit.cy)\(validity.cy)"
    )
    asksTime = timescale.counts == .elapsed
    let stops = FormDate(timescale.stops, mayBeOpen: true)
    let turn = timescale.turn.map { [FormDate($0, mayBeOpen: true)] } ?? []
    dates =
      [FormDate(timescale.starts)] + turn
      + (timescale.counts == .gap ? [stops, stops, stops, stops] : [stops])
  }
}

/// One date to be filled in.
struct FormDate: Sendable {
  /// What happened on that day.
  let event: Wording

  /// Whether it may lie ahead still.
  let mayBeOpen: Bool

  init(_ event: Wording, mayBeOpen: Bool = false) {
    self.event = event
    self.mayBeOpen = mayBeOpen
  }
}
