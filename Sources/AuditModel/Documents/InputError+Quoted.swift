extension InputError {
  /// What somebody wrote, in quotes, as a message can show it: `'fair'`.
  ///
  /// Line breaks, control characters and characters that turn the direction of writing are shown
  /// as escapes, so that a message stays on its line; more than 60 characters are cut, with `…`.
  public static func quoted(_ text: String) -> String {
    let longest = 60
    var shown = ""
    for character in text.prefix(longest) {
      for scalar in character.unicodeScalars {
        shown += JSON.misleads(scalar) ? escape(of: scalar) : String(scalar)
      }
    }
    return "'\(shown)\(text.dropFirst(longest).isEmpty ? "" : "…")'"
  }

  private static func escape(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
  }
}
