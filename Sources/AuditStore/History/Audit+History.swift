import AuditModel

extension Audit {
  /// The audit with an event for everything in which it differs from what was stored.
  ///
  /// The events are chained: the first follows all that nothing followed before, each other one
  /// the one before it. Answers come in the order of their ids, a change of state last.
  ///
  /// `stored` is the audit as it stands in its file; `nil` for a new one.
  func recordingChanges(since stored: Audit?, stamp: Stamp) -> Audit {
    var recorded = self
    recorded.events = stored?.events ?? events
    var history = History(events: recorded.events, stamp: stamp)
    if stored == nil, recorded.events.isEmpty { history.append(.begun) }
    if let stored {
      for part in Part.allCases where part.differs(in: self, from: stored) {
        history.append(
          part.deed,
          of: part.rawValue,
          from: part.json(of: stored),
          to: part.json(of: self)
        )
      }
    } else {
      history.append(.changed, of: Part.safety.rawValue, from: nil, to: Part.safety.json(of: self))
    }
    let former = stored?.answers ?? [:]
    let given = answers.lazy.filter { former[$0.key] != $0.value }.map(\.key)
    let erased = former.keys.lazy.filter { answers[$0] == nil }
    for id in (Array(given) + erased).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let before = former[id]?.json
      let after = answers[id]?.json
      history.append(after == nil ? .erased : .answered, of: id, from: before, to: after)
    }
    switch (stored?.state ?? .draft, state) {
    case (.draft, .finished): history.append(.finished)
    case (.finished, .draft): history.append(.reopened)
    case (.draft, .draft), (.finished, .finished): break
    }
    recorded.events = history.events
    return recorded
  }

  /// The events that nothing has followed yet, in the order they were written.
  public var headEvents: [AuditEvent.ID] {
    let followed = Set(events.flatMap(\.parents))
    return events.map(\.id).filter { !followed.contains($0) }
  }
}

/// The events of an audit while new ones are appended.
private struct History {
  private(set) var events: [AuditEvent]
  private var heads: [AuditEvent.ID]
  private let stamp: Stamp

  init(events: [AuditEvent], stamp: Stamp) {
    self.events = events
    self.stamp = stamp
    let followed = Set(events.flatMap(\.parents))
    heads = events.map(\.id).filter { !followed.contains($0) }
  }

  /// Appends a change of state.
  mutating func append(_ deed: AuditEvent.Deed) {
    append(deed, of: nil, before: nil, after: nil)
  }

  /// Appends a change of a value, if it is one.
  mutating func append(
    _ deed: AuditEvent.Deed,
    of subject: String,
    from before: JSON?,
    to after: JSON?
  ) {
    guard before != after else { return }
    append(
      deed,
      of: subject,
      before: before.map { Digest(of: $0).text },
      after: after.map { Digest(of: $0).text }
    )
  }

  private mutating func append(
    _ deed: AuditEvent.Deed,
    of subject: String?,
    before: String?,
    after: String?
  ) {
    let event = AuditEvent(
      id: nextID,
      did: deed,
      subject: subject,
      at: stamp.at.description,
      by: stamp.by,
      device: stamp.device,
      parents: heads,
      before: before,
      after: after,
      reason: stamp.reason.isEmpty ? nil : stamp.reason
    )
    events.append(event)
    heads = [event.id]
  }

  /// `e-01` and so on; on another device than the one that began the audit, with that device's name,
  /// so that two devices never give the same id to different events.
  private var nextID: AuditEvent.ID {
    let taken = Set(events.map(\.id))
    let isFirstDevice = events.first.map { $0.device == stamp.device } ?? true
    var number = events.count + 1
    while true {
      let digits = number < 10 ? "0\(number)" : "\(number)"
      let id = isFirstDevice ? "e-\(digits)" : "e-\(digits)-\(stamp.device)"
      if !taken.contains(id) { return id }
      number += 1
    }
  }
}
