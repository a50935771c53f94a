import AuditModel

/// A command line that asks for the screens and for nothing else, such as `--workspace DIR`.
///
/// Only to be quick: ArgumentParser builds every command's declarations before it looks at a word,
/// which takes longer than all else before the first screen. What is not plainly understood here,
/// mistakes among it, is left to the library, so that messages have one place.
struct ScreenRequest: Equatable {
  /// What `--workspace` names.
  private(set) var workspace: String?

  /// What `--language` names.
  private(set) var language: Language?

  /// What `--auditor` names.
  private(set) var auditor: String?

  /// Reads the words after the program's name.
  ///
  /// - Returns: `nil` where they ask for something else, or perhaps do.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard let (name, value) = Self.option(word, &rest) else { return nil }
      switch name {
      case "--workspace" where workspace == nil: workspace = value
      case "--auditor" where auditor == nil: auditor = value
      case "--language" where language == nil:
        guard let named = Language(rawValue: value) else { return nil }
        language = named
      default: return nil
      }
    }
  }

  /// An option and its value, which stands behind `=` or is the next word.
  private static func option(
    _ word: String,
    _ rest: inout ArraySlice<String>
  ) -> (name: String, value: String)? {
    let sign = word.utf8.firstIndex(of: UInt8(ascii: "="))
    let name = String(word[..<(sign ?? word.endIndex)])
    let value = sign.map { String(word[$0...].dropFirst()) } ?? rest.popFirst()
    guard let value, let first = value.utf8.first, first != UInt8(ascii: "-") else { return nil }
    return (name, value)
  }
}
