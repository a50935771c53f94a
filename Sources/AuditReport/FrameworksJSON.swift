import AuditModel

/// Frameworks as JSON: `{"format": 1, "frameworks": [{"id": …, "headings": […]}]}`.
public struct FrameworksJSON: Sendable {
  private let frameworks: [Framework]

  public init(_ frameworks: [Framework]) {
    self.frameworks = frameworks
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    JSON.object([
      "format": .integer(1), "frameworks": .array(frameworks.map(\.json)),
    ]).text()
  }
}

extension Framework {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "title": .words(title), "headingsAre": .words(headingsAre),
      "sources": .texts(sources), "headings": .array(headings.map(\.json)),
    ])
  }
}

extension Heading {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "number": .string(number), "title": .words(title),
      "expects": .words(expects), "sources": .texts(sources), "items": .texts(items),
    ])
  }
}
