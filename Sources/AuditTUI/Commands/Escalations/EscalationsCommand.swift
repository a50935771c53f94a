import ArgumentParser

/// Everything about concerns; without a subcommand, their list.
struct EscalationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalations",
    abstract: "Lists the concerns that were raised, and raises, declines and answers them.",
    discussion: """
      Without a subcommand: escalations lists them, open ones first, and how long answers took. \
      Nothing is sent: tell whoever has to know yourself.
      """,
    subcommands: [
      EscalationsListCommand.self, EscalationsRaiseCommand.self, EscalationsDeclineCommand.self,
      EscalationsAnswerCommand.self,
    ],
    defaultSubcommand: EscalationsListCommand.self
  )

  @OptionGroup var common: CommonOptions
}
