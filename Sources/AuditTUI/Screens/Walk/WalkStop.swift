import AuditModel

/// A place in the walk through a template.
enum WalkStop: Hashable, Sendable {
  /// The question asked in every audit, before the first item.
  case safety
  case item(Item.ID)
}

extension OpenAudit {
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

extension OpenAudit {
  /// Where the audit differs from an earlier state, first in the template's order; `nil` where it
  /// does in nothing that is asked.
  func firstChange(since earlier: Audit) -> WalkStop? {
    stops.first { stop in
      switch stop {
      case .safety: audit.safety != earlier.safety
      case .item(let id):
        audit.answers[id] != earlier.answers[id]
          || id == contactsItem && audit.caseFile.contacts != earlier.caseFile.contacts
      }
    }
  }

  /// The item beside which the days of contacts count, else may be listed; `nil` where none is asked.
  var contactsItem: Item.ID? {
    let items = askedItems.map(\.id).filter(LocalRules.judgeContacts)
    return items.first { $0 == RepeatContactRule.followUpItem } ?? items.first
  }

  /// The stop, or where the items asked no longer have it, the nearest before it in the template.
  func nearest(to stop: WalkStop) -> WalkStop {
    guard !stops.contains(stop), case .item(let id) = stop else { return stop }
    guard let place = template.items.firstIndex(where: { $0.id == id }) else { return .safety }
    let before = Set(template.items[..<place].map(\.id))
    return askedItems.last { before.contains($0.id) }.map { .item($0.id) } ?? .safety
  }
}
