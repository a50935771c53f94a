import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Takes a decision about a recommendation and keeps it for good.
struct RecommendationsDecideCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decides how a recommendation stands, with evidence; the decision is never changed.",
    discussion: """
      The evidence is words, or figures of a round, or both: --round and --item quote a figure as \
      it is now. A later decision counts; earlier ones are kept and shown. A whole is met only when \
      its parts are, and only what a later recommendation continues can be superseded.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption
  @OptionGroup var chosen: NamedRecommendation

  @Option(
    name: .long,
    help: "not-started, in-progress, met, partly-met, not-met or superseded."
  )
  var status: RecommendationStatus

  @Option(
    name: .long,
    help: ArgumentHelp("The day of the decision; else today.", valueName: "date")
  )
  var on: String?

  @Option(name: .long, help: ArgumentHelp("Who decided: a role, not a name.", valueName: "role"))
  var by: String

  @Option(name: .long, help: ArgumentHelp("On what it rests.", valueName: "words"))
  var evidence: String?

  @Option(name: .long, help: ArgumentHelp("The round whose figures are quoted.", valueName: "id"))
  var round: Round.ID?

  @Option(
    name: .customLong("item"),
    help: ArgumentHelp("The item whose figure is quoted; may be repeated.", valueName: "id")
  )
  var items: [Item.ID] = []

  func validate() throws {
    if (round == nil) != items.isEmpty {
      throw ValidationError("--round and --item go together.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: round != nil)
    let found = try surroundings.recommendations(of: workspace)
    let ledger = found.ledger(asAt: Now.system.today)
    let standings = try chosen.found(in: ledger)
    guard let standing = standings.first, standings.count == 1 else {
      throw .usedWrongly(.several(standings.map(\.entry.reference)))
    }
    let time = UTCTime.now
    let decision = RecommendationDecision(
      id: AuditID.make(at: time),
      parents: standing.decisions.heads,
      recommendation: standing.entry.reference,
      status: status,
      on: try day(),
      by: by.trimmed,
      evidence: evidence?.trimmed ?? "",
      figures: try figures(in: workspace, surroundings),
      recordedAt: time.description,
      recordedBy: auditor.id(in: surroundings)
    )
    let refusals = ledger.refusals(of: decision)
    guard refusals.isEmpty else {
      throw CommandFailure(refusals.map(\.phrase), .usedWrongly)
    }
    do throws(FileError) {
      try workspace.add(decision)
    } catch {
      throw CommandFailure(error)
    }
    let reference = standing.entry.reference
    try surroundings.print(
      lines: ["\(reference): \(decision.headline(in: surroundings.language))"]
        + decision.figures.map { "  " + $0.text(in: surroundings.language) }
    )
  }

  private func day() throws(CommandFailure) -> Day {
    let today = Now.system.today
    guard let on else { return today }
    switch DateEntry(on, today: today) {
    case .moment(let moment):
      guard let day = moment.day else { throw .usedWrongly(.noDay(on)) }
      return day
    case .refused(let phrase): throw .usedWrongly(phrase)
    }
  }

  private func figures(
    in workspace: Workspace,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> [QuotedFigure] {
    guard let round else { return [] }
    let figures = try surroundings.figures(of: Set(items), rounds: [round], in: workspace)
      .filter { $0.round == round }
    var quoted: [QuotedFigure] = []
    for item in items {
      let own = figures.filter { $0.item.id == item }
      guard own.count == 1, let proportion = own[0].proportion, proportion.of > 0 else {
        throw .usedWrongly(own.count > 1 ? .twoMeanings(item, round) : .noFigure(item, round))
      }
      quoted.append(QuotedFigure(round: round, item: item, proportion: proportion))
    }
    return quoted
  }
}

extension RecommendationStatus: ExpressibleByArgument {}

extension Phrase {
  fileprivate static func several(_ references: [RecommendationReference]) -> Phrase {
    let list = references.map(\.description).joined(separator: ", ")
    return Phrase(
      en: "several registers have this number; name one: \(list)",
      cy: "mae'r rhif hwn mewn sawl cofrestr; enwch un: \(list)"
    )
  }

  fileprivate static func noFigure(_ item: Item.ID, _ round: Round.ID) -> Phrase {
    let (item, round) = (InputError.quoted(item), InputError.quoted(round))
    return Phrase(
      en: "no figure n of N to quote: the round \(round) has none of the item \(item)",
      cy: "dim ffigur n o N i'w ddyfynnu: nid oes un o'r eitem \(item) yn y rownd \(round)"
    )
  }

  fileprivate static func twoMeanings(_ item: Item.ID, _ round: Round.ID) -> Phrase {
    let (item, round) = (InputError.quoted(item), InputError.quoted(round))
    return Phrase(
      en: "the item \(item) means two things in the round \(round), so no one figure is its own",
      cy: "mae'r eitem \(item) yn golygu dau beth yn y rownd \(round), felly nid oes un ffigur"
    )
  }
}
