import ArgumentParser

/// Everything about actions; without a subcommand, their list.
struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract: "Lists the actions that came out of audits, and adds, closes and postpones them.",
    discussion: """
      Without a subcommand: actions lists them, open ones first. What is done is written down and \
      never changed: an action that was closed by mistake is opened again.
      """,
    subcommands: [
      ActionsListCommand.self, ActionsAddCommand.self, ActionsDoneCommand.self,
      ActionsDropCommand.self, ActionsPostponeCommand.self, ActionsReopenCommand.self,
    ],
    defaultSubcommand: ActionsListCommand.self
  )

  @OptionGroup var common: CommonOptions
}
