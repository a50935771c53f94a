extension Sequence<Round> {
  /// The rounds, earliest first: by the first day of fieldwork, else by the day of the draw.
  ///
  /// One that says neither is the last, because a round is described before its days are settled.
  public var byTime: [Round] {
    sorted { ($0.beginning, $0.id) < ($1.beginning, $1.id) }
  }
}

extension Round {
  fileprivate var beginning: Day {
    from ?? cases.draw?.on ?? "9999-12-31"
  }
}
