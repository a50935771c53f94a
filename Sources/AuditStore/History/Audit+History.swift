import AuditModel

extension Audit {
  /// The audit with an event for everything in which it differs from what was stored.
  ///
  /// The events are chained: the first follows all that nothing followed before, each other one
  /// the one before it. Answers come in the order of their ids, a change of state last.
  ///
  /// - Parameters:
  ///   - stored: The audit as it stands in its file; `nil` for a new one.
  ///   - stamp: Who changed it, when and where.
  ///   - settled: Of what waits for a choice, what a person has chosen now; anything else that is
  ///     changed goes on waiting, with what it was changed to.
  /// - Returns: The audit as it is to be written, but for its revision.
  func recordingChanges(
    since stored: Audit?,
    stamp: Stamp,
    settling settled: Set<String> = []
  ) -> Audit {
    var recorded = self
    recorded.events = stored?.events ?? events
    recorded.contested = stored?.contested ?? [:]
    // Of versions that say the same none is left once the answer is changed.
    let alike = recorded.contested.keys.filter {
      !Audit.keptTogether.contains($0) && !recorded.waits($0)
    }
    let ended = settled.union(alike)
    var history = History(of: recorded, stamp: stamp)
    if stored == nil, recorded.events.isEmpty { history.append(.begun) }
    if let stored {
      for part in Part.allCases
      where settled.contains(part.rawValue) || part.differs(in: self, from: stored) {
        history.append(
          ended.contains(part.rawValue) ? .settled : part.deed,
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
    let chosen = settled.filter { Part(rawValue: $0) == nil }
    let changed = Set(given).union(erased).union(chosen)
    for id in changed.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let before = former[id]?.json
      let after = answers[id]?.json
      let deed: AuditEvent.Deed =
        ended.contains(id) ? .settled : after == nil ? .erased : .answered
      history.append(deed, of: id, from: before, to: after)
    }
    switch (stored?.state ?? .draft, state) {
    case (.draft, .finished): history.append(.finished, of: recorded.contentDigest)
    case (.finished, .draft): history.append(.reopened)
    case (.draft, .draft), (.finished, .finished): break
    }
    let added = history.events.dropFirst(recorded.events.count)
    recorded.events = history.events
    recorded.contested = recorded.contested(after: added, changing: stored)
    return recorded
  }

  /// The events that nothing has followed yet, in the order they were written.
  public var headEvents: [AuditEvent.ID] {
    let followed = Set(events.flatMap(\.parents))
    return events.map(\.id).filter { !followed.contains($0) }
  }

  /// The digest of everything on which figures rest: the audit without its history, and without
  /// concerns, which are answered when they are answered, and what people say of it.
  var contentDigest: Digest {
    var content = self
    content.state = .finished
    content.escalations = []
    content.feedback = []
    content.workerViews = []
    content.events = []
    content.contested = [:]
    content.revision = 0
    return Digest(of: content.json)
  }
}
