import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints how well the readers of the same cases agree.
struct AgreementCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Prints how well first and second readers agree, item by item and overall.",
    discussion: """
      Percent agreement, Cohen's kappa (linear-weighted for grades), Gwet's AC1 (AC2 for grades) and \
      Krippendorff's alpha, each with its 95% interval. Only finished readings are compared. The \
      grades of each auditor are shown to the lead alone, where workspace.yaml says so.
      """
  )

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "text, json or csv.")
  var format = FigureFormat.text

  @Option(name: .long, help: ArgumentHelp("Only this round; else every round.", valueName: "id"))
  var round: Round.ID?

  @Option(
    name: .customLong("item"),
    help: ArgumentHelp("Only this item; may be repeated.", valueName: "id")
  )
  var items: [Item.ID] = []

  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    if let round, !scored.rounds.contains(round) {
      throw .unknown(round, of: Phrase(en: "round", cy: "rownd"), among: scored.rounds)
    }
    let view = AgreementView(
      scored.audits,
      round: round,
      items: items.isEmpty ? nil : Set(items),
      facts: WorkspaceFacts(workspace, library: nil),
      auditor: Surroundings.auditorID(named: auditor.auditor)
    )
    let asked = Set(view.templates.flatMap(\.items).map(\.id))
    if let strange = items.first(where: { !asked.contains($0) }) {
      throw .unknown(strange, of: Phrase(en: "item", cy: "eitem"), among: asked.sorted())
    }
    switch format {
    case .json: try surroundings.print(json: view.json.text())
    case .csv: try surroundings.print(view.itemsSheet(in: surroundings.language).csv())
    case .text:
      let style = surroundings.textStyle
      let sheets = view.sheets(in: surroundings.language).map { $0.text(style: style) }
      let silence = view.silence.map { [surroundings.text($0) + "\n"] } ?? []
      try surroundings.print((sheets + silence).joined(separator: "\n"))
    }
  }
}
