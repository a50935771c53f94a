import ArgumentParser
import AuditModel
import AuditStore

/// Prints one audit in words.
struct ShowCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints one audit in words, or every audit of one case.",
    discussion: """
      Every question with its answer, verdict and note; what is unanswered or contradicts; \
      findings, and the figures of this audit alone. Clocks of a draft are judged today, those of \
      a finished audit on the day it was finished.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
  var name: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let found = try FoundAudits.named(name, in: workspace)
    var shown: [ShownAudit] = []
    for stored in found.audits {
      surroundings.say(stored.warnings.map(Phrase.init))
      let reference = stored.audit.template
      guard let template = workspace.template(for: stored.audit) else {
        let name = "\(reference.id)@\(reference.version)"
        throw CommandFailure(SaveError.noTemplate(name))
      }
      shown.append(
        ShownAudit(
          stored.audit,
          template: template,
          facts: WorkspaceFacts(workspace, library: nil),
          language: surroundings.language,
          now: .system
        )
      )
    }
    if format.isJSON {
      try surroundings.print(json: JSON.shown(shown).text())
    } else {
      let texts = shown.map { AuditInWords($0, page: TextPage(surroundings)).text }
      try surroundings.print(texts.joined(separator: "\n\n"))
    }
  }
}

extension JSON {
  /// `{"format": 1, "audits": […]}`.
  fileprivate static func shown(_ audits: [ShownAudit]) -> JSON {
    .object(["format": .integer(1), "audits": .array(audits.map(\.json))])
  }
}
