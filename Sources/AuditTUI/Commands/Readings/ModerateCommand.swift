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
      --take settles an item. Every reading is an audit of its own, and all are kept.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption
  @OptionGroup var format: FormatOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
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

  func validate() throws {
    if second, agree { throw ValidationError("--second and --agree exclude each other.") }
    if second != (reader != nil) { throw ValidationError("--second and --as go together.") }
    if take != nil, !agree { throw ValidationError("--take goes with --agree.") }
    if why != nil, take == nil { throw ValidationError("--why goes with --take.") }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let person = auditor.id(in: surroundings)
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
    try surroundings.print(
      sheet.text(style: surroundings.textStyle)
        + surroundings.text(.left(left, audit)) + "\n"
    )
  }
}

/// An item and the number of a reading, as `item=2`.
struct SettledChoice: ExpressibleByArgument, Hashable {
  let item: Item.ID

  /// From 1.
  let reading: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=")
    guard parts.count == 2, let reading = Int(parts[1]), reading > 0 else { return nil }
    item = String(parts[0])
    self.reading = reading
  }
}

extension JSON {
  /// `{"format": 1, "audit": …, "reading": …, "reads": […]}`.
  fileprivate static func begun(_ audit: Audit) -> JSON {
    .object([
      "format": .integer(1), "audit": .string(audit.id),
      "reading": .string(audit.reading.rawValue), "auditor": .string(audit.auditor),
      "reads": .array(audit.reads.map(JSON.string)),
    ])
  }
}

extension Phrase {
  fileprivate static func begun(_ audit: Audit) -> Phrase {
    Phrase(
      en: "\(audit.caseFile.reference): \(audit.reading.phrase.en) by \(audit.auditor). "
        + "Go on with: caseaudit audit \(audit.id)",
      cy: "\(audit.caseFile.reference): \(audit.reading.phrase.cy) gan \(audit.auditor). "
        + "Ewch ymlaen â: caseaudit audit \(audit.id)"
    )
  }

  fileprivate static func left(_ count: Int, _ audit: Audit) -> Phrase {
    if audit.state == .finished {
      return Phrase(en: "This reading is finished.", cy: "Mae'r darlleniad hwn wedi'i orffen.")
    }
    return Phrase(
      en: "To be settled: \(count). Go on with: caseaudit audit \(audit.id)",
      cy: "I'w setlo: \(count). Ewch ymlaen â: caseaudit audit \(audit.id)"
    )
  }
}
