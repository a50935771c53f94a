import AuditModel

/// The fields of one clock.
struct ClockForm: Hashable, Sendable {
  struct Field: Hashable, Sendable {
    enum Role: Hashable, Sendable {
      case start, end
      case event(Int)
      case turn, ended
    }

    let role: Role
    var text: TextField
    var kind = ClockEvent.Kind.made
  }

  private(set) var timescale: Timescale.ID

  /// Whether events recur.
  private(set) var isSeries: Bool
  private var hasTurn: Bool
  var fields: [Field]

  /// An empty clock.
  init(timescale: Timescale?) {
    self.timescale = timescale?.id ?? ""
    isSeries = timescale?.counts == .gap
    hasTurn = timescale?.turn != nil
    fields = []
    lay(start: "", end: "", events: [], turn: "", ended: "")
  }

  init(_ clock: Clock, timescale: Timescale?) {
    self.timescale = clock.timescale
    hasTurn = timescale?.turn != nil
    fields = []
    switch clock.course {
    case .single(let end):
      isSeries = false
      lay(
        start: clock.start.typed,
        end: end.typed,
        events: [],
        turn: "",
        ended: ""
      )
    case .series(let series):
      isSeries = true
      lay(
        start: clock.start.typed,
        end: "",
        events: series.events.map { ($0.at.typed, $0.kind) },
        turn: series.turn?.typed ?? "",
        ended: series.ended?.typed ?? ""
      )
    }
  }

  /// Keeps what was typed when another timescale turns out to be in force.
  mutating func change(to other: Timescale) {
    let start = text(.start)
    let end = text(.end)
    let events = eventFields.map { ($0.text.text, $0.kind) }
    timescale = other.id
    let wasSeries = isSeries
    isSeries = other.counts == .gap
    hasTurn = other.turn != nil
    let carried = wasSeries == isSeries ? events : end.isEmpty ? [] : [(end, .made)]
    lay(
      start: start,
      end: isSeries ? "" : end,
      events: carried,
      turn: text(.turn),
      ended: text(.ended)
    )
  }

  /// Keeps one empty event field at the end of a series.
  mutating func keepRoomForEvent() {
    guard isSeries, let last = fields.lastIndex(where: { $0.role.isEvent }),
      !fields[last].text.text.isEmpty, case .event(let number) = fields[last].role
    else { return }
    fields.insert(Field(role: .event(number + 1), text: TextField()), at: last + 1)
  }

  /// Fills the fields in order; more texts than fields are further events.
  mutating func fill(_ texts: [String]) {
    while isSeries, fields.count < texts.count,
      let last = fields.lastIndex(where: { $0.role.isEvent }),
      case .event(let number) = fields[last].role
    {
      fields.insert(Field(role: .event(number + 1), text: TextField()), at: last + 1)
    }
    for (index, text) in texts.enumerated() where index < fields.count {
      fields[index].text = TextField(text)
    }
  }

  func text(_ role: Field.Role) -> String {
    fields.first { $0.role == role }?.text.text ?? ""
  }

  var eventFields: [Field] {
    fields.filter { $0.role.isEvent && !$0.text.text.isEmpty }
  }

  private mutating func lay(
    start: String,
    end: String,
    events: [(String, ClockEvent.Kind)],
    turn: String,
    ended: String
  ) {
    fields = [Field(role: .start, text: TextField(start))]
    guard isSeries else {
      fields.append(Field(role: .end, text: TextField(end)))
      return
    }
    fields += (events + [("", .made)]).enumerated().map { index, event in
      Field(role: .event(index), text: TextField(event.0), kind: event.1)
    }
    if hasTurn { fields.append(Field(role: .turn, text: TextField(turn))) }
    fields.append(Field(role: .ended, text: TextField(ended)))
  }
}

extension ClockForm.Field.Role {
  var isEvent: Bool {
    if case .event = self { true } else { false }
  }
}

extension Moment {
  /// As a person would type it again: `5/1/2026`, `5/1/2026 16:00`, `not recorded`, `not yet`.
  fileprivate var typed: String {
    switch self {
    case .on(let day): day.typed
    case .at(let time): time.day.typed + " " + time.description.suffix(5)
    case .notRecorded: "not recorded"
    case .notYet: "not yet"
    }
  }
}

extension Day {
  fileprivate var typed: String {
    let (year, month, day) = civil
    return "\(day)/\(month)/\(year)"
  }
}
