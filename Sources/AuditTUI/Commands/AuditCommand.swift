import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Begins or resumes an audit.
struct AuditCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Begins or resumes an audit, in the terminal or line by line.",
    discussion: """
      With an id, or the reference of a case that has a draft, that audit is resumed; with another \
      reference one is begun. --plain asks on lines, for terminals without screens, screen readers \
      and scripts; every answer is saved when it is given.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
  var name: String?

  @Option(name: .long, help: ArgumentHelp("Begins with this template.", valueName: "id"))
  var template: Template.ID?

  @Option(
    name: .long,
    help: ArgumentHelp("Begins an audit of this case; a pseudonym.", valueName: "ref")
  )
  var reference: String?

  @Option(name: .long, help: ArgumentHelp("The team that works with the child.", valueName: "id"))
  var team: Team.ID?

  @Option(name: .long, help: ArgumentHelp("How old the child is.", valueName: "band"))
  var ageBand: AgeBand?

  @Option(name: .long, help: ArgumentHelp("The child's status.", valueName: "status"))
  var status: CaseStatus?

  @Option(
    name: .long,
    help: ArgumentHelp("The round; else the one under way, else the latest.", valueName: "id")
  )
  var round: Round.ID?

  @Flag(name: .long, help: "Asks and answers on lines.")
  var plain = false

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let library = try surroundings.library()
    let plan = try AuditPlan(self, in: workspace, library: library, today: Now.system.today)
    surroundings.say(plan.warnings)
    let auditor = auditor.id(in: surroundings)
    if plain {
      try PlainAudit(workspace, library: library, auditor: auditor, surroundings: surroundings)
        .run(plan)
    } else {
      try runScreens(plan, of: workspace, auditor: auditor, in: surroundings)
    }
  }

  private func runScreens(
    _ plan: AuditPlan,
    of workspace: Workspace,
    auditor: String,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    var session = ScreenSession(workspace, auditor: auditor)
    switch plan.step {
    case .home: break
    case .resume(let stored): session.opening = stored.id
    case .begin(let new): session.beginning = new
    }
    if let refusal = try session.run(in: surroundings) {
      throw .usedWrongly(refusal == .noTerminal ? .needsPlain : refusal.phrase)
    }
  }
}

extension AgeBand: ExpressibleByArgument {}
extension CaseStatus: ExpressibleByArgument {}

extension Phrase {
  fileprivate static let needsPlain = Phrase(
    en: "this is not a terminal; use --plain to be asked on lines",
    cy: "nid terfynell yw hon; defnyddiwch --plain i gael eich holi ar linellau"
  )
}
