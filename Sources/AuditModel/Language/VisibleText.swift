extension String {
  /// The text as it can be shown safely: nothing in it is invisible or moves the cursor.
  ///
  /// Control characters become pictures (`␛`, in ASCII `^[`); bidirectional and zero-width
  /// characters, private and unassigned ones become their number (`‹202E›`, in ASCII `<202E>`), so
  /// that a note can hide nothing and change no line it is printed on. Line breaks and tabs are
  /// controls too: split a text into lines first. Unusual spaces become a space. What only selects
  /// how an emoji is drawn is left out, since terminals do not agree on it.
  ///
  /// - Parameter ascii: Whether other letters than ASCII are folded: `ŵ` to `w`, `–` to `-`, `…` to
  ///   `...`, and `?` for those without a likeness.
  /// - Returns: One line of visible text; the same text when it is asked again.
  public func visible(ascii: Bool) -> String {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
    var result = ""
    var previous: Unicode.Scalar?
    let scalars = unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let following = next < scalars.endIndex ? scalars[next] : nil
      defer { previous = scalar }
      if scalar.isPlain, scalar.isASCII || !ascii {
        result.unicodeScalars.append(scalar)
        continue
      }
      if scalar.onlyDrawsEmoji(after: previous, before: following) { continue }
      if let mark = scalar.mark(ascii: ascii) {
        result += mark
      } else if scalar.isSpace {
        result += " "
      } else if scalar.isMark, previous.map({ !$0.carriesMarks }) ?? true {
        if !ascii { result.unicodeScalars.append(contentsOf: ["\u{25CC}", scalar]) }
      } else if ascii, !scalar.isASCII {
        result += scalar.asciiLikeness
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// What stands for a scalar that cannot be seen; `nil` for one that can.
  fileprivate func mark(ascii: Bool) -> String? {
    guard isHidden else { return nil }
    guard value <= 0x7F else { return number(ascii: ascii) }
    if ascii { return "^" + String(Character(Unicode.Scalar(UInt8(value ^ 0x40)))) }
    return Unicode.Scalar(value == 0x7F ? 0x2421 : 0x2400 + value).map { String(Character($0)) }
  }

  /// `‹202E›`, with four digits at least.
  private func number(ascii: Bool) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return ascii ? "<\(padded)>" : "‹\(padded)›"
  }

  /// A joiner between two emoji, or the sign after one that asks for its coloured form.
  fileprivate func onlyDrawsEmoji(after previous: Unicode.Scalar?, before next: Unicode.Scalar?)
    -> Bool
  {
    guard let previous, previous.value > 0x7F else { return false }
    switch value {
    case 0xFE0E, 0xFE0F: return previous.properties.isEmoji
    case 0x200D:
      let joins = previous.properties.isEmoji || previous.value == 0xFE0F
      return joins && (next?.properties.isEmoji ?? false)
    default: return false
    }
  }

  fileprivate var isSpace: Bool {
    properties.generalCategory == .spaceSeparator && value != 0x1680
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether a combining mark after this scalar has something to stand on.
  fileprivate var carriesMarks: Bool {
    mark(ascii: false) == nil
  }
}
