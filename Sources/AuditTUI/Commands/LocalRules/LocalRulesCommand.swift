import ArgumentParser

/// What an authority has settled for itself; without a subcommand, all of it.
struct LocalRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "local-rules",
    abstract: "Lists what the authority has settled itself, and tells whether it is met.",
    discussion: """
      They stand under local-rules in workspace.yaml: from how many contacts on an assessment is \
      called for, how long a referral counts as a re-referral, and limits for timescales that have \
      no number of their own. What is not set judges nothing.
      """,
    subcommands: [LocalRulesListCommand.self, ContactsCommand.self],
    defaultSubcommand: LocalRulesListCommand.self
  )

  @OptionGroup var common: CommonOptions
}
