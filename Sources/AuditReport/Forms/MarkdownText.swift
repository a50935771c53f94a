import AuditModel

extension String {
  /// The text as Markdown that shows exactly these characters, on one line.
  ///
  /// Nothing in it becomes a heading, a list, a link, HTML or an entity, and nothing invisible stays.
  ///
  /// - SeeAlso: CommonMark 0.31, sections 2.4 (backslash escapes) and 6; GitHub Flavored Markdown
  ///   0.29, section 6.9, whose links without brackets begin at `://`, `www.` or an at sign.
  var markdown: String {
    var result = ""
    var isNumber = true
    for scalar in visible(ascii: false).unicodeScalars where !(result.isEmpty && scalar == " ") {
      if scalar == "@" {
        // A backslash does not keep an address from becoming a link; a code span does.
        result += "`@`"
      } else {
        // What makes a list or a rule does so only where a line begins.
        let begins = result.isEmpty && "+-=".unicodeScalars.contains(scalar)
        let ends = !result.isEmpty && isNumber && ".)".unicodeScalars.contains(scalar)
        if begins || ends || Self.marks.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      isNumber = isNumber && ("0"..."9").contains(scalar)
    }
    return result.replacing("://", with: "\\://")
      .replacing(/([Ww]{3})\./) { "\($0.1)\\." }
  }

  /// The text as a code span: an id, which holds no backtick.
  var markdownCode: String {
    "`\(visible(ascii: false).replacing("`", with: "'"))`"
  }

  private static let marks = Set("\\`*_[]<>&#|~$^{}".unicodeScalars)
}
