import AuditModel

extension Audit {
  /// What others changed and nobody here, in the order of the subjects.
  func changes(by cameIn: CameIn) -> [CameIn.Change] {
    let (saved, asked) = (cameIn.saved, cameIn.asked)
    let items = Set(saved.answers.keys).union(asked.answers.keys).filter { id in
      saved.answers[id] != asked.answers[id] && answers[id] == asked.answers[id]
    }
    let answered = items.map { id in
      CameIn.Change(
        subject: id,
        event: saved.lastEvent(of: id),
        before: asked.answers[id],
        after: saved.answers[id]
      )
    }
    let parts = [
      ("safety", saved.safety != asked.safety && safety == asked.safety),
      (
        "case",
        saved.caseFile.contacts != asked.caseFile.contacts && caseFile == asked.caseFile
      ),
      ("escalations", saved.escalations != asked.escalations && escalations == asked.escalations),
      ("declined-escalations", saved.declined != asked.declined && declined == asked.declined),
      ("given-feedback", saved.feedback != asked.feedback && feedback == asked.feedback),
      ("worker-views", saved.workerViews != asked.workerViews && workerViews == asked.workerViews),
    ].filter(\.1).map { name, _ in
      CameIn.Change(subject: name, event: saved.lastEvent(of: name), before: nil, after: nil)
    }
    return (answered + parts).sorted { $0.subject < $1.subject }
  }

  /// Takes over the parts that others changed and nobody here.
  mutating func takeParts(of cameIn: CameIn) {
    let (saved, asked) = (cameIn.saved, cameIn.asked)
    func take<Part: Equatable>(_ part: WritableKeyPath<Audit, Part>) {
      if self[keyPath: part] == asked[keyPath: part] { self[keyPath: part] = saved[keyPath: part] }
    }
    take(\.safety)
    take(\.escalations)
    take(\.declined)
    take(\.feedback)
    take(\.workerViews)
    take(\.caseFile)
    take(\.round)
    take(\.auditor)
    take(\.reading)
    take(\.reads)
    if state == asked.state, saved.state != asked.state {
      (state, asAt) = (saved.state, saved.asAt)
    }
    rules = saved.rules
    unknown = saved.unknown
  }
}
