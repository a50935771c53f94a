extension Sequence<ScoredAudit> {
  /// The audit of this id; `nil` where there is none.
  ///
  /// Numbers are compared: the text of an id is made anew each time somebody asks for it.
  public func first(withID id: Audit.ID) -> ScoredAudit? {
    let key = AuditKey(id)
    return first { $0.key == key }
  }
}
