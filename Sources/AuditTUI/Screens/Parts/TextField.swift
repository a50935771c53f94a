/// A field that one types into: its text, and where in it the next character goes.
///
/// Kept as the text on either side of the cursor, so that a key costs no more in a long note than in
/// a short one.
struct TextField: Hashable, Sendable {
  private(set) var beforeCursor: String
  private(set) var afterCursor = ""

  /// Whether line breaks may stand in it; else a pasted one becomes a space.
  let takesLines: Bool

  /// Starts with the cursor behind the text.
  init(_ text: String = "", takesLines: Bool = false) {
    beforeCursor = text
    self.takesLines = takesLines
  }

  var text: String { beforeCursor + afterCursor }

  var isEmpty: Bool { beforeCursor.isEmpty && afterCursor.isEmpty }

  /// Takes a key or a paste; returns whether the text has changed.
  mutating func type(_ input: TypedInput) -> Bool {
    switch input {
    case .paste(let pasted): insert(takesLines ? pasted : pasted.onOneLine)
    case .key(let key): take(key)
    }
  }

  private mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): return insert(String(character))
    case .backspace: return beforeCursor.popLast() != nil
    case .delete, .control("d"):
      guard !afterCursor.isEmpty else { return false }
      afterCursor.removeFirst()
      return true
    case .control("u"): return delete(to: paragraphStart)
    case .control("k"): return deleteToParagraphEnd()
    case .control("w"): return delete(to: wordStart)
    default:
      move(key)
      return false
    }
  }

  private mutating func insert(_ new: String) -> Bool {
    beforeCursor += new
    return !new.isEmpty
  }

  private mutating func delete(to start: String.Index) -> Bool {
    guard start < beforeCursor.endIndex else { return false }
    beforeCursor.removeSubrange(start...)
    return true
  }

  private mutating func deleteToParagraphEnd() -> Bool {
    let end = afterCursor.firstIndex(where: \.isNewline) ?? afterCursor.endIndex
    guard end > afterCursor.startIndex else { return false }
    afterCursor.removeSubrange(..<end)
    return true
  }
}

extension TextField {
  /// Moves the cursor as a key says; stays at either end.
  mutating func move(_ key: Key) {
    switch key {
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .home, .control("a"): moveBack(to: paragraphStart)
    case .end, .control("e"): moveOn(to: afterCursor.firstIndex(where: \.isNewline))
    default: break
    }
  }

  /// Moves the cursor over characters, on or (negative) back; stays at either end.
  mutating func move(by characters: Int) {
    if characters < 0 {
      moveBack(to: beforeCursor.index(-characters, backFrom: beforeCursor.endIndex))
    } else {
      moveOn(
        to: afterCursor.index(
          afterCursor.startIndex,
          offsetBy: characters,
          limitedBy: afterCursor.endIndex
        )
      )
    }
  }

  private mutating func moveBack(to start: String.Index) {
    afterCursor = String(beforeCursor[start...]) + afterCursor
    beforeCursor.removeSubrange(start...)
  }

  /// Moves on to a place behind the cursor; `nil` is the end.
  private mutating func moveOn(to place: String.Index?) {
    let end = place ?? afterCursor.endIndex
    beforeCursor += afterCursor[..<end]
    afterCursor.removeSubrange(..<end)
  }

  private var paragraphStart: String.Index {
    beforeCursor.lastIndex(where: \.isNewline).map(beforeCursor.index(after:))
      ?? beforeCursor.startIndex
  }

  private var wordStart: String.Index {
    guard let end = beforeCursor.lastIndex(where: { !$0.isWhitespace }) else {
      return beforeCursor.startIndex
    }
    return beforeCursor[..<end].lastIndex(where: \.isWhitespace).map(beforeCursor.index(after:))
      ?? beforeCursor.startIndex
  }
}

extension String {
  /// The text with every line break turned into a space.
  var onOneLine: String {
    contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
  }

  fileprivate func index(_ distance: Int, backFrom end: Index) -> Index {
    index(end, offsetBy: -distance, limitedBy: startIndex) ?? startIndex
  }
}
