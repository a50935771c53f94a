import AuditModel

extension Audit {
  /// Merges two versions of one audit, answer by answer, against what both have.
  ///
  /// What was changed in one version alone is as it is there. What was changed in both to the same
  /// is that. What was changed in both to different things is kept twice, and waits for a person.
  /// Two finished versions are merged where nothing but concerns and what people said came since.
  ///
  /// The result does not depend on which version is merged into which, how often, or in which order
  /// a third one comes; its `revision` apart, which counts writings.
  ///
  /// - SeeAlso: M. Shapiro, N. Preguiça, C. Baquero and M. Zawirski, "A comprehensive study of
  ///   Convergent and Commutative Replicated Data Types" (INRIA RR-7506, 2011), section 3.2.2: the
  ///   register that keeps every concurrent value.
  public func merged(with other: Audit) -> AuditMerge {
    if isSame(as: other) { return .same }
    guard id == other.id else { return .apart(.otherHistory) }
    guard let mine = MergeSide(self) else { return .apart(.untoldHere) }
    guard let theirs = MergeSide(other) else { return .apart(.untoldThere) }
    guard let meeting = MergeMeeting(mine, theirs) else { return .apart(.otherHistory) }
    guard !meeting.dividesMigration else { return .apart(.migrated) }
    guard let values = meeting.values else { return .apart(.untold) }
    let isBeside = state == .finished && other.state == .finished && meeting.isBesideTheAnswers
    if state == .finished || other.state == .finished, !isBeside {
      if meeting.isNothingNew { return meeting.isNothingNewThere ? .apart(.finished) : .same }
      return state == .draft && meeting.isNothingNewThere ? .merged(other) : .apart(.finished)
    }
    guard let merged = putTogether(with: other, meeting.graph, values) else {
      return .apart(.untold)
    }
    return isSame(as: merged) ? .same : .merged(merged)
  }

  /// Whether two versions differ at most in how often they were written.
  func isSame(as other: Audit) -> Bool {
    var rewritten = other
    rewritten.revision = revision
    return self == rewritten
  }

  /// The audit that the values make, with all events; `nil` where a newer program wrote something
  /// beside them that contradicts itself.
  private func putTogether(
    with other: Audit,
    _ graph: EventGraph,
    _ values: [String: [Rival]]
  ) -> Audit? {
    var merged = self
    merged.events = graph.events
    merged.contested = [:]
    merged.revision = max(revision, other.revision)
    // Drafts are judged today, and by the rules of today: these two only have to be the same for all.
    merged.asAt = max(asAt, other.asAt)
    if other.rules.json.text() > rules.json.text() { merged.rules = other.rules }
    for (subject, rivals) in values {
      let contest = Contest(rivals, in: graph)
      let shown = contest.shown(of: subject)
      guard merged.value(of: subject) == shown || merged.put(shown, as: subject) else {
        return nil
      }
      if contest.isOpen { merged.contested[subject] = contest.rivals }
    }
    // Looked up as a file's reader compares names, so that no file has one of them twice.
    var unknown = Dictionary(
      merged.unknown.map { ($0.key, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    for (field, value) in other.unknown {
      guard unknown[field] ?? value == value else { return nil }
      unknown[field] = value
    }
    merged.unknown = JSONObject(unknown)
    return merged
  }
}
