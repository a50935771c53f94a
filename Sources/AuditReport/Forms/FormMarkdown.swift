import AuditModel

/// A form as a Markdown document, for a page or a word processor.
///
/// Titles and answers stand in both languages on one line; longer texts one after the other.
public struct FormMarkdown: Sendable {
  private let form: TemplateForm
  private let languages: FormLanguages

  public init(_ form: TemplateForm, languages: FormLanguages) {
    self.form = form
    self.languages = languages
  }

  /// The whole document, final line feed included; nothing that the template says is markup.
  public func text() -> String {
    var blocks = ["# \(line(form.title)) (\(form.name.markdownCode))"]
    if let purpose = form.purpose { blocks += paragraphs(purpose) }
    blocks += sources(form.sources)
    blocks.append(
      ([FormWords.caseReference] + form.caseFields).map { "- \(line(Wording($0))): \(blank)" }
        .joined(separator: "\n")
    )
    blocks.append("## \(line(Wording(FormWords.howToAnswer)))")
    blocks.append(
      FormWords.silences.map { silence in
        item("- **\(line(Wording(silence.name)))**", Wording(silence.meaning))
      }.joined(separator: "\n")
    )
    if form.hasConditions { blocks += paragraphs(Wording(FormWords.skipped)) }
    for part in form.parts {
      blocks.append("## \(part.number). \(line(part.title))")
      for entry in part.entries { blocks += self.blocks(of: entry) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of entry: FormEntry) -> [String] {
    let id = entry.id.map { " \($0.markdownCode)" } ?? ""
    var blocks = ["### \(entry.number) \(line(entry.asks))", "*\(line(entry.remark))*\(id)"]
    for condition in entry.conditions { blocks += paragraphs(condition) }
    blocks.append(entry.boxes.map(item).joined(separator: "\n"))
    if let guidance = entry.guidance {
      blocks += paragraphs(guidance, after: FormWords.guidance)
    }
    blocks += sources(entry.sources)
    return blocks
      + [FormWords.note, FormWords.evidencePlace].map { "\(line(Wording($0))): \(blank)\(blank)" }
  }

  /// One entry of a list, with those below it.
  private func item(_ box: FormBox) -> String {
    switch box {
    case .tick(let label, let detail): return item("- [ ] \(line(label))", detail)
    case .number(let unit, let outOf):
      let whole = outOf.map { " \(line(Wording(FormWords.of))) \(blank) \(line($0))" } ?? ""
      return "- \(blank) \(line(unit))\(whole)"
    case .words: return "- \(blank)\(blank)"
    case .clock(let clock): return self.item(clock)
    }
  }

  /// An entry and what is said of it: behind a colon, or below it where there are two languages.
  private func item(_ entry: String, _ detail: Wording?) -> String {
    let texts = detail.map(languages.texts) ?? []
    guard texts.count > 1 else {
      return entry + (texts.first.map { ": \($0.text.markdown)" } ?? "")
    }
    return ([entry] + texts.map { "  - \($0.text.markdown)" }).joined(separator: "\n")
  }

  private func item(_ clock: FormClock) -> String {
    let dates = clock.dates.map { date in
      let time = clock.asksTime ? ", \(line(Wording(FormWords.time))) \(blank)" : ""
      let marks = [AnswerWords.notRecorded] + (date.mayBeOpen ? [FormWords.notYet] : [])
      let boxes = marks.map { "; [ ] \(line(Wording($0)))" }.joined()
      return "  - \(line(date.event)): \(blank)\(time)\(boxes)"
    }
    return (["- \(line(clock.title)) \(clock.id.markdownCode)"] + dates)
      .joined(separator: "\n")
  }

  private func paragraphs(_ wording: Wording, after label: Phrase? = nil) -> [String] {
    languages.texts(wording).map { language, text in
      (label.map { "**\($0.text(in: language).markdown)**: " } ?? "") + text.markdown
    }
  }

  private func sources(_ sources: [String]) -> [String] {
    guard !sources.isEmpty else { return [] }
    let list = sources.map(\.markdown).joined(separator: "; ")
    return ["\(line(Wording(FormWords.sources))): \(list)"]
  }

  private func line(_ wording: Wording) -> String {
    languages.line(wording).markdown
  }

  private var blank: String {
    String(repeating: "…", count: 12)
  }
}
