import AuditModel

/// A template as a Markdown document, to be printed or put on a page.
struct TemplateMarkdown {
  private let template: Template
  private let timescales: Timescales
  private let language: Language

  init(_ template: Template, timescales: Timescales, language: Language) {
    self.template = template
    self.timescales = timescales
    self.language = language
  }

  /// The lines of the document; what files hold in them is for the caller to make visible.
  var lines: [String] {
    var lines = ["# \(words(template.title)) (\(template.pinnedName))", ""]
    if let purpose = template.purpose { lines += [words(purpose), ""] }
    for (index, section) in template.sections.enumerated() {
      lines += ["## \(index + 1). \(words(section.title))", ""]
      for (position, item) in section.items.enumerated() {
        lines += self.lines(of: item, number: "\(index + 1).\(position + 1)")
      }
    }
    let safety = Choice.safety.map { "- [ ] \(words($0.label))" }
    return lines + [
      "## \(template.sections.count + 1). \(Words.safetyTitle.text(in: language))", "",
      Words.safetyQuestion.text(in: language), "",
    ] + safety
  }

  private func lines(of item: Item, number: String) -> [String] {
    let remarks = ItemRemarks(item)
    var lines = ["### \(number) \(words(item.asks))", ""]
    lines.append("*\(remarks.measure.text(in: language))*")
    lines += remarks.conditions(in: language).flatMap { ["", "*\($0)*"] } + [""]
    lines += ItemBoxes(item, timescales: timescales).lines(in: language).map { line in
      line.hasPrefix("    ") ? "  - \(line.trimmed)" : "- \(line)"
    }
    lines.append("")
    if let guidance = item.guidance {
      lines += ["\(Phrase.guidance.text(in: language)): \(words(guidance))", ""]
    }
    return lines
  }

  private func words(_ wording: Wording) -> String {
    wording.text(in: language)
  }
}
