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

  private func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): JSON.appendQuoted(text, to: &bytes)
    case .array(let elements) where elements.count >= JSON.many:
      let parts = elements.parts(of: JSON.many / 4).mapOnAllCores { part in
        var bytes: [UInt8] = []
        JSON.appendList(part, to: &bytes, depth: depth) { element, bytes in
          element.append(to: &bytes, depth: depth + 1)
        }
        return bytes
      }
      // Room for these and for what follows, so that very long text is not moved to grow.
      bytes.reserveCapacity((bytes.count + parts.reduce(0) { $0 + $1.count }) * 9 / 8)
      bytes.append(UInt8(ascii: "["))
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: part)
      }
      JSON.appendLineBreak(to: &bytes, depth: depth)
      bytes.append(UInt8(ascii: "]"))
    case .array(let elements):
      JSON.append(elements, between: "[", and: "]", to: &bytes, depth: depth) { element, bytes in
        element.append(to: &bytes, depth: depth + 1)
      }
    case .object(let fields):
      let sorted = JSON.sortedPlaces(of: fields)
      JSON.append(sorted, between: "{", and: "}", to: &bytes, depth: depth) { place, bytes in
        JSON.appendQuoted(fields[place].key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        fields[place].value.append(to: &bytes, depth: depth + 1)
      }
    }
  }

  /// From so many elements on all cores write them.
  private static let many = 500

  private static func append<Element>(
    _ elements: [Element],
    between open: Unicode.Scalar,
    and close: Unicode.Scalar,
    to bytes: inout [UInt8],
    depth: Int,
    each append: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    appendList(elements[...], to: &bytes, depth: depth, each: append)
    if !elements.isEmpty { appendLineBreak(to: &bytes, depth: depth) }
    bytes.append(UInt8(ascii: close))
  }

  /// Appends elements, each on a line of its own, with commas between them.
  private static func appendList<Element>(
    _ elements: ArraySlice<Element>,
    to bytes: inout [UInt8],
    depth: Int,
    each append: (Element, inout [UInt8]) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appendLineBreak(to: &bytes, depth: depth + 1)
      append(element, &bytes)
    }
  }

  private static func appendLineBreak(to bytes: inout [UInt8], depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }
}

extension Array {
  /// The elements in parts that follow one another, each of so many at most.
  fileprivate func parts(of count: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
  }
}
