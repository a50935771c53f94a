import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints recommendations by heading, and the table by status.
struct RecommendationsListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the recommendations with status, due day and last decision.",
    discussion: "Below them, how many of each register stand at each status."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Option(name: .long, help: ArgumentHelp("Only this register.", valueName: "id"))
  var register: RecommendationRegister.ID?

  @Option(
    name: .long,
    help: """
      Only those that stand so: not-started, in-progress, met, partly-met, not-met, superseded, or \
      no-decision.
      """
  )
  var status: ListedStatus?

  @Flag(name: .long, help: "Only those about which something is still to be done.")
  var open = false

  @Flag(name: .long, help: "Only open ones whose due day is past.")
  var overdue = false

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let found = try surroundings.recommendations(of: workspace)
    let ledger = found.ledger(asAt: Now.system.today)
    let known = found.recommendations.registers.map(\.id)
    if let register, !known.contains(register) {
      throw .unknown(register, of: Phrase(en: "register", cy: "cofrestr"), among: known)
    }
    let standings = ledger.standings.filter(isAskedFor)
    if format.isJSON {
      try surroundings.print(json: RecommendationsJSON(standings, of: ledger).text())
    } else if known.isEmpty {
      surroundings.say(.noRegisters)
    } else {
      var page = TextPage(surroundings)
      page.add(standings, of: ledger)
      let table = Sheet.recommendationsByStatus(ledger, language: surroundings.language)
        .text(style: surroundings.pageStyle)
      try surroundings.print(page.text + (page.lines.isEmpty ? "" : "\n") + table)
    }
  }

  private func isAskedFor(_ standing: RecommendationStanding) -> Bool {
    (register == nil || standing.entry.reference.register == register)
      && (status == nil || standing.status == status?.status) && (!open || standing.isOpen)
      && (!overdue || standing.overdueDays != nil)
  }
}

/// A status as `--status` names it.
enum ListedStatus: ExpressibleByArgument {
  case decided(RecommendationStatus)
  case undecided

  init?(argument: String) {
    if argument == "no-decision" {
      self = .undecided
    } else if let status = RecommendationStatus(rawValue: argument) {
      self = .decided(status)
    } else {
      return nil
    }
  }

  static let allValueStrings = ["no-decision"] + RecommendationStatus.allCases.map(\.rawValue)

  var status: RecommendationStatus? {
    if case .decided(let status) = self { status } else { nil }
  }
}

extension Surroundings {
  /// The registers and decisions of a workspace; says what was set aside.
  func recommendations(of workspace: Workspace) throws(CommandFailure) -> FoundRecommendations {
    let found = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.recommendations()
    }
    say(found.setAside.map(Phrase.init))
    return found
  }
}

extension Phrase {
  static let noRegisters = Phrase(
    en: "there are no recommendations here: the workspace has no files in recommendations/",
    cy: "nid oes argymhellion yma: nid oes ffeiliau yn recommendations/ yn y gweithle"
  )
}
