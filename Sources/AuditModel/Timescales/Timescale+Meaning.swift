extension Timescale {
  /// What this timescale means, as one stable line for a digest.
  ///
  /// Wording, source and confidence are left out, so that mending a typo breaks no trend.
  public var canonicalText: String {
    var parts = [
      id,
      "limit \(phases.isEmpty ? "none" : phases.map(\.canonicalText).joined(separator: ", then "))",
      "counts \(counts.rawValue)",
      "roll \(roll.rawValue)",
      "from \(validFrom?.description ?? "always")",
      "to \(validTo?.description ?? "always")",
    ]
    if startsOnReceipt { parts.append("received") }
    if mayPrecede { parts.append("may precede") }
    if remoteStops { parts.append("remote counts") }
    return parts.joined(separator: "; ")
  }

  /// What in this timescale contradicts itself, in words for its author; empty when all is well.
  public var contradictions: [Phrase] {
    var found: [Phrase] = []
    let limits = phases.map(\.limit)
    if counts == .before && !phases.isEmpty {
      found.append(
        Phrase(
          en: "what counts 'before' an event has no limit",
          cy: "nid oes terfyn i'r hyn sy'n cyfrif 'before' digwyddiad"
        )
      )
    }
    let inHours = limits.count { if case .hours = $0 { true } else { false } }
    if inHours > 0 && counts != .elapsed || inHours < limits.count && counts == .elapsed {
      found.append(
        Phrase(
          en: "a limit in hours counts 'elapsed', and no other limit does",
          cy: "mae terfyn mewn oriau yn cyfrif 'elapsed', ac nid oes terfyn arall sy'n gwneud hynny"
        )
      )
    }
    if phases.count > 1 && counts != .gap {
      found.append(
        Phrase(
          en: "a timescale with more than one phase counts 'gap'",
          cy: "mae amserlen â mwy nag un cyfnod yn cyfrif 'gap'"
        )
      )
    }
    if let last = phases.last, last.extent != .onwards {
      found.append(
        Phrase(en: "the last phase has no end", cy: "nid oes diwedd i'r cyfnod olaf")
      )
    }
    if phases.dropLast().contains(where: { $0.extent == .onwards }) {
      found.append(
        Phrase(
          en: "a phase before the last needs 'until' or 'gaps'",
          cy: "mae angen 'until' neu 'gaps' ar gyfnod cyn yr un olaf"
        )
      )
    }
    if let validFrom, let validTo, validTo < validFrom {
      found.append(
        Phrase(
          en: "it ends on \(validTo), before it begins on \(validFrom)",
          cy: "mae'n gorffen ar \(validTo), cyn dechrau ar \(validFrom)"
        )
      )
    }
    return found
  }
}
