extension Timescale {
  /// Whether an authority may set a limit for it: it has none of its own and waits for no event.
  public var takesLocalLimit: Bool {
    !hasLimit && basis != .law
  }

  /// The timescale with the authority's own limit, which is no statutory one.
  ///
  /// - Parameters:
  ///   - limit: What the authority has set.
  ///   - source: Where it stands, for people.
  /// - Returns: The timescale, judged by that limit.
  public func with(localLimit limit: Limit, source: String) -> Timescale {
    Timescale(
      id: id,
      title: title,
      starts: starts,
      stops: stops,
      phases: [Phase(limit: limit)],
      counts: counts,
      roll: roll,
      validFrom: validFrom,
      validTo: validTo,
      confidence: .verified,
      startsOnReceipt: startsOnReceipt,
      mayPrecede: mayPrecede,
      remoteStops: remoteStops,
      basis: .local,
      source: source
    )
  }
}
