/// How the cases of a round were taken from a list, so that anybody can take them again.
public struct Draw: Hashable, Sendable {
  /// The digest of the list's bytes: `sha256:…`.
  public let list: String

  /// How many cases the list has, those that were left out among them.
  public let listed: Int

  /// The number from which the random order follows; `nil` where nothing was left to chance.
  public let seed: UInt64?

  /// How many were asked for; `nil` for all that were left.
  public let size: Size?

  /// The columns of the list by whose words a team was divided; empty where it was not.
  public let stratify: [String]

  /// The day of the draw; `nil` where nobody has said, so that it can be made again on any day.
  public let on: Day?

  /// What was drawn of what there was, in the order of team and stratum; empty where all were taken.
  public let strata: [StratumShare]

  public enum Size: Hashable, Sendable {
    case perTeam(Int)

    /// Of all teams together.
    case inAll(Int)
  }

  public init(
    list: String,
    listed: Int,
    seed: UInt64? = nil,
    size: Size? = nil,
    stratify: [String] = [],
    on: Day? = nil,
    strata: [StratumShare] = []
  ) {
    self.list = list
    self.listed = listed
    self.seed = seed
    self.size = size
    self.stratify = stratify
    self.on = on
    self.strata = strata
  }
}

/// How many cases of a stratum were drawn of how many there were.
public struct StratumShare: Hashable, Sendable {
  public let team: Team.ID

  /// The words of its cases, joined by ` / `; empty where the team was not divided.
  public let stratum: String

  /// Cases there were to draw from.
  public let cases: Int
  public let drawn: Int

  public init(team: Team.ID, stratum: String, cases: Int, drawn: Int) {
    self.team = team
    self.stratum = stratum
    self.cases = cases
    self.drawn = drawn
  }
}

extension StratumShare {
  /// The team, and the words of the stratum where it was divided: `north: in-need / 5-10`.
  public var name: String {
    stratum.isEmpty ? team : "\(team): \(stratum)"
  }
}
