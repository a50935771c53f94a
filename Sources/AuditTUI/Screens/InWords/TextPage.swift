import AuditModel

/// Lines of text in one language, wrapped to a width and set in.
struct TextPage {
  let language: Language
  let width: Int
  let glyphs: Glyphs
  private(set) var lines: [String] = []

  init(language: Language, width: Int, glyphs: Glyphs) {
    self.language = language
    self.width = width
    self.glyphs = glyphs
  }

  /// Adds a text; where it needs several lines, those after the first are set in by `hanging` more.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let room = max(20, width - indent - hanging)
    let margin = String(repeating: " ", count: indent)
    for (index, line) in text.wrapped(to: room, glyphs: glyphs).enumerated() {
      let further = String(repeating: " ", count: index == 0 ? 0 : hanging)
      lines.append(line.isEmpty ? "" : margin + further + line)
    }
  }

  mutating func add(_ phrase: Phrase, indent: Int = 0, hanging: Int = 0) {
    add(phrase.text(in: language), indent: indent, hanging: hanging)
  }

  mutating func add(_ wording: Wording, indent: Int = 0, hanging: Int = 0) {
    add(wording.text(in: language), indent: indent, hanging: hanging)
  }

  /// Adds an empty line, unless there is one already or nothing above.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  func words(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }

  func words(_ wording: Wording) -> String {
    wording.text(in: language)
  }

  var text: String {
    lines.map { $0 + "\n" }.joined()
  }
}
