/// One event of a series, such as a visit.
///
/// In JSON a moment, `"2026-01-05"`, or with a kind, `{"at": "2026-01-05", "kind": "attempted"}`.
public struct ClockEvent: Hashable, Sendable {
  /// How the event came about; the raw value is the word in files.
  public enum Kind: String, CaseIterable, Sendable {
    /// It took place, and the child was seen where that is the point of it. Not written in files.
    case made

    /// A visit at which the child was not seen: recorded, and never stops a clock.
    case attempted

    /// By telephone or video: stops a clock only where its timescale says so.
    case remote
  }

  public var at: Moment
  public var kind: Kind

  /// Fields that a newer program wrote, kept when the audit is written again.
  public var unknown: JSONObject = [:]

  public init(_ at: Moment, kind: Kind = .made) {
    self.at = at
    self.kind = kind
  }
}

extension ClockEvent.Kind {
  public var phrase: Phrase {
    switch self {
    case .made: Phrase(en: "made", cy: "gwnaed")
    case .attempted: Phrase(en: "attempted, child not seen", cy: "ymgais, heb weld y plentyn")
    case .remote: Phrase(en: "remote contact", cy: "cyswllt o bell")
    }
  }
}

extension Timescale {
  /// Whether an event of this kind stops the clock.
  public func isStopped(by kind: ClockEvent.Kind) -> Bool {
    switch kind {
    case .made: true
    case .attempted: false
    case .remote: remoteStops
    }
  }
}
