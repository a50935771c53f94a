import AuditModel

/// What changed between two templates as JSON.
public struct TemplateDifferenceJSON: Sendable {
  private let difference: TemplateDifference

  public init(_ difference: TemplateDifference) {
    self.difference = difference
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    value.text()
  }

  public var value: JSON {
    .object([
      "format": .integer(1),
      "earlier": .string(difference.earlier.pinnedName),
      "later": .string(difference.later.pinnedName),
      "retitled": .bool(difference.isRetitled),
      "sections": .array(difference.sections.map(\.json)),
      "items": .array(difference.items.map(\.json)),
      "comparableItems": .integer(difference.comparableItems),
      "needsNewVersion": .bool(difference.needsNewVersion),
      "hasNewVersion": .bool(difference.hasNewVersion),
      "summary": .object([
        "en": .string(difference.summary.en), "cy": .string(difference.summary.cy),
      ]),
    ])
  }
}

extension SectionChange {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "change": .string(isAdded ? "added" : isRemoved ? "removed" : "kept"),
      "moved": .bool(isMoved), "retitled": .bool(isRetitled),
    ])
  }
}

extension ItemChange {
  /// `meaning` names each part that changed with what files wrote before and after; `words` the rest.
  fileprivate var json: JSON {
    let meaning = aspects.filter(\.changesMeaning).map { aspect in
      JSON.object([
        "aspect": .string(aspect.rawValue),
        "earlier": .text(earlier.flatMap(aspect.value)),
        "later": .text(later.flatMap(aspect.value)),
      ])
    }
    return .object([
      "id": .string(id), "change": .string(isAdded ? "added" : isRemoved ? "removed" : "kept"),
      "moved": .bool(isMoved), "comparable": .bool(isComparable), "meaning": .array(meaning),
      "words": .texts(aspects.filter { !$0.changesMeaning }.map(\.rawValue)),
    ])
  }
}
