import AuditModel
import AuditStore

extension AuditKeeper {
  /// Makes another reading of a case and writes it, so that it is there from the first moment; where
  /// such a reading has been begun meanwhile, opens that one.
  func beginReading(_ new: NewReading) {
    queue.async { [self] in
      let workspace = workspace
      do throws(WorkspaceError) {
        var audits: [Audit] = []
        for id in new.audits { audits.append(try workspace.load(id).audit) }
        let known = Array(try workspace.scoreAll().audits)
        if let first = audits.first,
          let begun = known.settling(first.caseKey, as: new.reading)
        {
          return try show(workspace.load(begun.id))
        }
        let stored: StoredAudit
        do throws(ReadingError) {
          let audit = try workspace.newReading(
            new.reading,
            of: audits,
            auditor: auditor,
            today: Now.system.today
          )
          do throws(SaveError) {
            stored = try workspace.save(audit, over: nil, stamp: stamp())
          } catch {
            return mailbox.post(.failed(error.phrase))
          }
        } catch {
          return mailbox.post(.failed(error.phrase))
        }
        try show(stored)
        mailbox.post(.saved(stored.audit))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }
}
