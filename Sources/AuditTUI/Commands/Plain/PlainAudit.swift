import AuditModel
import AuditStore

/// An audit on lines, from the command line to the disk.
struct PlainAudit {
  private var workspace: Workspace
  private let library: TemplateLibrary?
  private let auditor: String
  private let surroundings: Surroundings
  private let device: String

  init(
    _ workspace: Workspace,
    library: TemplateLibrary?,
    auditor: String,
    surroundings: Surroundings
  ) {
    self.workspace = workspace
    self.library = library
    self.auditor = auditor
    self.surroundings = surroundings
    device = DeviceID.known(in: surroundings)
  }

  /// Goes through the audit until it is finished, left, or the input ends.
  func run(_ plan: AuditPlan) throws(CommandFailure) {
    workspace.sweepTemporaries()
    var copy = self
    switch plan.step {
    case .home: throw .usedWrongly(.nameIt)
    case .resume(let stored): try copy.walk(stored)
    case .begin(let new):
      // First, because beginning pins the template that the walk then reads.
      let begun = try copy.begin(new)
      try copy.walk(begun)
    }
  }

  /// Makes the audit and its file, so that it is there from the first moment.
  private mutating func begin(_ new: NewAudit) throws(CommandFailure) -> StoredAudit {
    guard let template = workspace.templates(with: library).first(where: { $0.id == new.template })
    else { throw CommandFailure(SaveError.noTemplate(new.template)) }
    let reference: Audit.TemplateReference
    do throws(WorkspaceError) {
      reference = try workspace.pin(template)
    } catch {
      throw CommandFailure(error)
    }
    let audit = workspace.newAudit(
      of: reference,
      round: new.round,
      caseFile: new.caseFile,
      auditor: auditor,
      today: Now.system.today
    )
    return try save(audit, over: nil)
  }

  private func walk(_ first: StoredAudit) throws(CommandFailure) {
    if first.isReadOnly { throw CommandFailure(SaveError.readOnly) }
    if first.audit.state == .finished { throw CommandFailure(SaveError.finished) }
    let reference = first.audit.template
    guard let template = workspace.template(for: first.audit) else {
      throw CommandFailure(SaveError.noTemplate("\(reference.id)@\(reference.version)"))
    }
    sayUnsavedWords(of: first.audit)
    var audit = first.audit
    audit.asAt = Now.system.today
    var desk = Desk(
      language: surroundings.language,
      workspace: WorkspaceFacts(workspace, library: nil),
      now: .system,
      auditor: auditor
    )
    desk.open = OpenAudit(audit: audit, template: template)
    desk.open?.readings = workspace.readings(settledBy: audit)
    let kept = KeptAudit(first.prepared())
    var walk = PlainWalk(desk: desk, lines: lines) { changed throws(CommandFailure) in
      var audit = changed
      audit.events = kept.stored.audit.events
      audit.revision = kept.stored.audit.revision
      audit.rules.update(to: workspace.ruleDigests)
      kept.stored = try save(audit, over: kept.stored)
      return kept.stored.audit
    }
    lines.say("\(audit.caseFile.reference): \(surroundings.text(template))")
    switch try walk.run() {
    case .finish: try finish(walk.desk.open?.audit ?? audit, over: kept.stored)
    case .left: lines.say(.staysDraft(first.id))
    }
  }

  private func finish(_ audit: Audit, over stored: StoredAudit) throws(CommandFailure) {
    do throws(SaveError) {
      let finished = try workspace.finish(audit, over: stored, on: Now.system.today, stamp: stamp)
      lines.say(.isFinished(finished.id))
    } catch {
      throw CommandFailure(error)
    }
  }

  private func save(
    _ audit: Audit,
    over stored: StoredAudit?
  ) throws(CommandFailure) -> StoredAudit {
    do throws(SaveError) {
      return try workspace.save(audit, over: stored, stamp: stamp)
    } catch {
      throw CommandFailure(error)
    }
  }

  private var stamp: Stamp {
    Stamp(at: .now, by: auditor, device: device)
  }

  private var lines: PlainLines {
    PlainLines(
      language: surroundings.language,
      width: min(surroundings.width, 100),
      glyphs: surroundings.glyphs,
      read: { readLine() },
      write: { text in try? surroundings.print(text) }
    )
  }

  /// Words of a session that ended in the middle are kept, and are given back on the screens.
  private func sayUnsavedWords(of audit: Audit) {
    guard let words = try? workspace.drafts(for: audit), !words.isEmpty else { return }
    surroundings.say(.unsavedWords)
  }
}

/// The audit as it was last read or written here; a class because every save replaces it.
private final class KeptAudit {
  var stored: StoredAudit

  init(_ stored: StoredAudit) {
    self.stored = stored
  }
}

extension Surroundings {
  fileprivate func text(_ template: Template) -> String {
    template.title.text(in: language)
  }
}

extension Phrase {
  fileprivate static let nameIt = Phrase(
    en: "name the case: caseaudit audit --plain REFERENCE --template ID --team ID",
    cy: "enwch yr achos: caseaudit audit --plain CYFEIRNOD --template ID --team ID"
  )
  fileprivate static let unsavedWords = Phrase(
    en:
      "words were typed into this audit and never saved; open it in the terminal to get them back",
    cy:
      "teipiwyd geiriau yn yr archwiliad hwn heb eu cadw; agorwch ef yn y derfynell i'w cael yn ôl"
  )

  fileprivate static func staysDraft(_ id: Audit.ID) -> Phrase {
    Phrase(
      en: "Saved as a draft. Go on with: caseaudit audit --plain \(id)",
      cy: "Wedi'i gadw fel drafft. Ewch ymlaen â: caseaudit audit --plain \(id)"
    )
  }

  fileprivate static func isFinished(_ id: Audit.ID) -> Phrase {
    Phrase(
      en: "Finished. See it with: caseaudit show \(id)",
      cy: "Gorffennwyd. Gwelwch ef â: caseaudit show \(id)"
    )
  }
}
