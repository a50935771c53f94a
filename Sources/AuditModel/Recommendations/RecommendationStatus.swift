/// How far a recommendation has come, as somebody decided.
public enum RecommendationStatus: String, CaseIterable, Hashable, Sendable {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case met
  case partlyMet = "partly-met"
  case notMet = "not-met"

  /// A later recommendation took its place.
  case superseded

  /// Whether something is still to be done.
  public var isOpen: Bool {
    self != .met && self != .superseded
  }

  public var phrase: Phrase {
    switch self {
    case .notStarted: Phrase(en: "not started", cy: "heb ddechrau")
    case .inProgress: Phrase(en: "in progress", cy: "ar y gweill")
    case .met: Phrase(en: "met", cy: "cyflawnwyd")
    case .partlyMet: Phrase(en: "partly met", cy: "cyflawnwyd yn rhannol")
    case .notMet: Phrase(en: "not met", cy: "heb ei gyflawni")
    case .superseded: Phrase(en: "superseded", cy: "disodlwyd")
    }
  }

  /// Where nobody has decided anything; such a recommendation is open.
  public static let undecided = Phrase(en: "no decision", cy: "dim penderfyniad")
}
