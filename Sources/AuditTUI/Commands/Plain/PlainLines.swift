import AuditModel

/// The two ends of a conversation: lines that come in, text that goes out.
struct PlainLines {
  let language: Language
  let width: Int
  let glyphs: Glyphs

  /// The next line without its break; `nil` at the end of the input.
  let read: () -> String?

  /// Takes text that has been made visible.
  let write: (String) -> Void

  /// Writes a text as lines of its own.
  func say(_ text: String, indent: Int = 0, hanging: Int = 2) {
    var page = TextPage(language: language, width: width, glyphs: glyphs)
    page.add(text, indent: indent, hanging: hanging)
    write(page.text)
  }

  func say(_ phrase: Phrase, indent: Int = 0) {
    say(phrase.text(in: language), indent: indent)
  }

  func space() {
    write("\n")
  }

  /// Asks for a line.
  func ask(_ prompt: String = "") -> PlainReply {
    write(prompt.visible(ascii: glyphs.isASCII) + "> ")
    let line = read()
    if line == nil { write("\n") }
    return PlainReply(line)
  }

  func ask(_ prompt: Phrase) -> PlainReply {
    ask(prompt.text(in: language))
  }
}
