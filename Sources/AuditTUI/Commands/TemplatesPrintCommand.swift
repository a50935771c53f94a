import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints a template as a form on paper.
struct TemplatesPrintCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Prints a template as a paper form, for reading before fieldwork.",
    discussion: """
      In both languages unless --language names one: en, cy or both. The HTML page needs nothing \
      beside it: open it in a browser, and print it from there.
      """
  )

  static let printsBothLanguages = true

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "A template, such as core-four or core-four@1, or the path of its file.",
      valueName: "id"
    )
  )
  var template: String

  @Option(name: .long, help: "markdown or html.")
  var format = Format.markdown

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let shelf = try TemplateShelf.open(in: &surroundings)
    let form = TemplateForm(
      try shelf.template(named: template),
      timescales: shelf.timescales
    )
    let languages = common.language.map(FormLanguages.one) ?? .both
    switch format {
    case .markdown: try surroundings.print(FormMarkdown(form, languages: languages).text())
    case .html: try surroundings.print(FormHTML(form, languages: languages).text())
    }
  }
}
