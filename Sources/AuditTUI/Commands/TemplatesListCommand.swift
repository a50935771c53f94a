import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Lists templates, or prints one as a form.
struct TemplatesListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the templates, prints one as a form, or prints the timescales.",
    discussion: "In a workspace those in use there and those that ship; else those that ship."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "A template, such as core-four or core-four@1, or the path of its file.",
      valueName: "id"
    )
  )
  var template: String?

  @Option(name: .long, help: "text, json or markdown.")
  var format = Format.text

  @Flag(
    name: [.customLong("timescales"), .customLong("rules")],
    help: "Prints the timescales in place of templates."
  )
  var rules = false

  func validate() throws {
    if rules, template != nil {
      throw ValidationError("--timescales prints the timescales; name no template with it.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let shelf = try TemplateShelf.open(in: &surroundings)
    if rules {
      try printRules(shelf, in: surroundings)
    } else if let template {
      try print(try shelf.template(named: template), shelf.timescales, in: surroundings)
    } else {
      try printList(shelf, in: surroundings)
    }
  }

  private func print(
    _ template: Template,
    _ timescales: Timescales,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    let form = TemplateForm(template, timescales: timescales)
    switch format {
    case .json: try surroundings.print(json: TemplateJSON(template).text())
    case .text: try surroundings.print(FormText(form, style: surroundings.pageStyle).text())
    case .markdown:
      try surroundings.print(FormMarkdown(form, languages: .one(surroundings.language)).text())
    }
  }

  private func printList(
    _ shelf: TemplateShelf,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    switch format {
    case .json: try surroundings.print(json: shelf.json.text())
    case .text, .markdown:
      try surroundings.print(
        lines: shelf.lines(language: surroundings.language, glyphs: surroundings.glyphs)
      )
    }
  }

  private func printRules(
    _ shelf: TemplateShelf,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    switch format {
    case .json: try surroundings.print(json: TimescalesJSON(shelf.rules).text())
    case .text, .markdown:
      let list = TimescaleList(shelf.rules, page: TextPage(surroundings))
      try surroundings.print(list.text)
    }
  }
}
