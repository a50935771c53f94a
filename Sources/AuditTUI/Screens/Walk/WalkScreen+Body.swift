import AuditModel

extension WalkScreen {
  /// The question, its guidance and the answers, in a form that fits the height.
  ///
  /// Where not everything fits, the anchors of the answers not pointed at are cut to a line first,
  /// then left out, then the guidance is cut.
  func bodyLines(
    of open: OpenAudit,
    width: Int,
    height: Int,
    glyphs: Glyphs,
    desk: Desk
  ) -> [Line] {
    var lines: [Line] = []
    for density in Density.allCases {
      lines = bodyLines(
        of: open,
        width: width,
        density: density,
        glyphs: glyphs,
        desk: desk
      )
      if lines.count <= height { break }
    }
    return lines
  }

  private enum Density: CaseIterable {
    case full, shortAnchors, shortGuidance, pointedAnchorOnly, bare
  }

  private func bodyLines(
    of open: OpenAudit,
    width: Int,
    density: Density,
    glyphs: Glyphs,
    desk: Desk
  ) -> [Line] {
    var lines = [place(of: open, desk: desk)]
    lines += Line.wrapped(question(desk), width: width, glyphs: glyphs, style: .strong)
    if density != .bare, let guidance = guidance(desk) {
      let wrapped = Line.wrapped(guidance, width: width, glyphs: glyphs, style: .faint)
      switch density {
      case .full, .shortAnchors: lines += wrapped
      default: lines.append(Line(guidance.truncated(to: width, glyphs: glyphs), .faint))
      }
    }
    if density == .full || density == .shortAnchors { lines.append(.empty) }
    guard !isTypingDates else { return lines }
    for (index, choice) in choices(on: desk).enumerated() {
      lines += choiceLines(
        choice,
        index: index,
        of: open,
        width: width,
        density: density,
        glyphs: glyphs,
        desk: desk
      )
    }
    return lines
  }

  private var isTypingDates: Bool {
    if case .dates = focus { true } else { false }
  }

  private func choiceLines(
    _ choice: Choice,
    index: Int,
    of open: OpenAudit,
    width: Int,
    density: Density,
    glyphs: Glyphs,
    desk: Desk
  ) -> [Line] {
    let isGiven = isGiven(choice, in: open)
    let isPointed = index == pointer && focus == .answer
    let mark = isGiven ? (glyphs.isASCII ? "(*)" : " ● ") : (glyphs.isASCII ? "( )" : " ○ ")
    let label = desk.text(choice.label) + entered(choice, in: open, desk: desk)
    let style: Style = isPointed ? .selected : isGiven ? .strong : .plain
    let line = Line([
      Line.Piece(text: isPointed ? glyphs.pointer : " ", style: .accent),
      Line.Piece(text: "\(index + 1)\(mark)", style: isGiven ? .strong : .plain),
      Line.Piece(text: label, style: style),
    ])
    guard let detail = choice.detail else { return [line] }
    let text = desk.text(detail)
    let short = [Line(text.truncated(to: width - 5, glyphs: glyphs), .faint, indent: 5)]
    let whole = Line.wrapped(text, width: width, glyphs: glyphs, style: .faint, indent: 5)
    switch density {
    case .full: return [line] + whole
    case .shortAnchors, .shortGuidance: return [line] + (index == pointer ? whole : short)
    case .pointedAnchorOnly: return [line] + (index == pointer ? whole : [])
    case .bare: return [line]
    }
  }

  private func isGiven(_ choice: Choice, in open: OpenAudit) -> Bool {
    switch stop {
    case .safety: choice.kind == open.audit.safety.immediateRisk.map(Choice.Kind.safety)
    case .item(let id): choice.matches(open.audit.answers[id]?.value)
    }
  }

  /// What stands behind an answer that was typed: `: 3 of 5`.
  private func entered(_ choice: Choice, in open: OpenAudit, desk: Desk) -> String {
    guard case .item(let id) = stop, choice.kind == .entry else { return "" }
    switch open.audit.answers[id]?.value {
    case .count(let number, let outOf):
      let whole = outOf.map { desk.text(Phrase(en: " of \($0)", cy: " o \($0)")) } ?? ""
      return ": \(number)\(whole)"
    case .text(let text): return ": " + text.onOneLine
    default: return ""
    }
  }

  private func place(of open: OpenAudit, desk: Desk) -> Line {
    let sections = SectionProgress.all(of: open, language: desk.language)
    let stops = open.stops
    let answered = stops.count(where: open.isAnswered)
    let section = sections.first { $0.stops.contains(stop) }
    let number = (section?.stops.firstIndex(of: stop) ?? 0) + 1
    let count = section?.stops.count ?? 0
    let progress = desk.text(
      Phrase(
        en: " · \(number) of \(count) · \(answered) of \(stops.count) answered",
        cy: " · \(number) o \(count) · atebwyd \(answered) o \(stops.count)"
      )
    )
    return Line([
      Line.Piece(text: section?.title ?? "", style: .title),
      Line.Piece(text: progress, style: .faint),
    ])
  }

  private func question(_ desk: Desk) -> String {
    item(on: desk).map { desk.text($0.asks) } ?? desk.text(Words.safetyQuestion)
  }

  private func guidance(_ desk: Desk) -> String? {
    guard let item = item(on: desk) else { return desk.text(Words.safetyGuidance) }
    return item.guidance.map { desk.text($0) }
  }
}
