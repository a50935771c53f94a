import AuditModel

/// A place in the walk through a template.
enum WalkStop: Hashable, Sendable {
  /// The question asked in every audit, before the first item.
  case safety
  case item(Item.ID)
}

extension OpenAudit {
  /// Every stop of the walk as the answers stand: the safety question, then the items asked.
  var stops: [WalkStop] {
    [.safety] + askedItems.map { .item($0.id) }
  }

  /// Whether there is nothing to grade, as an earlier answer says.
  func isAbsent(_ id: Item.ID) -> Bool {
    item(id).map { audit.ungradedReason(for: $0, in: template) != nil } ?? false
  }

  /// Whether a stop has its answer, with the reason where one is wanted.
  func isAnswered(_ stop: WalkStop) -> Bool {
    switch stop {
    case .safety: audit.safety.immediateRisk != nil
    case .item(let id):
      if let item = item(id), let value = audit.answers[id]?.value {
        !value.lacksReason(in: item.kind)
      } else {
        isAbsent(id)
      }
    }
  }
}
