import AuditModel

/// A form as plain text in one language, for a terminal or a printer.
public struct FormText: Sendable {
  private let form: TemplateForm
  private let style: TextStyle

  public init(_ form: TemplateForm, style: TextStyle) {
    self.form = form
    self.style = style
  }

  /// The whole form, final line feed included; what the template smuggles into it is visible.
  ///
  /// The questions come first, as on a screen there is no turning the page.
  public func text() -> String {
    var lines = self.lines(words(form.title) + " (\(form.name))")
    if let purpose = form.purpose { lines += self.lines(words(purpose)) }
    lines += [""] + caseFields
    for part in form.parts {
      lines += [""] + self.lines("\(part.number). \(words(part.title))")
      for entry in part.entries { lines += [""] + self.lines(of: entry) }
    }
    lines += ["", words(FormWords.howToAnswer), ""]
    for silence in FormWords.silences {
      lines += self.lines(
        "\(words(silence.name)): \(words(silence.meaning))",
        indent: 4,
        hanging: 2
      )
    }
    if form.hasConditions { lines += self.lines(words(FormWords.skipped), indent: 4, hanging: 2) }
    if !form.sources.isEmpty { lines += [""] + sources(form.sources) }
    return style.text(lines)
  }

  private func lines(of entry: FormEntry) -> [String] {
    let id = entry.id.map { " [\($0)]" } ?? ""
    var lines = self.lines("\(entry.number) \(words(entry.asks))", hanging: 4)
    lines += self.lines(words(entry.remark) + id, indent: 4)
    for condition in entry.conditions { lines += self.lines(words(condition), indent: 4) }
    for box in entry.boxes { lines += self.lines(of: box) }
    if let guidance = entry.guidance {
      lines += self.lines("\(words(FormWords.guidance)): \(words(guidance))", indent: 4)
    }
    lines += [FormWords.note, FormWords.evidence].map { "    \(words($0)): \(Blank.line)" }
    return lines + sources(entry.sources, indent: 4)
  }

  private func lines(of box: FormBox) -> [String] {
    switch box {
    case .tick(let label, let detail):
      let detail = detail.map { ": \(words($0))" } ?? ""
      return lines("[ ] \(words(label))\(detail)", indent: 6, hanging: 4)
    case .number(let unit, let outOf):
      let whole = outOf.map { "   \(words(FormWords.of)) \(Blank.number) \(words($0))" } ?? ""
      return ["      \(Blank.number) \(words(unit))\(whole)"]
    case .words: return ["      " + Blank.line + Blank.line]
    case .clock(let clock):
      let title = lines("\(words(clock.title)) [\(clock.id)]", indent: 6, hanging: 4)
      return title
        + clock.dates.flatMap { date in
          let time = clock.asksTime ? "  \(words(FormWords.time)) \(Blank.time)" : ""
          let marks = [AnswerWords.notRecorded] + (date.mayBeOpen ? [FormWords.notYet] : [])
          let boxes = marks.map { "  [ ] \(words($0))" }.joined()
          return lines("\(words(date.event)): \(Blank.date)\(time)\(boxes)", indent: 10, hanging: 2)
        }
    }
  }

  /// The fields of the case, as many to a line as there is room for.
  private var caseFields: [String] {
    ([FormWords.caseShort] + form.caseFields).reduce(into: []) { lines, label in
      let field = "\(words(label)): \(Blank.field)"
      if let last = lines.last, last.count + 3 + field.count <= style.width {
        lines[lines.count - 1] += "   " + field
      } else {
        lines.append(field)
      }
    }
  }

  private func sources(_ sources: [String], indent: Int = 0) -> [String] {
    guard !sources.isEmpty else { return [] }
    return lines(
      "\(words(FormWords.sources)): \(sources.joined(separator: "; "))",
      indent: indent,
      hanging: 2
    )
  }

  private func lines(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
    let lines = text.wrapped(to: style.width - hanging, indent: indent)
    let margin = String(repeating: " ", count: hanging)
    return lines.prefix(1) + lines.dropFirst().map { margin + $0 }
  }

  private func words(_ wording: Wording) -> String {
    wording.text(in: style.language).onOneLine
  }

  private func words(_ phrase: Phrase) -> String {
    phrase.text(in: style.language)
  }
}

/// Room to write, in characters.
enum Blank {
  static let line = "____________________"
  static let field = "__________"
  static let number = "____"
  static let date = "__/__/____"
  static let time = "__:__"
}
