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

  /// Appends the value as it stands in lists and objects of which so many are open.
  func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): JSON.appendQuoted(text, to: &bytes)
    case .array(let elements) where elements.count >= JSON.many:
      JSON.appendList(of: elements.count, to: &bytes, depth: depth) { elements[$0] }
    case .array(let elements):
      JSON.append(elements, between: "[", and: "]", to: &bytes, depth: depth) { element, bytes in
        element.append(to: &bytes, depth: depth + 1)
      }
    case .object(let fields):
      JSON.append(fields, to: &bytes, depth: depth) { value, bytes in
        value.append(to: &bytes, depth: depth + 1)
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

  /// Appends an object whose fields are written in the order of their names.
  static func append<Value>(
    _ fields: [String: Value],
    to bytes: inout [UInt8],
    depth: Int,
    each append: (Value, inout [UInt8]) -> Void
  ) {
    let sorted = sortedPlaces(of: fields)
    JSON.append(sorted, between: "{", and: "}", to: &bytes, depth: depth) { place, bytes in
      appendQuoted(fields[place].key, to: &bytes)
      bytes.append(contentsOf: ": ".utf8)
      append(fields[place].value, &bytes)
    }
  }

  private static func append<Element>(
    _ elements: [Element],
    between open: Unicode.Scalar,
    and close: Unicode.Scalar,
    to bytes: inout [UInt8],
    depth: Int,
    each append: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appendLineBreak(to: &bytes, depth: depth + 1)
      append(element, &bytes)
    }
    if !elements.isEmpty { appendLineBreak(to: &bytes, depth: depth) }
    bytes.append(UInt8(ascii: close))
  }

  private static func appendLineBreak(to bytes: inout [UInt8], depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }
}
