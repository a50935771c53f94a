import AuditModel

/// A tree of YAML in few bytes: for each value its kind, how many lines below the value before it it
/// stands, and what is in it.
enum PackedNode {
  static func bytes(_ root: Node) -> [UInt8] {
    var (writer, line) = (ByteWriter(), 0)
    append(root, to: &writer, &line)
    return writer.bytes
  }

  /// `nil` for bytes that no tree of YAML has.
  static func node(_ bytes: [UInt8]) -> Node? {
    bytes.withUnsafeBufferPointer { bytes in
      var (reader, line) = (ByteReader(bytes), 0)
      let root = node(&reader, &line, depth: 0)
      return reader.isSound && reader.isAtEnd ? root : nil
    }
  }

  private enum Kind {
    static let null: UInt8 = 0
    static let text: UInt8 = 1
    static let sequence: UInt8 = 2
    static let mapping: UInt8 = 3
  }

  /// No document that is read has more lists and mappings inside one another.
  private static let mostDepth = Document.Limits().depth

  private static func append(_ node: Node, to writer: inout ByteWriter, _ line: inout Int) {
    func begin(_ kind: UInt8) {
      writer.append(byte: kind)
      append(line: node.line, to: &writer, &line)
    }
    switch node.content {
    case .string(let text), .number(let text):
      begin(Kind.text)
      writer.append(text)
    case .sequence(let nodes):
      begin(Kind.sequence)
      writer.append(nodes.count)
      for node in nodes { append(node, to: &writer, &line) }
    case .mapping(let entries):
      begin(Kind.mapping)
      writer.append(entries.count)
      for entry in entries {
        writer.append(entry.key)
        append(line: entry.keyLine, to: &writer, &line)
        append(entry.value, to: &writer, &line)
      }
    case .null, .bool: begin(Kind.null)
    }
  }

  private static func append(line next: Int, to writer: inout ByteWriter, _ line: inout Int) {
    writer.append(signed: next - line)
    line = next
  }

  private static func node(
    _ reader: inout ByteReader,
    _ line: inout Int,
    depth: Int
  ) -> Node? {
    let kind = reader.byte()
    line &+= reader.signed()
    let own = line
    switch kind {
    case Kind.null: return Node(line: own, content: .null)
    case Kind.text: return Node(line: own, content: .string(reader.text()))
    case Kind.sequence, Kind.mapping:
      guard depth < mostDepth, let count = countOfParts(&reader) else { return nil }
      if kind == Kind.sequence {
        var nodes: [Node] = []
        nodes.reserveCapacity(count)
        for _ in 0..<count {
          guard let node = node(&reader, &line, depth: depth + 1) else { return nil }
          nodes.append(node)
        }
        return Node(line: own, content: .sequence(nodes))
      }
      var entries: [Node.Entry] = []
      entries.reserveCapacity(count)
      for _ in 0..<count {
        let key = reader.text()
        line &+= reader.signed()
        let keyLine = line
        guard let value = node(&reader, &line, depth: depth + 1) else { return nil }
        entries.append(Node.Entry(key: key, keyLine: keyLine, value: value))
      }
      return Node(line: own, content: .mapping(entries))
    default: return nil
    }
  }

  /// How many parts a list or mapping has; `nil` for more than there are bytes for.
  private static func countOfParts(_ reader: inout ByteReader) -> Int? {
    let count = reader.number()
    return count <= reader.remaining ? count : nil
  }
}
