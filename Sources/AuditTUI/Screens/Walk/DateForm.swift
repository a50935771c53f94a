import AuditModel

/// The fields in which the dates of an item's clocks are typed.
///
/// A clock that one event stops has a start and an end. A series has a start, its events one to a
/// field, the end of the involvement, and the turn where its timescale has one.
struct DateForm: Hashable, Sendable {
  /// The clocks in the order of the answer; never empty.
  private(set) var clocks: [ClockForm]

  /// The clock and the field in it that have the keys.
  private(set) var focus = Focus(clock: 0, field: 0)

  struct Focus: Hashable, Sendable {
    var clock: Int
    var field: Int
  }

  /// Starts from the answer, or from one empty clock.
  init(item: Item, answer: AnswerValue?, timescales: Timescales, today: Day) {
    if case .clocks(let answered) = answer, !answered.isEmpty {
      clocks = answered.map { ClockForm($0, timescale: timescales[$0.timescale]) }
    } else {
      clocks = [ClockForm(timescale: Self.proposed(for: item, timescales: timescales, on: today))]
    }
  }

  var focusedField: TextField {
    get { clocks[focus.clock].fields[focus.field].text }
    set { clocks[focus.clock].fields[focus.field].text = newValue }
  }

  /// Whether the last field of the last clock has the keys.
  var isAtEnd: Bool {
    focus.clock == clocks.count - 1 && focus.field == clocks[focus.clock].fields.count - 1
  }

  mutating func moveFocus(by step: Int) {
    var places: [Focus] = []
    for (clock, form) in clocks.enumerated() {
      places += form.fields.indices.map { Focus(clock: clock, field: $0) }
    }
    let here = places.firstIndex(of: focus) ?? 0
    focus = places[max(0, min(places.count - 1, here + step))]
  }

  /// Takes what was typed, and lets the start decide which of the item's timescales is in force.
  mutating func type(_ input: TypedInput, item: Item, timescales: Timescales, today: Day) -> Bool {
    guard focusedField.isChanged(by: input, into: &clocks[focus.clock].fields[focus.field].text)
    else { return false }
    if case .dates(let ids) = item.kind, focus.field == 0,
      case .moment(let start) = DateEntry(focusedField.text, today: today), let day = start.day,
      let proposed = timescales.inForce(among: ids, on: day).first,
      !(timescales[clocks[focus.clock].timescale]?.isInForce(on: day) ?? false)
    {
      clocks[focus.clock].change(to: proposed)
    }
    clocks[focus.clock].keepRoomForEvent()
    return true
  }

  /// Changes the clock in focus to the next of the item's timescales.
  mutating func nextTimescale(item: Item, timescales: Timescales) {
    guard case .dates(let ids) = item.kind, ids.count > 1 else { return }
    let here = ids.firstIndex(of: clocks[focus.clock].timescale) ?? -1
    if let next = timescales[ids[(here + 1) % ids.count]] {
      clocks[focus.clock].change(to: next)
      focus.field = min(focus.field, clocks[focus.clock].fields.count - 1)
    }
  }

  mutating func addClock(item: Item, timescales: Timescales, today: Day) {
    clocks.append(ClockForm(timescale: Self.proposed(for: item, timescales: timescales, on: today)))
    focus = Focus(clock: clocks.count - 1, field: 0)
  }

  /// Changes the kind of the event in focus: made, attempted, remote.
  mutating func nextEventKind() {
    guard clocks[focus.clock].fields[focus.field].role.isEvent else { return }
    let all = ClockEvent.Kind.allCases
    let here = all.firstIndex(of: clocks[focus.clock].fields[focus.field].kind) ?? 0
    clocks[focus.clock].fields[focus.field].kind = all[(here + 1) % all.count]
  }

  /// Takes the clock in focus away; the last one stays.
  mutating func removeClock() {
    guard clocks.count > 1 else { return }
    clocks.remove(at: focus.clock)
    focus = Focus(clock: min(focus.clock, clocks.count - 1), field: 0)
  }

  private static func proposed(
    for item: Item,
    timescales: Timescales,
    on day: Day
  ) -> Timescale? {
    guard case .dates(let ids) = item.kind else { return nil }
    return timescales.inForce(among: ids, on: day).first
      ?? ids.lazy.compactMap { timescales[$0] }.first
  }
}

extension DateForm {
  /// The words typed so far, one field to a line, so that a crash loses none of them.
  var words: String {
    clocks.map { clock in
      ([clock.timescale] + clock.fields.map { $0.text.text.onOneLine }).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// Puts words back that ``words`` gave.
  mutating func restore(_ words: String, timescales: Timescales) {
    let blocks = words.split(separator: "\n\n", omittingEmptySubsequences: true)
    let restored = blocks.compactMap { block -> ClockForm? in
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard let id = lines.first, let timescale = timescales[id] else { return nil }
      var form = ClockForm(timescale: timescale)
      form.fill(lines.dropFirst().map { $0 })
      return form
    }
    if !restored.isEmpty { clocks = restored }
    focus = Focus(clock: 0, field: 0)
  }
}

extension TextField {
  fileprivate func isChanged(by input: TypedInput, into field: inout TextField) -> Bool {
    var copy = self
    let changed = copy.type(input)
    field = copy
    return changed
  }
}
