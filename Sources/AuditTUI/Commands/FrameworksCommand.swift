import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

/// Lists the frameworks, or prints one with its headings.
struct FrameworksCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "frameworks",
    abstract: "Lists the frameworks, or prints the headings of one and the items under each.",
    discussion: "The same audits can be reported under any of them: figures --framework ID."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Argument(help: ArgumentHelp("A framework, such as wrexham-2013.", valueName: "id"))
  var framework: Framework.ID?

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let shelf = try FrameworkShelf(in: &surroundings)
    let chosen = try framework.map { name throws(CommandFailure) in
      try shelf.framework(named: name)
    }
    if format.isJSON {
      let frameworks = chosen.map { [$0] } ?? shelf.frameworks
      try surroundings.print(json: FrameworksJSON(frameworks).text())
    } else if let chosen {
      let text = FrameworkInWords(chosen, page: TextPage(surroundings)).text
      try surroundings.print(text)
    } else {
      try surroundings.print(
        lines: shelf.lines(language: surroundings.language, glyphs: surroundings.glyphs)
      )
    }
  }
}
