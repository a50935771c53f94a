import AuditModel

/// The file with which a newcomer begins a template: one item of each main kind, and comments that
/// say what each field is for.
public struct StarterTemplate: Sendable {
  private let id: Template.ID
  private let language: Language

  /// `language` is that of the comments; the template itself has both.
  public init(id: Template.ID, language: Language) {
    self.id = id
    self.language = language
  }

  /// The whole file, final line feed included.
  public func text() -> String {
    Self.parts(id: id).map { part in
      switch part {
      case .yaml(let lines): lines + "\n"
      case .comment(let phrase, let indent): comment(phrase, indent: indent)
      case .space: "\n"
      }
    }.joined()
  }

  /// A run of lines as they stand, an explanation, or an empty line.
  enum Part {
    case yaml(String)
    case comment(Phrase, indent: Int)
    case space
  }

  private func comment(_ phrase: Phrase, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent) + "#"
    var lines: [String] = [margin]
    for word in phrase.text(in: language).split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > 98 { lines.append(margin) }
      lines[lines.count - 1] += " " + word
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Template {
  /// The template as a file to go on from, with a comment that says where it came from.
  public func startingText(copyOf source: String, language: Language) -> String {
    let phrase = Phrase(
      en: "Begun as a copy of \(source). Change the title, then what you ask.",
      cy: "Dechreuwyd fel copi o \(source). Newidiwch y teitl, yna'r hyn a ofynnwch."
    )
    return "# \(phrase.text(in: language))\n\(pinnedText())"
  }
}
