import AuditModel
import AuditStore

extension AuditKeeper {
  /// Reads an audit to be looked at: not locked, no words of earlier sessions offered.
  func read(_ id: Audit.ID) {
    reading.async { [self] in
      let workspace = workspace
      do throws(WorkspaceError) {
        let stored = try workspace.load(id)
        guard let template = workspace.template(for: stored.audit) else {
          throw .noTemplate(of: stored.audit)
        }
        var audit = stored.audit
        if audit.state == .draft { audit.asAt = Now.system.today }
        var open = OpenAudit(audit: audit, template: template)
        open.readings = workspace.readings(settledBy: audit)
        mailbox.post(.readAudit(open))
      } catch {
        mailbox.post(.readFailed(id, error.phrase))
      }
    }
  }

  /// Reads the first line of each audit's note on an item; the first audit's is there before the
  /// others.
  func readNotes(of item: Item.ID, in audits: [Audit.ID]) {
    reading.async { [self] in
      let workspace = workspace
      for part in [audits.prefix(1), audits.dropFirst()] where !part.isEmpty {
        let notes = part.map { id in
          (id, (try? workspace.load(id))?.audit.answers[item]?.note.firstLine ?? "")
        }
        mailbox.post(.notes(item: item, Dictionary(notes) { first, _ in first }))
      }
    }
  }
}

extension String {
  /// The first line that says anything; empty where none does.
  var firstLine: String {
    split(whereSeparator: \.isNewline).lazy.map(String.init).first { !$0.isBlank } ?? ""
  }
}
