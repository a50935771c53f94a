extension JSON {
  /// The value as a whole document: sorted keys, two-space indent, final newline.
  ///
  /// Equal values have equal text, byte for byte. A field stands on a line of its own, so that a
  /// changed field is one changed line in a diff.
  public func text() -> String {
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the whole document, final newline included, as UTF-8.
  public func appendText(to bytes: inout [UInt8]) {
    append(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The value as it stands in lists and objects of which so many are open, without an indent of its own.
  public func text(depth: Int) -> [UInt8] {
    var bytes = JSON.room
    append(to: &bytes, depth: depth)
    return bytes
  }

  /// The value as it stands under a name in an object, the name in front.
  public func text(of name: String, depth: Int) -> [UInt8] {
    var bytes = JSON.room
    JSON.appendKey(name, to: &bytes)
    append(to: &bytes, depth: depth)
    return bytes
  }

  /// Room for what one answer or event takes, so that it is not moved while it grows.
  private static var room: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 9)
    return bytes
  }

  /// Appends elements or fields that are written already, as ``text(depth:)`` or ``text(of:depth:)`` has
  /// them one deeper than what holds them.
  public static func append(
    written elements: [[UInt8]],
    between open: Unicode.Scalar,
    and close: Unicode.Scalar,
    to bytes: inout [UInt8],
    depth: Int
  ) {
    append(elements, between: open, and: close, to: &bytes, depth: depth) { element, bytes in
      bytes.append(contentsOf: element)
    }
  }

  /// Appends the value as it stands in lists and objects of which so many are open.
  func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .null: JSON.append("null", to: &bytes)
    case .bool(let value): JSON.append(value ? "true" : "false", to: &bytes)
    case .number(var digits): digits.withUTF8 { bytes.append(contentsOf: $0) }
    case .string(let text): JSON.appendQuoted(text, to: &bytes)
    case .array(let elements) where elements.count >= JSON.many:
      JSON.appendList(of: elements.count, to: &bytes, depth: depth) { elements[$0] }
    case .array(let elements):
      JSON.append(elements, between: "[", and: "]", to: &bytes, depth: depth) { element, bytes in
        element.append(to: &bytes, depth: depth + 1)
      }
    case .object(let fields):
      JSON.append(fields, between: "{", and: "}", to: &bytes, depth: depth) { field, bytes in
        JSON.appendKey(field.key, to: &bytes)
        field.value.append(to: &bytes, depth: depth + 1)
      }
    }
  }

  /// Appends a long list in parts, which all cores write.
  ///
  /// - Parameters:
  ///   - count: How many elements there are.
  ///   - bytes: Take the list.
  ///   - depth: How many lists and objects are open around it.
  ///   - element: Gives the element at a position, from several threads at once; it is let go of as soon
  ///     as it is written.
  static func appendList(
    of count: Int,
    to bytes: inout [UInt8],
    depth: Int,
    _ element: @Sendable (Int) -> JSON
  ) {
    let starts = Array(stride(from: 0, to: count, by: JSON.part))
    let parts = starts.mapOnAllCores { start in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(JSON.roomOfPart)
      for position in start..<min(start + JSON.part, count) {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        appendLineBreak(to: &bytes, depth: depth + 1)
        element(position).append(to: &bytes, depth: depth + 1)
      }
      return bytes
    }
    // Room for these and for what follows, so that very long text is not moved to grow.
    bytes.reserveCapacity((bytes.count + parts.reduce(0) { $0 + $1.count }) * 9 / 8)
    bytes.append(UInt8(ascii: "["))
    for part in parts { bytes.append(contentsOf: part) }
    if count > 0 { appendLineBreak(to: &bytes, depth: depth) }
    bytes.append(UInt8(ascii: "]"))
  }

  /// From so many elements on all cores write them.
  private static let many = 500

  /// So many elements one core writes in one go.
  private static let part = 32

  /// Bytes that most parts have room in, so that they are not moved while they grow.
  private static let roomOfPart = 1 << 14

  /// Appends the name of a field, up to its value.
  static func appendKey(_ key: String, to bytes: inout [UInt8]) {
    appendQuoted(key, to: &bytes)
    append(": ", to: &bytes)
  }

  /// Appends elements or fields between brackets, each on a line of its own.
  static func append<Elements: Collection>(
    _ elements: Elements,
    between open: Unicode.Scalar,
    and close: Unicode.Scalar,
    to bytes: inout [UInt8],
    depth: Int,
    each append: (Elements.Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      appendLineBreak(to: &bytes, depth: depth + 1)
      append(element, &bytes)
    }
    if !isFirst { appendLineBreak(to: &bytes, depth: depth) }
    bytes.append(UInt8(ascii: close))
  }

  private static func append(_ word: StaticString, to bytes: inout [UInt8]) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private static func appendLineBreak(to bytes: inout [UInt8], depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    var rest = depth
    while rest > 0 {
      let levels = min(rest, deepestIndent)
      indent.withUTF8Buffer { bytes.append(contentsOf: $0.prefix(2 * levels)) }
      rest -= levels
    }
  }

  /// The indent of eight levels; a deeper one is written in several goes.
  private static let indent: StaticString = "                "
  private static let deepestIndent = 8
}
