import AuditModel
import AuditStore

extension AuditKeeper {
  /// Writes copies of audits that cannot be saved into another folder, each whole and under a name
  /// that nothing has.
  func saveElsewhere(_ audits: [Audit], folder: String) {
    queue.async { [self] in
      do throws(SaveError) {
        var paths: [String] = []
        for audit in audits {
          let (known, versions) = state.withLock { ($0.stored[audit.id], $0.versions[audit.id]) }
          let copy = try workspace.saveCopy(
            audit,
            since: versions?.base(of: audit) ?? known?.audit,
            in: folder,
            stamp: stamp()
          )
          paths.append(copy)
        }
        mailbox.post(.savedElsewhere(paths))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }
}
