/// One exercise: which templates, when, and how its cases were drawn.
public struct Round: Hashable, Identifiable, Sendable {
  public let id: String
  public let title: Wording
  public let templates: [Template.ID]

  /// The framework under whose headings the round is reported; `nil` where nobody has said.
  public let framework: Framework.ID?

  /// The templates of which only the short form is asked.
  public let shortForms: Set<Template.ID>

  /// By template, the sections that are switched off.
  public let switchedOff: [Template.ID: Set<Section.ID>]

  /// First and last day of fieldwork, both inclusive; `nil` where it is not known.
  public let from: Day?
  public let to: Day?
  public let sample: Sample

  /// How many audits were planned; `nil` where nobody has said.
  public let planned: Int?

  /// Whether a referral received out of hours counts from its own day, or from the next working one.
  public let receipt: ClockRules.ReceivedOutOfHours

  /// Who decided that its counts are published as they are; `nil` where nobody has, so that they are
  /// rounded.
  public let publishedExactly: PublishingDecision?

  /// Which cases it is about, and who has which.
  public var cases: RoundCases

  public init(
    id: String,
    title: Wording,
    templates: [Template.ID] = [],
    framework: Framework.ID? = nil,
    shortForms: Set<Template.ID> = [],
    switchedOff: [Template.ID: Set<Section.ID>] = [:],
    from: Day? = nil,
    to: Day? = nil,
    sample: Sample,
    planned: Int? = nil,
    receipt: ClockRules.ReceivedOutOfHours = .counts,
    publishedExactly: PublishingDecision? = nil,
    cases: RoundCases = RoundCases()
  ) {
    self.id = id
    self.title = title
    self.templates = templates
    self.framework = framework
    self.shortForms = shortForms
    self.switchedOff = switchedOff
    self.from = from
    self.to = to
    self.sample = sample
    self.planned = planned
    self.receipt = receipt
    self.publishedExactly = publishedExactly
    self.cases = cases
  }
}

/// How the cases of a round were drawn, which decides what its figures can claim.
public struct Sample: Hashable, Sendable {
  public enum Method: String, CaseIterable, Sendable {
    case random, stratified, all, purposive

    public var phrase: Phrase {
      switch self {
      case .random: Phrase(en: "random sample", cy: "hapsampl")
      case .stratified: Phrase(en: "stratified random sample", cy: "hapsampl haenedig")
      case .all: Phrase(en: "all cases", cy: "pob achos")
      case .purposive: Phrase(en: "purposive sample", cy: "sampl bwrpasol")
      }
    }
  }

  public let method: Method

  /// How many cases there were to draw from; `nil` where it is not known.
  public let population: Int?

  /// How many cases there were in each team; empty where it is not known.
  public let populations: [String: Int]

  public init(method: Method, population: Int? = nil, populations: [String: Int] = [:]) {
    self.method = method
    self.population = population
    self.populations = populations
  }
}

/// A team of the workspace.
public struct Team: Hashable, Identifiable, Sendable {
  public let id: String
  public let title: Wording

  public init(id: String, title: Wording) {
    self.id = id
    self.title = title
  }
}
