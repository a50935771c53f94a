import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Has files read again: a second time and blind, agreed by two readers, or moderated by one person.
struct ModerateCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderate",
    abstract: "Begins second readings, agreed readings of two readers, and moderated readings.",
    discussion: """
      Without an option the audit is moderated: another audit begins with its answers, and every \
      grade that is changed keeps the old one, the new one and the reason. --second begins a second \
      reading, which sees nothing of the first until both are finished. --agree begins the agreed \
      reading of a case whose two readings are finished, or goes on with it, and lists what differs; \
      --take settles an item. With a round's id, --share draws cases of it that are read twice, by \
      --readers and never by who has them first; the same --seed draws the same again. Every \
      reading is an audit of its own, and all are kept.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption
  @OptionGroup var format: FormatOption

  @Argument(
    help: ArgumentHelp(
      "An audit's id, or a case's reference; a round's id with --share.",
      valueName: "audit"
    )
  )
  var name: String

  @Flag(name: .long, help: "Begins a second reading by --as.")
  var second = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who reads it a second time.", valueName: "id")
  )
  var reader: String?

  @Flag(name: .long, help: "Begins the agreed reading or goes on with it, and lists what differs.")
  var agree = false

  @Option(
    name: .long,
    help: ArgumentHelp("With --agree: settles an item on reading 1 or 2.", valueName: "item=number")
  )
  var take: SettledChoice?

  @Option(name: .long, help: ArgumentHelp("With --take: the reason.", valueName: "text"))
  var why: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Has this share of a round read twice, 1 to 100.", valueName: "percent")
  )
  var share: Int?

  @Option(name: .long, help: ArgumentHelp("With --share: draws the cases.", valueName: "number"))
  var seed: UInt64?

  @Option(
    name: .long,
    help: ArgumentHelp("With --share: who can read, such as bp,cd.", valueName: "ids")
  )
  var readers: String?

  /// Who can read a share of a round; `nil` where none is asked for.
  private var secondReaders: SecondReaders? {
    guard let share, let seed, let readers else { return nil }
    let ids = readers.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard 1...100 ~= share, !ids.isEmpty, Set(ids).count == ids.count else { return nil }
    return SecondReaders(share: share, seed: seed, readers: ids)
  }

  func validate() throws {
    if share != nil || seed != nil || readers != nil {
      guard secondReaders != nil else {
        throw ValidationError(
          "--share takes 1 to 100, with --seed NUMBER and --readers ID,ID, each named once."
        )
      }
      if second || agree { throw ValidationError("--share begins second readings by itself.") }
    }
    if second, agree { throw ValidationError("--second and --agree exclude each other.") }
    if second != (reader != nil) { throw ValidationError("--second and --as go together.") }
    if let reader, reader.trimmed.isEmpty { throw ValidationError("--as takes an auditor's id.") }
    if take != nil, !agree { throw ValidationError("--take goes with --agree.") }
    if why != nil, take == nil { throw ValidationError("--why goes with --take.") }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let person = auditor.id(in: surroundings)
    if let secondReaders {
      let run = SecondReadersRun(
        readers: secondReaders,
        round: name,
        auditor: person,
        device: DeviceID.known(in: surroundings)
      )
      return try run.run(in: workspace, asJSON: format.isJSON, surroundings)
    }
    let found = try FoundAudits.named(name, in: workspace)
    let withheld = try found.withheld(from: person, in: workspace)
    let desk = ReadingDesk(
      workspace: workspace,
      auditor: person,
      device: DeviceID.known(in: surroundings)
    )
    if let reader {
      let begun = try desk.beginSecond(of: found.audits, by: reader.trimmed)
      return try tell(begun.audit, in: surroundings)
    }
    if found.audits.contains(where: { withheld.contains($0.id) }) {
      throw CommandFailure([.whyWithheld], .faults)
    }
    guard agree else { return try tell(try desk.moderate(found.audits).audit, in: surroundings) }
    var stored = try desk.agreed(found.audits)
    if let take { stored = try desk.settle(take, why: why ?? "", in: stored) }
    try list(stored.audit, of: workspace, in: surroundings)
  }

  /// Says what was begun and how to go on with it.
  private func tell(_ audit: Audit, in surroundings: Surroundings) throws(CommandFailure) {
    if format.isJSON {
      return try surroundings.print(json: JSON.begun(audit).text())
    }
    try surroundings.print(lines: [surroundings.text(.begun(audit))])
  }

  /// Lists what the readings say, and what is settled.
  private func list(
    _ audit: Audit,
    of workspace: Workspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    guard let template = workspace.template(for: audit) else {
      throw CommandFailure(SaveError.noTemplate("\(audit.template.id)@\(audit.template.version)"))
    }
    var desk = Desk(
      language: surroundings.language,
      workspace: WorkspaceFacts(workspace, library: nil),
      now: .system,
      auditor: audit.auditor
    )
    var open = OpenAudit(audit: audit, template: template)
    open.readings = workspace.readings(settledBy: audit)
    desk.open = open
    let rows = ReadingsRow.all(in: open, onlyDifferences: true)
    let sheet = Sheet.readings(of: open, rows, on: desk)
    if format.isJSON { return try surroundings.print(json: sheet.json.text()) }
    let left = rows.count(where: \.isOpen)
    let same = rows.isEmpty ? surroundings.text(.sameInEverything) + "\n" : ""
    try surroundings.print(
      sheet.text(style: surroundings.textStyle) + same
        + surroundings.text(.left(left, audit)) + "\n"
    )
  }
}
