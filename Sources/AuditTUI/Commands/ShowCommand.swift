import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Prints audits in words: one, those of a case, or those of a round.
struct ShowCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints one audit in words, or every audit of one case or round.",
    discussion: """
      Every question with its answer, verdict and note; what is unanswered or contradicts; \
      findings, and the figures of this audit alone. Clocks of a draft are judged today, those of \
      a finished audit on the day it was finished. --format csv prints a row for each answer and \
      each comment, with its note and evidence. It is all as personal as the files themselves.
      """
  )

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "text, json or csv.")
  var format = FigureFormat.text

  // The program itself has this option too: who looks, from whom a reading may be withheld.
  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
  var name: String?

  @Option(name: .long, help: ArgumentHelp("Every audit of this round.", valueName: "id"))
  var round: Round.ID?

  func validate() throws {
    if (name == nil) == (round == nil) {
      throw ValidationError("Name an audit's id or a case's reference, or a round with --round.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let found = try found(in: workspace)
    let withheld = try found.withheld(
      from: Surroundings.auditorID(named: auditor.auditor),
      in: workspace
    )
    var shown: [ShownAudit] = []
    for stored in found.audits where !withheld.contains(stored.id) {
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
          settling: workspace.readings(settledBy: stored.audit),
          facts: WorkspaceFacts(workspace, library: nil),
          language: surroundings.language,
          now: .system
        )
      )
    }
    let hidden = found.audits.map(\.id).filter(withheld.contains)
    switch format {
    case .json: try surroundings.print(json: JSON.shown(shown, withheld: hidden).text())
    case .csv:
      if !hidden.isEmpty { surroundings.say(.whyWithheld) }
      let sheet = AnswersSheet(audits: shown, language: surroundings.language).sheet
      try surroundings.print(sheet.csv())
    case .text:
      let texts =
        found.audits.filter { withheld.contains($0.id) }.map { stored in
          var page = TextPage(surroundings)
          page.add("\(stored.audit.caseFile.reference): \(page.words(stored.audit.reading.phrase))")
          page.add(stored.id)
          page.add(.whyWithheld, indent: 2)
          return page.text
        } + shown.map { AuditInWords($0, page: TextPage(surroundings)).text }
      try surroundings.print(texts.joined(separator: "\n\n"))
    }
  }

  private func found(in workspace: Workspace) throws(CommandFailure) -> FoundAudits {
    if let name { return try FoundAudits.named(name, in: workspace) }
    return try FoundAudits(ofRound: workspace.round(named: round ?? "").id, in: workspace)
  }
}

extension JSON {
  /// `{"format": 1, "audits": […]}`, and the ids of those that are kept from whoever asks, where there
  /// are any.
  fileprivate static func shown(_ audits: [ShownAudit], withheld: [Audit.ID]) -> JSON {
    var fields: JSONObject = [
      "format": .integer(1), "audits": .array(audits.map(\.json)),
    ]
    if !withheld.isEmpty { fields["withheld"] = .array(withheld.map(JSON.string)) }
    return .object(fields)
  }
}
