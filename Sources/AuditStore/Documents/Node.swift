import AuditModel

/// One value of a document, YAML or JSON, and the line on which it starts.
public struct Node: Hashable, Sendable {
  /// Counted from 1.
  public let line: Int

  public let content: Content

  public init(line: Int, content: Content) {
    self.line = line
    self.content = content
  }

  /// What stands there.
  ///
  /// A YAML document holds no `bool` and no `number`: its words stay words.
  public enum Content: Hashable, Sendable {
    case null
    case bool(Bool)

    /// The digits as they were written.
    case number(String)
    case string(String)
    case sequence([Node])

    /// In the order of the file; no key stands twice.
    case mapping([Entry])
  }

  /// One field of a mapping.
  public struct Entry: Hashable, Sendable {
    public let key: String

    /// Counted from 1.
    public let keyLine: Int

    public let value: Node

    public init(key: String, keyLine: Int, value: Node) {
      self.key = key
      self.keyLine = keyLine
      self.value = value
    }
  }
}

extension Node {
  /// The value without its lines.
  public var json: JSON {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let digits): .number(digits)
    case .string(let text): .string(text)
    case .sequence(let nodes): .array(nodes.map(\.json))
    case .mapping(let entries):
      .object(JSONObject(entries.lazy.map { ($0.key, $0.value.json) }))
    }
  }
}
