import ArgumentParser

/// The registers of recommendations; without a subcommand, their list.
struct RecommendationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommendations",
    abstract: "Lists what inspections asked for, shows one with its decisions, and decides.",
    discussion: """
      The registers are the files in the folder recommendations. Nothing closes by silence: only a \
      dated decision with evidence closes a recommendation, and every decision is kept. A number is \
      typed as it is printed, with or without its brackets and spaces: '3 f (ii)', 3f(ii), \
      npt-2013/3fii.
      """,
    subcommands: [
      RecommendationsListCommand.self, RecommendationsShowCommand.self,
      RecommendationsDecideCommand.self,
    ],
    defaultSubcommand: RecommendationsListCommand.self
  )

  @OptionGroup var common: CommonOptions
}
