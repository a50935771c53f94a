import AuditModel
import AuditStore
import Dispatch
import Synchronization

/// Does all work on files beside the main loop, in the order in which it was asked for.
///
/// Answers come back through the mailbox. A class because the loop and its queue share one; what
/// they share is behind a lock.
final class AuditKeeper: Sendable {
  let mailbox: Mailbox<Message>
  let libraryPath: String?
  let auditor: String
  let device: String
  let state: Mutex<State>

  /// Used on the queue alone, so that the loop never waits for a disk that is being synced.
  let journals = Mutex<[Audit.ID: KeptJournal]>([:])
  let queue = DispatchQueue(label: "caseaudit.files", qos: .userInitiated)

  /// Reads what is only looked at, so that no answer waits to be saved behind it.
  let reading = DispatchQueue(label: "caseaudit.reading", qos: .userInitiated)

  /// Reads what other programs have changed, one batch after another.
  let following = DispatchQueue(label: "caseaudit.following", qos: .utility)

  /// Left once the templates that ship have been read, or could not be.
  let libraryRead = DispatchGroup()

  /// What of the workspace changes while the program runs.
  struct State {
    var workspace: Workspace

    /// The templates that ship, once they are read.
    var library: TemplateLibrary?

    /// Audits as they were last read or written here.
    var stored: [Audit.ID: StoredAudit] = [:]

    /// From which versions of them the screens may have begun.
    var versions: [Audit.ID: KnownVersions] = [:]

    /// The versions that could not take their place and were kept beside their audits in this session.
    var kept: [Audit.ID: String] = [:]

    /// The latest version of each audit that waits to be saved.
    var waiting: [Audit.ID: Waiting] = [:]

    /// The latest words of each field that no journal has yet, by field.
    var unwritten: [String: JournalEntry] = [:]

    /// How many texts have been handed over for keeping, by audit.
    var typed: [Audit.ID: Int] = [:]

    /// Words of earlier sessions, offered when their audit was opened.
    var recovered: [Audit.ID: [UnsavedWords]] = [:]

    /// Why the last attempt to save an audit failed; absent once it is saved.
    var failures: [Audit.ID: Phrase] = [:]

    /// Tells of changes to the audits' files; `nil` before it has begun.
    var watch: AuditWatch?

    /// The bytes of ``stored`` audits that the screens were told of, where others wrote them.
    var told: [Audit.ID: Digest] = [:]

    /// Whether every audit has been read once.
    var hasReadAll = false

    /// Whether somebody wants the reading of all audits to stop.
    var stopsReading = false

    /// Whether all audits are being read.
    var isReadingAll = false

    /// Whether they were shown before, be it as an index knew them.
    var hasShownAll = false

    /// The names of files that changed before that.
    var changedMeanwhile: Set<String> = []
  }

  /// Notes that the screens will see an audit as it stands in its file.
  func noteRead(_ stored: StoredAudit) {
    let stored = stored.isReadOnly ? stored : stored.prepared()
    state.withLock { state in
      if state.versions[stored.id] == nil {
        state.versions[stored.id] = KnownVersions(stored.audit)
      } else {
        state.versions[stored.id]?.noteCameIn(stored.audit)
      }
      state.stored[stored.id] = stored
      state.told[stored.id] = nil
    }
  }

  struct Waiting {
    let audit: Audit
    let reason: String

    /// How many texts had been handed over for keeping when it was asked for.
    let typed: Int
  }

  /// A journal, and whether its words are about to be synced.
  struct KeptJournal {
    let journal: Journal
    var isSyncPlanned = false
  }

  init(
    workspace: Workspace,
    libraryPath: String?,
    auditor: String,
    device: String,
    mailbox: Mailbox<Message>
  ) {
    self.libraryPath = libraryPath
    self.auditor = auditor
    self.device = device
    self.mailbox = mailbox
    state = Mutex(State(workspace: workspace))
  }

  /// Waits until everything asked for is done; returns why audits could not be saved, if any.
  func finish() -> [Phrase] {
    endWatch()
    return queue.sync {
      syncJournals()
      return state.withLock { state in state.failures.sorted { $0.key < $1.key }.map(\.value) }
    }
  }

  var workspace: Workspace {
    state.withLock { $0.workspace }
  }

  func stamp(reason: String = "") -> Stamp {
    Stamp(at: .now, by: auditor, device: device, reason: reason)
  }
}
