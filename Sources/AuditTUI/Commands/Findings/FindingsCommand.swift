import ArgumentParser

/// What is reported of a round's items; without a subcommand, what is proposed and decided.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Lists what a round's figures propose to report, and takes or refuses it.",
    discussion: """
      Figures propose strengths and areas for improvement by a rule that is printed; a person decides, \
      in words of their own. Each decision is written down and never changed: the last one stands.
      """,
    subcommands: [
      FindingsListCommand.self, FindingsTakeCommand.self, FindingsRefuseCommand.self,
    ],
    defaultSubcommand: FindingsListCommand.self
  )

  @OptionGroup var common: CommonOptions
}
