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
    var text = TextField()
    var kind = ClockEvent.Kind.made

    /// Fields of an event that a newer program wrote.
    var unknown: JSONObject = [:]
  }

  private(set) var timescale: Timescale.ID

  /// Whether events recur.
  private(set) var isSeries: Bool
  private var hasTurn: Bool
  var fields: [Field]

  /// Fields that the timescale has no room for, kept in case another one comes into force.
  private var aside: [Field] = []

  /// Fields of the clock that a newer program wrote.
  private let unknown: JSONObject

  /// An empty clock.
  init(timescale: Timescale?, id: Timescale.ID? = nil) {
    self.timescale = timescale?.id ?? id ?? ""
    isSeries = timescale?.counts == .gap
    hasTurn = timescale?.turn != nil
    fields = []
    unknown = [:]
    lay([])
  }

  init(_ clock: Clock, timescale: Timescale?, language: Language) {
    self.timescale = clock.timescale
    hasTurn = timescale?.turn != nil
    fields = []
    unknown = clock.unknown
    func field(_ role: Field.Role, _ moment: Moment?) -> Field {
      Field(role: role, text: TextField(moment?.typed(in: language) ?? ""))
    }
    switch clock.course {
    case .single(let end):
      isSeries = false
      lay([field(.start, clock.start), field(.end, end)])
    case .series(let series):
      isSeries = true
      let events = series.events.enumerated().map { index, event in
        var field = field(.event(index), event.at)
        field.kind = event.kind
        field.unknown = event.unknown
        return field
      }
      lay(
        [field(.start, clock.start)] + events
          + [field(.turn, series.turn), field(.ended, series.ended)]
      )
    }
  }

  /// Keeps what was typed when another timescale turns out to be in force.
  ///
  /// Also what that timescale has no field for, until there is one again. The end of a clock that one
  /// event stops becomes the first event of a series.
  mutating func change(to other: Timescale) {
    var known = fields + aside
    timescale = other.id
    isSeries = other.counts == .gap
    hasTurn = other.turn != nil
    if isSeries, !known.contains(where: { $0.role.isEvent && !$0.text.isEmpty }),
      let end = known.first(where: { $0.role == .end })
    {
      known.append(Field(role: .event(0), text: end.text))
    }
    lay(known)
  }

  /// Keeps one empty event field at the end of a series.
  mutating func keepRoomForEvent() {
    guard isSeries, let last = fields.lastIndex(where: { $0.role.isEvent }),
      !fields[last].text.isEmpty, case .event(let number) = fields[last].role
    else { return }
    fields.insert(Field(role: .event(number + 1)), at: last + 1)
  }

  func text(_ role: Field.Role) -> String {
    fields.first { $0.role == role }?.text.text ?? ""
  }

  /// A clock with what a newer program wrote of it.
  func kept(_ clock: Clock) -> Clock {
    var clock = clock
    clock.unknown = unknown
    return clock
  }

  /// Lays the fields that the timescale has, filled with what is known of each.
  private mutating func lay(_ known: [Field]) {
    var roles: [Field.Role] = [.start]
    if isSeries {
      let events = known.filter { $0.role.isEvent && !$0.text.isEmpty }
      roles += (0...events.count).map { .event($0) } + (hasTurn ? [.turn] : []) + [.ended]
      fields = roles.map { role in
        guard case .event(let number) = role else { return known.last(role) }
        guard number < events.count else { return Field(role: role) }
        return Field(
          role: role,
          text: events[number].text,
          kind: events[number].kind,
          unknown: events[number].unknown
        )
      }
    } else {
      roles.append(.end)
      fields = roles.map { known.last($0) }
    }
    aside = known.filter { !$0.text.isEmpty && !roles.contains($0.role) }
  }
}

extension ClockForm.Field {
  /// What the field is read as; `nil` while it is empty.
  func reading(today: Day) -> DateEntry? {
    text.text.isBlank ? nil : DateEntry(text.text, today: today)
  }
}

extension ClockForm.Field.Role {
  var isEvent: Bool {
    if case .event = self { true } else { false }
  }
}

extension [ClockForm.Field] {
  /// The field of a role, with something in it if there is one.
  fileprivate func last(_ role: ClockForm.Field.Role) -> ClockForm.Field {
    last { $0.role == role && !$0.text.isEmpty } ?? ClockForm.Field(role: role)
  }
}

extension Moment {
  /// As a person would type it again: `5/1/2026`, `5/1/2026 16:00`, `not recorded`, `ddim eto`.
  fileprivate func typed(in language: Language) -> String {
    switch self {
    case .on(let day): day.typed
    case .at(let time): time.day.typed + " " + time.timeOfDay
    case .notRecorded, .notYet: phrase.text(in: language)
    }
  }
}
