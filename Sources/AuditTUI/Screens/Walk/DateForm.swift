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

  struct Focus: Hashable, Comparable, Sendable {
    var clock: Int
    var field: Int

    static func < (left: Focus, right: Focus) -> Bool {
      (left.clock, left.field) < (right.clock, right.field)
    }
  }

  /// Starts from the answer, or from one empty clock.
  init(item: Item, answer: AnswerValue?, desk: Desk) {
    let timescales = desk.rules.timescales
    if case .clocks(let answered) = answer, !answered.isEmpty {
      clocks = answered.map { clock in
        ClockForm(clock, timescale: timescales[clock.timescale], language: desk.language)
      }
    } else {
      clocks = [
        ClockForm(
          timescale: Self.proposed(for: item, timescales: timescales, on: desk.firstGuess)
        )
      ]
    }
  }

  var focusedField: ClockForm.Field {
    clocks[focus.clock].fields[focus.field]
  }

  /// Whether the last field of the last clock has the keys.
  var isAtEnd: Bool { focus == places.last }

  /// Every field, in order.
  private var places: [Focus] {
    clocks.enumerated().flatMap { clock, form in
      form.fields.indices.map { Focus(clock: clock, field: $0) }
    }
  }

  mutating func moveFocus(by step: Int) {
    let places = places
    let here = places.firstIndex(of: focus) ?? 0
    focus = places[max(0, min(places.count - 1, here + step))]
  }

  /// Goes to a field, such as one with a mistake; stays where there is no such field.
  mutating func moveFocus(to place: Focus) {
    if places.contains(place) { focus = place }
  }

  /// Takes what was typed, and lets the start decide which of the item's timescales is in force.
  mutating func type(_ input: TypedInput, item: Item, timescales: Timescales, today: Day) -> Bool {
    guard clocks[focus.clock].fields[focus.field].text.type(input) else { return false }
    if case .dates(let ids) = item.kind, focusedField.role == .start,
      case .moment(let start) = focusedField.reading(today: today), let day = start.day,
      let proposed = timescales.inForce(among: ids, on: day).first,
      !(timescales[clocks[focus.clock].timescale]?.isInForce(on: day) ?? false)
    {
      clocks[focus.clock].change(to: proposed)
    }
    clocks[focus.clock].keepRoomForEvent()
    return true
  }

  /// Changes the clock in focus to the next of the item's timescales; returns whether there is one.
  mutating func nextTimescale(item: Item, timescales: Timescales) -> Bool {
    guard case .dates(let ids) = item.kind, ids.count > 1 else { return false }
    let here = ids.firstIndex(of: clocks[focus.clock].timescale) ?? -1
    guard let next = timescales[ids[(here + 1) % ids.count]] else { return false }
    clocks[focus.clock].change(to: next)
    focus.field = min(focus.field, clocks[focus.clock].fields.count - 1)
    return true
  }

  mutating func addClock(item: Item, timescales: Timescales, today: Day) {
    clocks.append(ClockForm(timescale: Self.proposed(for: item, timescales: timescales, on: today)))
    focus = Focus(clock: clocks.count - 1, field: 0)
  }

  /// Changes the kind of the event in focus: made, attempted, remote; returns whether it is one.
  mutating func nextEventKind() -> Bool {
    guard focusedField.role.isEvent else { return false }
    let all = ClockEvent.Kind.allCases
    let here = all.firstIndex(of: focusedField.kind) ?? 0
    clocks[focus.clock].fields[focus.field].kind = all[(here + 1) % all.count]
    return true
  }

  /// Takes the clock in focus away; returns whether it could: the last one stays.
  mutating func removeClock() -> Bool {
    guard clocks.count > 1 else { return false }
    clocks.remove(at: focus.clock)
    focus = Focus(clock: min(focus.clock, clocks.count - 1), field: 0)
    return true
  }

  /// Puts other clocks in the place of these; at least one.
  mutating func take(_ clocks: [ClockForm]) {
    self.clocks = clocks
    focus = Focus(clock: 0, field: 0)
  }

  static func proposed(
    for item: Item,
    timescales: Timescales,
    on day: Day
  ) -> Timescale? {
    guard case .dates(let ids) = item.kind else { return nil }
    return timescales.inForce(among: ids, on: day).first
      ?? ids.lazy.compactMap { timescales[$0] }.first
  }
}

extension Desk {
  /// The day that most likely decides which timescale is in force: when the work began, else today.
  fileprivate var firstGuess: Day {
    open?.audit.caseFile.began ?? now.today
  }
}
