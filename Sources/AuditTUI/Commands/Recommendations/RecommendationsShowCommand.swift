import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints one recommendation with its parts, its decisions and the figures of its items.
struct RecommendationsShowCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a recommendation with its parts, every decision, and its items' figures.",
    discussion: "A number that several registers print is shown of each."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var chosen: NamedRecommendation

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let ledger = try surroundings.recommendations(of: workspace).ledger(asAt: Now.system.today)
    let standings = try chosen.found(in: ledger)
    if format.isJSON {
      let withParts = standings.flatMap { standing in
        [standing]
          + ledger.standings.filter { $0.entry.whole == standing.entry.reference }
      }
      return try surroundings.print(json: RecommendationsJSON(withParts, of: ledger).text())
    }
    let items = standings.flatMap { $0.entry.recommendation.items }
    let figures = try items.isEmpty ? [] : surroundings.figures(of: Set(items), in: workspace)
    var page = TextPage(surroundings)
    for standing in standings {
      page.add(standing, in: ledger)
      page.add(figures, of: standing.entry.recommendation.items)
    }
    try surroundings.print(page.text)
  }
}

/// The recommendation that a command is about.
struct NamedRecommendation: ParsableArguments {
  @Argument(
    help: ArgumentHelp("As printed: '3 f (ii)', 3f(ii) or npt-2013/3fii.", valueName: "number")
  )
  var number: String

  @Option(name: .long, help: ArgumentHelp("The register it stands in.", valueName: "id"))
  var register: RecommendationRegister.ID?

  /// Those it may mean, by register.
  ///
  /// - Throws: When there is none.
  func found(in ledger: RecommendationLedger) throws(CommandFailure) -> [RecommendationStanding] {
    let named = ledger.recommendations.named(number).filter {
      register == nil || $0.reference.register == register
    }
    guard !named.isEmpty else {
      let known = ledger.recommendations.entries.map(\.reference)
        .filter { register == nil || $0.register == register }
      throw known.isEmpty
        ? .usedWrongly(.noRegisters)
        : .unknown(
          number,
          of: Phrase(en: "recommendation", cy: "argymhelliad"),
          among: known.map(\.description)
        )
    }
    return named.compactMap { ledger[$0.reference] }
  }
}

extension Surroundings {
  /// The figures of some items over all teams, round by round.
  func figures(
    of items: Set<Item.ID>,
    rounds: Set<Round.ID>? = nil,
    in workspace: Workspace
  ) throws(CommandFailure) -> [Figure] {
    let scored = try ScoredWorkspace(workspace, in: self)
    defer { scored.keep() }
    var request = FigureRequest(of: workspace)
    request.filter = AuditFilter(rounds: rounds)
    request.items = items
    return Figures(of: scored.list, request).items.filter { $0.team == nil }
  }
}
