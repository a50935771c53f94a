import AuditModel

/// What a form says of an item beside its question: its pool, its target, when it is asked.
struct ItemRemarks {
  private let item: Item

  init(_ item: Item) {
    self.item = item
  }

  /// `compliance, target 90% [child-seen-alone]`.
  var measure: Phrase {
    func text(_ language: Language) -> String {
      var parts = [item.measures.phrase.text(in: language)]
      if let target = item.target {
        parts.append(Phrase(en: "target", cy: "targed").text(in: language) + " \(target)%")
      }
      if item.isAdverse { parts.append(Phrase.adverse.text(in: language)) }
      if item.restates != nil { parts.append(Phrase.outOfPools.text(in: language)) }
      if item.source != .file { parts.append(item.source.phrase.text(in: language)) }
      return parts.joined(separator: ", ") + " [\(item.id)]"
    }
    return Phrase(en: text(.english), cy: text(.welsh))
  }

  /// When it is asked, and when there is nothing to grade; empty for one that always is.
  func conditions(in language: Language) -> [String] {
    let asked = item.condition.map { condition in
      Phrase.askedWhen.text(in: language) + " " + condition.phrase.text(in: language)
    }
    let ungraded = item.ungradedWhen.map { condition in
      Phrase.ungradedWhen.text(in: language) + " " + condition.phrase.text(in: language)
    }
    return [asked, ungraded].compactMap { $0 }
  }
}

extension Condition {
  /// The condition in words, items by their ids: `child-seen-alone is no or not-recorded`.
  var phrase: Phrase {
    switch self {
    case .answer(let item, let answers): .isOne(of: answers, what: item)
    case .attribute(let attribute, let values):
      .isOne(of: values, what: "case.\(attribute.rawValue)")
    case .era(let era): .isOne(of: [era.rawValue], what: "era")
    case .all(let parts):
      Phrase(
        en: parts.map(\.phrase.en).joined(separator: ", and "),
        cy: parts.map(\.phrase.cy).joined(separator: ", a hefyd ")
      )
    case .any(let parts):
      Phrase(
        en: parts.map(\.phrase.en).joined(separator: ", or "),
        cy: parts.map(\.phrase.cy).joined(separator: ", neu ")
      )
    }
  }
}

extension Phrase {
  fileprivate static func isOne(of values: [String], what: String) -> Phrase {
    Phrase(
      en: "\(what) is \(values.joined(separator: " or "))",
      cy: "\(what) yw \(values.joined(separator: " neu "))"
    )
  }

  fileprivate static let adverse = Phrase(
    en: "yes is the bad answer",
    cy: "oes/ydy yw'r ateb gwael"
  )
  fileprivate static let outOfPools = Phrase(
    en: "stays out of the pools",
    cy: "y tu allan i'r cronfeydd"
  )
  fileprivate static let askedWhen = Phrase(en: "Asked when", cy: "Gofynnir pan:")
  fileprivate static let ungradedWhen = Phrase(
    en: "Nothing to grade when",
    cy: "Dim i'w raddio pan:"
  )
}
