import AuditModel

/// Several versions of one thing, and which of them an audit shows until a person has chosen.
struct Contest {
  /// In the order of their events' ids.
  let rivals: [Audit.Rival]
  private let graph: EventGraph

  init(_ rivals: [Audit.Rival], in graph: EventGraph) {
    self.rivals = Audit.Rival.sorted(rivals)
    self.graph = graph
  }

  /// Whether the versions say different things.
  var isOpen: Bool {
    Set(rivals.map(\.value)).count > 1
  }

  /// The version that stands in the audit: the same on every device, whoever merges first.
  ///
  /// Of concerns all that anybody raised; otherwise the version before which most was done, so that
  /// what a person types into an audit stays where it was typed.
  func shown(of subject: String) -> JSON? {
    guard isOpen, !Audit.keptTogether.contains(subject) else {
      return isOpen ? together : rivals.first?.value
    }
    let depths = Dictionary(
      graph.events.enumerated().map { ($1.id, graph.depth(of: $0)) }
    ) { first, _ in first }
    return rivals.max { depths[$0.event] ?? 0 < depths[$1.event] ?? 0 }?.value
  }

  /// Every entry of every list once, by when it was raised or said; one that another list has with an
  /// answer is there with the answer.
  private var together: JSON {
    let all = Set(
      rivals.flatMap { rival -> [JSON] in
        if case .array(let list) = rival.value { list } else { [] }
      }
    )
    let whole = all.filter { entry in !all.contains { $0 != entry && $0.says(entry) } }
    return .array(
      whole.map { (["raisedAt", "at"].compactMap($0.text(of:)) + [$0.text()], $0) }
        .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    )
  }
}

extension JSON {
  /// Whether every field of another object is in this one, and the same.
  fileprivate func says(_ other: JSON) -> Bool {
    guard case .object(let mine) = self, case .object(let theirs) = other else { return false }
    return theirs.allSatisfy { mine[$0.key] == $0.value }
  }

  fileprivate func text(of field: String) -> String? {
    guard case .object(let fields) = self, case .string(let text) = fields[field] else {
      return nil
    }
    return text
  }
}
