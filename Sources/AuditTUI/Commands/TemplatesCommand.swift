import ArgumentParser

/// Everything about templates; without a subcommand, their list.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Lists the templates, prints them, compares their versions, and begins new ones.",
    discussion: """
      In a workspace those in use there and those that ship; else those that ship. Without a \
      subcommand: templates lists them, templates ID prints one, templates --timescales prints \
      the limits.
      """,
    subcommands: [
      TemplatesListCommand.self, TemplatesNewCommand.self, TemplatesPrintCommand.self,
      TemplatesDiffCommand.self,
    ],
    defaultSubcommand: TemplatesListCommand.self
  )

  @OptionGroup var common: CommonOptions
}
