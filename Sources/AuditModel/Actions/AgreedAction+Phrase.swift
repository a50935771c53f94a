extension AgreedAction {
  /// How it stands on a day: `open`, `overdue`, `done 2026-04-28`, `dropped`.
  public func standing(on today: Day) -> Phrase {
    switch state {
    case .open where isOverdue(on: today): Phrase(en: "overdue", cy: "hwyr")
    case .open: Phrase(en: "open", cy: "agored")
    case .done(let day, _): Phrase(en: "done \(day)", cy: "gwnaed \(day)")
    case .dropped: Phrase(en: "dropped", cy: "gollyngwyd")
    }
  }

  /// The evidence that it was done, or the reason for which it was dropped; `nil` while it is open.
  public var ending: String? {
    switch state {
    case .open: nil
    case .done(_, let evidence): evidence
    case .dropped(let reason): reason
    }
  }
}

extension [AgreedAction] {
  /// Open ones first; each group by the day on which they are due.
  public var byUrgency: [AgreedAction] {
    sorted { one, other in
      one.isOpen != other.isOpen ? one.isOpen : (one.due, one.id) < (other.due, other.id)
    }
  }
}
