import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints the concerns of a workspace, open ones first.
struct EscalationsListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists concerns, open ones first, and how long answers took."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Option(name: .long, help: ArgumentHelp("Only concerns of this round.", valueName: "id"))
  var round: Round.ID?

  @Flag(name: .long, help: "Only those that nobody has answered.")
  var open = false

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let found = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.raisedEscalations()
    }
    surroundings.say(found.setAside.map(Phrase.init))
    try workspace.refuseUnknown(round: round, heldBy: found.raised.compactMap(\.round))
    let ofRound = found.raised.filter { round == nil || $0.round == round }
    let listed = ofRound.filter { !open || $0.isOpen }
    let (teams, now) = (workspace.settings.teams, Now.system.timestamp)
    let language = surroundings.language
    let sheets = [
      Sheet.escalations(listed, teams: teams, now: now, language: language),
      Sheet.answerTimes(ofRound, teams: teams, now: now, language: language),
    ]
    if format.isJSON {
      try surroundings.print(json: JSON.sheets(sheets).text())
    } else if ofRound.isEmpty {
      try surroundings.print(lines: [surroundings.text(.noConcern)])
    } else {
      var page = TextPage(surroundings)
      for raised in listed.byUrgency { page.add(raised, teams: teams, now: now) }
      page.space()
      let times = sheets[1].text(style: surroundings.textStyle)
      try surroundings.print(page.text + times)
    }
  }
}

extension JSON {
  /// `{"format": 1, "sheets": {name: {…}}}`.
  static func sheets(_ sheets: [Sheet]) -> JSON {
    .object([
      "format": .integer(1),
      "sheets": .object(JSONObject(sheets.map { ($0.name, $0.json) })),
    ])
  }
}

extension TextPage {
  fileprivate mutating func add(_ raised: RaisedEscalation, teams: [Team], now: String) {
    let escalation = raised.escalation
    let team = teams.first { $0.id == raised.team }?.title ?? Wording(en: raised.team)
    let wait = raised.wait(now: now)?.waited ?? Phrase(same: "–")
    add(
      "\(raised.reference) · \(words(team)) · \(raised.round ?? "–") · \(raised.audit)",
      hanging: 2
    )
    add(
      Phrase(
        en: "raised \(escalation.raisedAt) by \(escalation.raisedBy), to \(escalation.to): ",
        cy: "codwyd \(escalation.raisedAt) gan \(escalation.raisedBy), i \(escalation.to): "
      ).text(in: language) + escalation.reason,
      indent: 2,
      hanging: 2
    )
    let answer: Phrase =
      raised.isOpen
      ? Phrase(en: "waiting for an answer, \(wait.en)", cy: "yn aros am ateb, \(wait.cy)")
      : Phrase(en: "answered after \(wait.en): ", cy: "atebwyd ar ôl \(wait.cy): ")
    add(words(answer) + (escalation.outcome ?? ""), indent: 2, hanging: 2)
  }
}

extension Phrase {
  fileprivate static let noConcern = Phrase(
    en: "No concern was raised.",
    cy: "Ni chodwyd unrhyw bryder."
  )
}
