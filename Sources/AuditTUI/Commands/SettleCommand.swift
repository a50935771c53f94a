import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Chooses between what two people changed apart.
struct SettleCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Shows what two people changed apart in an audit, and chooses between the versions.",
    discussion: """
      Without --take nothing is written: every version is shown with its number, who wrote it and \
      when. The version that is chosen stands, here and after every merge; the others leave the \
      audit.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
  var name: String

  @Argument(help: ArgumentHelp("Only this item or part of the audit.", valueName: "item"))
  var subject: String?

  @Option(name: .long, help: ArgumentHelp("The version that is to stand.", valueName: "number"))
  var take: Int?

  func validate() throws {
    if take != nil, subject == nil {
      throw ValidationError("--take needs the item or part that is chosen for.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let named = try FoundAudits.named(name, in: workspace)
    let withheld = try named.withheld(
      from: Surroundings.auditorID(named: auditor.auditor),
      in: workspace
    )
    let found = named.audits.filter { !withheld.contains($0.id) }
    if found.isEmpty { throw .usedWrongly(.whyWithheld) }
    let contested = found.filter { !$0.audit.waiting.isEmpty }
    if let subject, let take {
      guard contested.count == 1, let stored = contested.first,
        let rivals = stored.audit.contested[subject], stored.audit.waiting.contains(subject)
      else { throw CommandFailure(SaveError.nothingToChoose) }
      guard rivals.indices.contains(take - 1) else {
        throw .usedWrongly(.noVersion(take, of: rivals.count))
      }
      try settle(subject, by: rivals[take - 1].event, in: stored, of: workspace, surroundings)
      return
    }
    var page = TextPage(surroundings)
    for stored in contested {
      let sheet = ContestedSheet(stored.audit, template: workspace.template(for: stored.audit))
      sheet.add(to: &page, only: subject)
    }
    if contested.isEmpty { page.add(.nothingWaits) }
    try surroundings.print(page.text)
  }

  private func settle(
    _ subject: String,
    by event: AuditEvent.ID,
    in stored: StoredAudit,
    of workspace: Workspace,
    _ surroundings: Surroundings
  ) throws(CommandFailure) {
    let stamp = Stamp(
      at: .now,
      by: auditor.id(in: surroundings),
      device: DeviceID.known(in: surroundings)
    )
    do throws(SaveError) {
      let saved = try workspace.settle(subject, by: event, in: stored, stamp: stamp)
      try? surroundings.print(lines: [surroundings.text(.settled(saved.audit.waiting.count))])
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension Phrase {
  fileprivate static let nothingWaits = Phrase(
    en: "Nothing waits for a choice.",
    cy: "Nid oes dim yn aros am ddewis."
  )

  fileprivate static func settled(_ left: Int) -> Phrase {
    Phrase(
      en: "Chosen. Still waiting in this audit: \(left).",
      cy: "Dewiswyd. Yn dal i aros yn yr archwiliad hwn: \(left)."
    )
  }

  fileprivate static func noVersion(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      en: "there is no version \(number); there are 1 to \(count)",
      cy: "nid oes fersiwn \(number); mae 1 i \(count)"
    )
  }
}
