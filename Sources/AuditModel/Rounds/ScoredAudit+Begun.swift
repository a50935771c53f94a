extension ScoredAudit {
  /// Whether anything in it was answered.
  ///
  /// A round's drafts are written when its cases are drawn: a draft without an answer is not begun.
  public var isBegun: Bool {
    state == .finished || immediateRisk != nil
      || outcomes.contains { $0.outcome != .unanswered && $0.outcome != .notAsked }
  }
}
