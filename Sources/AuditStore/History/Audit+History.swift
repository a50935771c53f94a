import AuditModel

extension Audit {
  /// The audit with an event for everything in which it differs from what was stored.
  ///
  /// What no event tells of stays as it was stored, to the byte: two texts that differ only in how their
  /// accents are encoded are one text to whoever compares them, and two to a digest.
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
      for part in Part.allCases {
        guard settled.contains(part.rawValue) || part.differs(in: self, from: stored) else {
          part.take(from: stored, into: &recorded)
          continue
        }
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
    recorded.answers = former
    let chosen = settled.filter { Part(rawValue: $0) == nil }
    let changed = itemsAnsweredOtherwise(than: former).union(chosen)
    for id in changed.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let before = former[id]?.json
      let after = answers[id]?.json
      recorded.answers[id] = answers[id]
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

  /// The items whose answers are others than those, were not there or are there no more.
  private func itemsAnsweredOtherwise(than former: [Item.ID: Answer]) -> Set<Item.ID> {
    var items: Set<Item.ID> = []
    var added = 0
    for (item, answer) in answers {
      switch former[item] {
      case answer: continue
      case nil: added += 1
      default: break
      }
      items.insert(item)
    }
    // Most saves take nothing away, and need not look for what they took.
    guard former.count + added > answers.count else { return items }
    return items.union(former.keys.lazy.filter { answers[$0] == nil })
  }

  /// The events that nothing has followed yet, in the order they were written.
  public var headEvents: [AuditEvent.ID] {
    let followed = Set(events.flatMap { $0.parents })
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
