import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

/// Says what changed between two versions of a template.
struct TemplatesDiffCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between two versions of a template.",
    discussion: """
      Name the earlier one first: an id, a pinned version such as assessment@1, or the path of a \
      template file. Items are compared by what they mean, so that other words break no trend. \
      Exits with 1 where a new version number is needed and not given.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Argument(help: ArgumentHelp("The earlier template.", valueName: "earlier"))
  var earlier: String

  @Argument(help: ArgumentHelp("The later template.", valueName: "later"))
  var later: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let shelf = try TemplateShelf.open(in: &surroundings)
    let difference = TemplateDifference(
      from: try shelf.template(named: earlier),
      to: try shelf.template(named: later)
    )
    if format.isJSON {
      try surroundings.print(json: TemplateDifferenceJSON(difference).text())
    } else {
      let style = surroundings.pageStyle
      try surroundings.print(TemplateDifferenceText(difference, style: style).text())
    }
    if difference.lacksNewVersion { throw .faultsFound }
  }
}
