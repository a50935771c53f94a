import AuditModel

/// A release that is about to be recorded, and all that it is compared with.
struct NewRelease {
  let release: Release

  /// Of every round, in order of time.
  let earlier: [Release]

  /// By the id of an audit, which case was read: of this round's audits, and of other rounds' those that
  /// answer as this round's audit of the same case does.
  ///
  /// Such an audit is the same on both pages. One of which anything that was published has changed is
  /// told apart by nobody who does not know what.
  let caseRead: [Audit.ID: CaseRead]

  init(_ release: Release, beside earlier: [Release], among audits: [ScoredAudit]) {
    self.release = release
    self.earlier = earlier
    let others = earlier.filter { $0.round != release.round }
    guard !others.isEmpty else {
      caseRead = [:]
      return
    }
    let cases = Dictionary(
      audits.map { ($0.id, CaseRead(reference: $0.reference, template: $0.template)) }
    ) { first, _ in first }
    let own = release.publication.answers
    let answers = Dictionary(
      own.compactMap { id, answers in cases[id].map { ($0, answers) } }
    ) { first, _ in first }
    let same = others.flatMap { other in
      other.publication.answers.filter { id, told in
        guard let now = cases[id].flatMap({ answers[$0] }) else { return false }
        return told.allSatisfy { now[$0.key] == nil || now[$0.key] == $0.value }
      }.keys
    }
    let linked = Set(own.keys).union(same)
    caseRead = cases.filter { linked.contains($0.key) }
  }
}

extension Publication {
  /// By audit, its side for each item.
  fileprivate var answers: [Audit.ID: [PublishedItem.ID: AnswerSide]] {
    sides.mapValues { sides in
      Dictionary(zip(items.map(\.id), sides).map { ($0, $1) }) { first, _ in first }
    }
  }
}
