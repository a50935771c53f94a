import AuditModel

extension WorkspaceTitle {
  /// Reads a title from settings as the program itself writes them, without reading YAML.
  ///
  /// Only to be quick: a first reading of YAML takes longer than painting the first screen. What is
  /// not plainly understood, mistakes among it, gives `nil` and is left to the whole reader. A title
  /// may come of a file with mistakes elsewhere: opening the workspace tells of them.
  init?(glancingAt bytes: [UInt8]) {
    var glance = Glance()
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = rest[..<end]
      guard line.isEmpty || glance.take(line) else { return nil }
      rest = rest[end...].dropFirst()
    }
    guard let en = glance.english else { return nil }
    self.init(
      authority: Wording(en: en, cy: glance.welsh),
      language: glance.language,
      isSynthetic: glance.isSynthetic ?? false
    )
  }
}

/// What has been seen of the settings so far, line by line.
private struct Glance {
  var english: String?
  var welsh: String?
  var language: Language?
  var isSynthetic: Bool?

  private var part = Part.none

  private enum Part {
    /// Before the first field.
    case none

    /// Lines that begin with blanks are names of the authority.
    case authority

    /// Lines that begin with blanks belong to a field that a title does not need.
    case other

    /// No line that begins with blanks may come.
    case word
  }

  /// Whether the line is one that is understood here.
  mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
    if line.first == UInt8(ascii: "#") { return true }
    if line.first == UInt8(ascii: " ") { return part == .other || takeName(line) }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let value = line[line.index(after: colon)...]
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "authority" where value.isEmpty && english == nil: part = .authority
    case "teams" where value.isEmpty, "calendar" where value.isEmpty,
      "targets" where value.isEmpty, "local-rules" where value.isEmpty:
      part = .other
    case "language" where language == nil:
      language = Self.word(value).flatMap(Language.init)
      part = .word
      return language != nil
    case "synthetic" where isSynthetic == nil:
      isSynthetic = Self.word(value).flatMap { $0 == "yes" ? true : $0 == "no" ? false : nil }
      part = .word
      return isSynthetic != nil
    default: return false
    }
    return true
  }

  /// A line such as `  en: An authority`.
  private mutating func takeName(_ line: ArraySlice<UInt8>) -> Bool {
    guard part == .authority, line.starts(with: "  ".utf8),
      let text = Self.word(line.dropFirst(5))
    else { return false }
    switch String(decoding: line.dropFirst(2).prefix(3), as: UTF8.self) {
    case "en:" where english == nil: english = text
    case "cy:" where welsh == nil: welsh = text
    default: return false
    }
    return true
  }

  /// A text that needs no quotes, after the blank that follows a colon; `nil` for any other.
  private static func word(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.first == UInt8(ascii: " "), let first = bytes.dropFirst().first,
      let last = bytes.last, last != UInt8(ascii: " "), isLetter(first),
      !bytes.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") })
    else { return nil }
    let text = String(validating: bytes.dropFirst(), as: UTF8.self)
    return text == "null" ? nil : text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
