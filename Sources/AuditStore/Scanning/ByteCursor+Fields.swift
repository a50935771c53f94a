/// How far the cursor is in an object, and what the lines of the object look like.
struct FieldWalk {
  /// What stands before a field: the opening brace, then commas.
  fileprivate(set) var separator = UInt8(ascii: "{")

  /// The last name that the program does not know.
  fileprivate var previous = FieldName(high: 0, low: 0)

  /// The first known name that may still come.
  fileprivate(set) var index = 0

  /// A bit for each field that was there.
  fileprivate(set) var seen: UInt32 = 0

  /// What follows a separator: a line break, two spaces for each level, a quote.
  fileprivate let line: LineBreak

  /// What ends the object: a line break, spaces, a brace.
  fileprivate let end: LineBreak

  /// - Parameter depth: How many lists and objects are open with this one; 1 to 7.
  @inline(__always)
  init(depth: Int) {
    line = LineBreak(depth: depth, byte: UInt8(ascii: "\""))
    end = LineBreak(depth: depth - 1, byte: UInt8(ascii: "}"))
  }

  /// Whether a field that the program knows, by its position, may follow those that were there.
  @inline(__always)
  func mayReach(_ field: Int) -> Bool { separator == UInt8(ascii: ",") && index <= field }

  /// Notes that the first so many fields that the program knows were there, and moved over.
  @inline(__always)
  mutating func pass(fields count: Int) {
    separator = UInt8(ascii: ",")
    index = count
    seen = (1 << UInt32(count)) - 1
  }
}

extension ByteCursor {
  /// Moves to the value of the next field that the program knows; `nil` behind the end of the object.
  ///
  /// Fields that it does not know are moved over, if their values are plain. Throws for a name that
  /// does not follow the one before it, and at the end when a required field was missing.
  @inline(__always)
  mutating func nextField<Field>(
    of walk: inout FieldWalk,
    in known: FieldNames<Field>
  ) throws(Unexpected) -> Field? {
    while next == walk.separator {
      if walk.separator == UInt8(ascii: "{") {
        if byte(1) == UInt8(ascii: "}") { return try endOfEmptyObject(known.required) }
        walk.separator = UInt8(ascii: ",")
      }
      position += 1
      try skip(walk.line)
      let first = word()
      let second = word(8)
      // Both the names of the file and the known ones ascend: what is passed by cannot come later.
      var index = max(walk.index, known.hint(first))
      while index < known.count, !known.names[index].begins(first, second) { index += 1 }
      if index < known.count {
        position += known.names[index].count
        walk.index = index + 1
        walk.seen |= 1 &<< UInt32(truncatingIfNeeded: index)
        return known.fields[index]
      }
      try skipUnknownField(of: &walk, among: known.names, known.count)
    }
    guard walk.separator == UInt8(ascii: ","), walk.seen & known.required == known.required else {
      throw Unexpected()
    }
    try skip(walk.end)
    return nil
  }

  private mutating func endOfEmptyObject<Field>(_ required: UInt32) throws(Unexpected) -> Field? {
    guard required == 0 else { throw Unexpected() }
    position += 2
    return nil
  }

  /// Moves over a field that the program does not know, or not at this place.
  private mutating func skipUnknownField(
    of walk: inout FieldWalk,
    among known: UnsafePointer<KnownName>,
    _ count: Int
  ) throws(Unexpected) {
    let name = try fieldName()
    guard walk.previous < name, walk.index == 0 || known[walk.index - 1].name < name else {
      throw Unexpected()
    }
    walk.previous = name
    while walk.index < count, known[walk.index].name < name { walk.index += 1 }
    try skipScalar()
  }

  /// Moves over a name whose opening quote is behind, and over the colon and the space.
  private mutating func fieldName() throws(Unexpected) -> FieldName {
    let first = word()
    let second = word(8)
    let quote = ByteWord.special(first)
    if quote != 0 {
      position += ByteWord.place(quote)
      try skip("\": ")
      return FieldName(high: (first & ByteWord.through(quote)).byteSwapped, low: 0)
    }
    let laterQuote = ByteWord.special(second)
    guard laterQuote != 0 else { throw Unexpected() }
    position += 8 + ByteWord.place(laterQuote)
    try skip("\": ")
    return FieldName(
      high: first.byteSwapped,
      low: (second & ByteWord.through(laterQuote)).byteSwapped
    )
  }
}
