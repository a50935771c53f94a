/// Reads one JSON document from bytes that are known to be UTF-8.
///
/// Foundation's reader keeps one of two equal keys in silence, and knows no lines.
///
/// - SeeAlso: T. Bray, "The JavaScript Object Notation (JSON) Data Interchange Format" (RFC 8259,
///   2017), sections 2 to 7.
struct JSONParser {
  let bytes: [UInt8]
  let depthLimit: Int

  /// The byte to be read next; `bytes.count` at the end.
  var position = 0

  /// The line of `position`, counted from 1.
  var line = 1

  /// Keys that stand twice in one object: they do not stop the reading.
  private(set) var duplicates: [Mistake] = []

  init(_ bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// Reads the whole document: one value, and nothing after it.
  mutating func document() throws(Mistake) -> Node {
    let root = try value(depth: 0)
    skipWhitespace()
    guard position == bytes.count else { throw mistake(.textAfterTheEnd(rest())) }
    return root
  }

  private mutating func value(depth: Int) throws(Mistake) -> Node {
    skipWhitespace()
    guard let byte = next else { throw mistake(.endsEarly) }
    let start = line
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return Node(line: start, content: .string(try text()))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return Node(line: start, content: .number(try number()))
    case UInt8(ascii: "t"): return Node(line: start, content: try word("true", .bool(true)))
    case UInt8(ascii: "f"): return Node(line: start, content: try word("false", .bool(false)))
    case UInt8(ascii: "n"): return Node(line: start, content: try word("null", .null))
    default: throw mistake(.noValue(rest()))
    }
  }

  private mutating func object(depth: Int) throws(Mistake) -> Node {
    guard depth <= depthLimit else { throw mistake(.tooDeep(depthLimit)) }
    let start = line
    position += 1
    var entries: [Node.Entry] = []
    var lines: [String: Int] = [:]
    if try closes(with: "}") { return Node(line: start, content: .mapping([])) }
    repeat {
      skipWhitespace()
      guard let byte = next else { throw mistake(.endsEarly) }
      guard byte == UInt8(ascii: "\"") else { throw mistake(.noKey(rest())) }
      let keyLine = line
      let key = try text()
      if let first = lines.updateValue(keyLine, forKey: key) {
        duplicates.append(Mistake(line: keyLine, kind: .duplicateKey(key, firstLine: first)))
      }
      skipWhitespace()
      guard next == UInt8(ascii: ":") else {
        throw mistake(next == nil ? .endsEarly : .noColon(rest()))
      }
      position += 1
      entries.append(Node.Entry(key: key, keyLine: keyLine, value: try value(depth: depth)))
    } while try continues(orClosesWith: "}")
    return Node(line: start, content: .mapping(entries))
  }

  private mutating func array(depth: Int) throws(Mistake) -> Node {
    guard depth <= depthLimit else { throw mistake(.tooDeep(depthLimit)) }
    let start = line
    position += 1
    var elements: [Node] = []
    if try closes(with: "]") { return Node(line: start, content: .sequence([])) }
    repeat {
      elements.append(try value(depth: depth))
    } while try continues(orClosesWith: "]")
    return Node(line: start, content: .sequence(elements))
  }

  private mutating func closes(with close: Unicode.Scalar) throws(Mistake) -> Bool {
    skipWhitespace()
    guard let byte = next else { throw mistake(.endsEarly) }
    guard byte == UInt8(ascii: close) else { return false }
    position += 1
    return true
  }

  private mutating func continues(orClosesWith close: Unicode.Scalar) throws(Mistake) -> Bool {
    if try closes(with: close) { return false }
    guard next == UInt8(ascii: ",") else { throw mistake(.noComma(rest(), close: close)) }
    position += 1
    return true
  }

  private mutating func word(
    _ word: String,
    _ content: Node.Content
  ) throws(Mistake) -> Node.Content {
    guard bytes[position...].starts(with: word.utf8) else { throw mistake(.noValue(rest())) }
    position += word.utf8.count
    return content
  }

  private mutating func skipWhitespace() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      position += 1
    }
  }
}
