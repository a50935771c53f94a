import ArgumentParser
import AuditModel
import AuditStore

/// Changes one audit from the command line: what every subcommand that raises or answers does.
struct EscalationsChange {
  let name: String
  let auditor: AuditorOption

  /// Changes the only audit of the name that is asked for, and saves it.
  ///
  /// `texts` are looked through for what could tell who somebody is; `isAskedFor` says which audits of
  /// a case can be meant, and `change` is told who does it and when, in UTC. Throws where none or more
  /// than one can be meant, or it cannot be saved.
  func make(
    _ texts: [String],
    in surroundings: inout Surroundings,
    where isAskedFor: (Audit) -> Bool,
    _ change: (inout Audit, _ by: String, _ at: String) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let found = try FoundAudits.named(name, in: workspace).audits.filter { isAskedFor($0.audit) }
    guard found.count == 1, let stored = found.first else {
      throw found.isEmpty ? .usedWrongly(.noneOfThem(name)) : .severalAudits(found.map(\.id))
    }
    let by = auditor.id(in: surroundings)
    var audit = stored.audit
    try change(&audit, by, Now.system.timestamp)
    for found in texts.flatMap({ PersonalData.found(in: $0) }) {
      surroundings.say(.looksLike(found.kind, found.words))
    }
    let stamp = Stamp(at: .now, by: by, device: DeviceID.known(in: surroundings))
    do throws(SaveError) {
      _ = try workspace.save(audit, over: stored, stamp: stamp)
    } catch {
      throw CommandFailure(error)
    }
    try surroundings.print(lines: [surroundings.text(.kept(audit.caseFile.reference, stored.id))])
  }
}

extension EscalationPrompt: ExpressibleByArgument {}

extension [(String, String)] {
  /// Refuses options with nothing but spaces in them.
  func refuseBlanks() throws(CommandFailure) {
    for (option, text) in self where text.isBlank { throw .usedWrongly(.blank(option)) }
  }
}

extension Phrase {
  fileprivate static func blank(_ option: String) -> Phrase {
    Phrase(en: "\(option) says nothing", cy: "nid yw \(option) yn dweud dim")
  }

  fileprivate static func noneOfThem(_ name: String) -> Phrase {
    let quoted = InputError.quoted(name)
    return Phrase(
      en: "no audit of \(quoted) takes this: there is nothing to answer, or it is finished",
      cy: "nid oes archwiliad o \(quoted) yn derbyn hyn: dim i'w ateb, neu mae wedi'i orffen"
    )
  }

  fileprivate static func kept(_ reference: String, _ id: Audit.ID) -> Phrase {
    Phrase(en: "kept with \(reference) [\(id)]", cy: "cadwyd gyda \(reference) [\(id)]")
  }
}
