/// How far the cursor is in a list, or in an object whose names are not known beforehand.
struct ElementWalk {
  /// What stands around the elements.
  enum Brackets {
    case square, curly

    fileprivate var open: UInt8 {
      self == .square ? UInt8(ascii: "[") : UInt8(ascii: "{")
    }

    fileprivate var close: UInt8 {
      self == .square ? UInt8(ascii: "]") : UInt8(ascii: "}")
    }
  }

  /// What stands before an element: the opening bracket, then commas.
  fileprivate var separator: UInt8

  fileprivate let brackets: Brackets

  /// What follows a separator: a line break, two spaces for each level.
  fileprivate let line: LineBreak

  /// What ends it: a line break, spaces, a bracket.
  fileprivate let end: LineBreak

  /// - Parameters:
  ///   - depth: How many lists and objects are open with this one; 1 to 7.
  ///   - brackets: Those of a list, or of an object.
  @inline(__always)
  init(depth: Int, in brackets: Brackets = .square) {
    self.brackets = brackets
    separator = brackets.open
    line = LineBreak(depth: depth, byte: nil)
    end = LineBreak(depth: depth - 1, byte: brackets.close)
  }
}

extension ByteCursor {
  /// Moves to the next element; false behind the last.
  @inline(__always)
  mutating func nextElement(of walk: inout ElementWalk) throws(Unexpected) -> Bool {
    guard next == walk.separator else {
      guard walk.separator == UInt8(ascii: ",") else { throw Unexpected() }
      try skip(walk.end)
      return false
    }
    let isFirst = walk.separator == walk.brackets.open
    walk.separator = UInt8(ascii: ",")
    if isFirst, byte(1) == walk.brackets.close {
      position += 2
      return false
    }
    position += 1
    try skip(walk.line)
    return true
  }
}
