/// A strength or an area for improvement, picked by an inspector from a note.
public struct Finding: Hashable, Sendable {
  public enum Side: String, CaseIterable, Sendable {
    case strength, improvement

    public var phrase: Phrase {
      switch self {
      case .strength: Phrase(en: "strength", cy: "cryfder")
      case .improvement: Phrase(en: "area for improvement", cy: "maes i'w wella")
      }
    }

    /// As the title of a list.
    public var plural: Phrase {
      switch self {
      case .strength: Phrase(en: "Strengths", cy: "Cryfderau")
      case .improvement: Phrase(en: "Areas for improvement", cy: "Meysydd i'w gwella")
      }
    }
  }

  public let side: Side
  public let item: Item.ID
  public let note: String

  public init(side: Side, item: Item.ID, note: String) {
    self.side = side
    self.item = item
    self.note = note
  }
}

extension Audit {
  /// The findings that the inspector picked from notes, in the template's order.
  public func findings(in template: Template) -> [Finding] {
    template.items.compactMap { item in
      guard let answer = answers[item.id], let side = answer.finding else { return nil }
      return Finding(side: side, item: item.id, note: answer.note)
    }
  }
}
