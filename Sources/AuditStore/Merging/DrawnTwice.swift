import AuditModel

/// Finds what stands here for a drawn case when another draft of it comes in.
///
/// Two people who draw the same round on two laptops each begin a draft for every case, and the drafts
/// have nothing but the case in common.
struct DrawnTwice {
  private let workspace: Workspace
  private let source: MergeSource

  /// The first readings here, by round, case and template.
  private var here: [Key: [Audit.ID]]

  /// The other readings here, by the same.
  private let others: [Key: [Audit.ID]]

  /// The audits there that another reading there was made from.
  private lazy var readThere: Set<Audit.ID> = source.auditsRead

  private struct Key: Hashable {
    let round: Round.ID?
    let reference: String
    let template: Template.ID
  }

  /// - Throws: When the audits here cannot be listed.
  init(_ workspace: Workspace, _ source: MergeSource) throws(WorkspaceError) {
    self.workspace = workspace
    self.source = source
    var (firsts, others): ([Key: [Audit.ID]], [Key: [Audit.ID]]) = ([:], [:])
    for audit in try workspace.scoreAll().audits where audit.round != nil {
      let key = Key(round: audit.round, reference: audit.reference, template: audit.template)
      if audit.reading == .first {
        firsts[key, default: []].append(audit.id)
      } else {
        others[key, default: []].append(audit.id)
      }
    }
    (here, self.others) = (firsts, others)
  }

  /// What is to be done with an audit that is not here.
  enum Finding {
    /// It is taken in.
    case wanted

    /// It is left out: nothing was done in it, and the case has this audit here.
    case unbegun(Audit.ID)

    /// It is taken in, and this draft, in which nothing was done, is moved out of its way.
    case instead(of: StoredAudit)
  }

  /// Looks at an audit that is not here; of a case that was not drawn every audit is wanted.
  ///
  /// Of two drafts that nobody has begun the one with the lower id stands on either side, whoever merges:
  /// or each would keep its own, and the case be read first twice.
  mutating func look(at audit: Audit) -> Finding {
    let round = workspace.rounds.first { $0.id == audit.round }
    guard audit.reading == .first, let round,
      let drawn = round.cases[audit.caseFile.reference], drawn.audit == nil
    else { return .wanted }
    let key = Key(
      round: audit.round,
      reference: audit.caseFile.reference,
      template: audit.template.id
    )
    let twins = (here[key] ?? []).filter { $0 != audit.id }
    guard let twin = twins.first else { return .wanted }
    let isBegun = !audit.isUntouched
    if !isBegun {
      guard !readThere.contains(audit.id) else { return .wanted }
      guard audit.id < twin else { return .unbegun(twin) }
    }
    guard twins.count == 1, let stored = try? workspace.load(twin), !stored.isReadOnly,
      stored.audit.isUntouched, !isRead(twin, key), !readThere.contains(twin),
      !workspace.hasWords(of: twin)
    else { return isBegun ? .wanted : .unbegun(twin) }
    here[key] = [audit.id]
    return .instead(of: stored)
  }

  /// Whether another reading here was made from an audit.
  private func isRead(_ id: Audit.ID, _ key: Key) -> Bool {
    (others[key] ?? []).contains { other in
      (try? workspace.load(other))?.audit.reads.contains(id) ?? true
    }
  }
}

extension Audit {
  /// Whether it is as it was when it was begun, with nothing answered, written or raised.
  fileprivate var isUntouched: Bool {
    state == .draft && reads.isEmpty && answers.isEmpty && safety == Safety()
      && escalations.isEmpty && declined.isEmpty && feedback.isEmpty && workerViews.isEmpty
      && contested.isEmpty && unknown.isEmpty && events.allSatisfy { $0.did == .begun }
  }
}

extension MergeSource {
  /// The ids of the audits that other readings were made from; a file that cannot be read names none.
  fileprivate var auditsRead: Set<Audit.ID> {
    let names = (try? names(in: Workspace.Part.audits, endingIn: ".json")) ?? []
    return Set(
      names.flatMap { name -> [Audit.ID] in
        guard let bytes = try? read(name, in: Workspace.Part.audits) else { return [] }
        return (try? Audit.read(bytes, file: name))?.value.audit.reads ?? []
      }
    )
  }
}
