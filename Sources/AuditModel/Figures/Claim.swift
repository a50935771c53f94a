/// How far a figure speaks for cases that nobody read.
public enum Claim: Hashable, Sendable {
  /// The cases were drawn at random, so the share of all cases lies in the interval.
  case estimate(Interval)

  /// Every case there is was read: nothing is estimated.
  case completeCount

  /// Teams were sampled at different rates. `share` counts each team by its cases; n of N are the
  /// audits as they are.
  case weighted(share: Double)

  /// The figure speaks for the cases that were read and for no others.
  case casesOnly(Limitation)

  /// The 95% interval; `nil` where there is none.
  public var interval: Interval? {
    if case .estimate(let interval) = self { interval } else { nil }
  }
}

extension Claim {
  /// Why a figure makes no claim beyond its cases.
  public enum Limitation: Hashable, Sendable {
    /// The cases were chosen, not drawn.
    case purposive

    /// Several rounds are counted together; a case may stand in more than one.
    case severalRounds

    /// Rounds whose cases were drawn are counted together with rounds whose cases were chosen.
    case mixedSamples

    /// Nothing says how the cases were drawn.
    case sampleUnknown

    /// All cases were to be read and some are not finished.
    case incomplete(cases: Int, population: Int)

    /// More cases were read than the round says there are.
    case moreCasesThanPopulation(cases: Int, population: Int)

    /// Teams were sampled separately, and not every team's number of cases, or none of its cases,
    /// is known.
    case ratesUnknown

    /// Counts, choices and texts have no share.
    case noShare

    /// Nothing is in N.
    case nothingCounts
  }

  /// The claim in a sentence without a full stop, as it stands beside a figure.
  public var phrase: Phrase {
    switch self {
    case .estimate:
      Phrase(
        en: "random sample, with its 95% interval",
        cy: "hapsampl, gyda'i chyfwng 95%"
      )
    case .completeCount:
      Phrase(
        en: "complete count, so there is no interval",
        cy: "cyfrif cyflawn, felly nid oes cyfwng"
      )
    case .weighted:
      Phrase(
        en: "teams were sampled at different rates, so each is weighted by its cases",
        cy: "samplwyd timau ar gyfraddau gwahanol, felly pwysolir pob un yn ôl ei achosion"
      )
    case .casesOnly(let limitation): limitation.phrase
    }
  }
}

extension Claim.Limitation {
  public var phrase: Phrase {
    switch self {
    case .purposive:
      Phrase(
        en: "cases chosen on purpose: no claim beyond them",
        cy: "achosion a ddewiswyd yn fwriadol: dim honiad y tu hwnt iddynt"
      )
    case .severalRounds:
      Phrase(
        en: "several rounds together: no interval",
        cy: "sawl rownd gyda'i gilydd: dim cyfwng"
      )
    case .mixedSamples:
      Phrase(
        en: "cases that were drawn and cases chosen on purpose together: no claim beyond them",
        cy: "achosion a dynnwyd ac achosion a ddewiswyd yn fwriadol gyda'i gilydd: dim honiad y tu "
          + "hwnt iddynt"
      )
    case .sampleUnknown:
      Phrase(
        en: "nobody has said how the cases were drawn: no claim beyond them",
        cy: "nid oes neb wedi dweud sut y tynnwyd yr achosion: dim honiad y tu hwnt iddynt"
      )
    case .incomplete(let cases, let population):
      Phrase(
        en: "\(cases) of \(population) cases read so far: no claim beyond them",
        cy: "\(cases) o \(population) achos wedi'u darllen hyd yma: dim honiad y tu hwnt iddynt"
      )
    case .moreCasesThanPopulation(let cases, let population):
      Phrase(
        en: "\(cases) cases read, yet the round says there are \(population): no interval",
        cy: "darllenwyd \(cases) achos, ond dywed y rownd fod \(population): dim cyfwng"
      )
    case .ratesUnknown:
      Phrase(
        en:
          "teams were sampled separately and their numbers of cases are not all known: not weighted, no interval",
        cy:
          "samplwyd timau ar wahân ac nid yw nifer achosion pob un yn hysbys: heb ei bwysoli, dim cyfwng"
      )
    case .noShare:
      Phrase(en: "a distribution, in no pool", cy: "dosraniad, heb fod mewn cronfa")
    case .nothingCounts:
      Phrase(en: "nothing to count", cy: "dim i'w gyfrif")
    }
  }
}
