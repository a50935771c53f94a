import AuditModel

/// The question of a stop, its guidance and its answers, in a form that fits the height there is.
struct WalkBody {
  typealias BodyLine = WalkLayout.BodyLine

  let walk: WalkScreen
  let open: OpenAudit
  let maker: LineMaker
  private let question: String

  /// Where one is, and the question: the same however much is told beside them.
  private let placeLine: Line
  private let questionLines: [Line]

  /// - Parameters:
  ///   - walk: Where one is.
  ///   - open: The audit that is answered.
  ///   - maker: Makes the lines.
  ///   - namesSection: Whether the section must be named here, because no column of sections stands
  ///     beside.
  init(walk: WalkScreen, open: OpenAudit, maker: LineMaker, namesSection: Bool) {
    self.walk = walk
    self.open = open
    self.maker = maker
    let item = walk.item(in: open)
    question = item.map { maker.desk.text($0.asks) } ?? maker.text(Words.safetyQuestion)
    questionLines = maker.lines(question, .strong)
    placeLine = Self.place(walk.stop, in: open, maker: maker, namesSection: namesSection)
  }

  /// How much is told.
  private struct Density: Hashable {
    /// Lines of guidance at most.
    let guidance: Int

    /// Lines at most of the anchor of each answer not pointed at.
    let anchors: Int

    /// Whether the anchor of the answer pointed at is told, which is then told whole.
    var tellsPointed = true

    /// Whether an empty row parts question and answers.
    var hasGap = false

    static let full = Density(guidance: .max, anchors: .max, hasGap: true)
    static let bare = Density(guidance: 0, anchors: 0, tellsPointed: false)

    /// From everything to the question and the answers alone.
    ///
    /// Anchors are cut first, to two lines and to one, because pointing at an answer tells its anchor
    /// whole; nothing else tells the guidance.
    static let all =
      [
        full, Density(guidance: .max, anchors: 2, hasGap: true),
        Density(guidance: .max, anchors: 2), Density(guidance: .max, anchors: 1, hasGap: true),
      ] + [.max, 4, 3, 2, 1].map { Density(guidance: $0, anchors: 1) }
      + [Density(guidance: 1, anchors: 0), bare]
  }

  /// Everything, in as many rows as there are at most, except that there are never less than the
  /// question and the answer pointed at.
  func lines(height: Int) -> [BodyLine] {
    for density in Density.all {
      let lines = head(density) + choices.flatMap { choiceLines($0, density) }
      if lines.count <= height { return lines }
    }
    let head = shortHead(height: height - 1)
    return head + answersInView(height: height - head.count)
  }

  /// The question and its guidance without the answers.
  func head(height: Int) -> [BodyLine] {
    for density in [Density.full, Density(guidance: 2, anchors: 0), .bare] {
      let lines = head(density)
      if lines.count <= height { return lines }
    }
    return shortHead(height: height)
  }

  // MARK: Question

  private func head(_ density: Density) -> [BodyLine] {
    var lines = [placeLine] + questionLines
    if let guidance, density.guidance > 0 { lines += cut(guidance, most: density.guidance) }
    if density.hasGap { lines.append(.empty) }
    return lines.map { BodyLine(line: $0) }
  }

  /// The question alone, with its place where there is a row for it.
  private func shortHead(height: Int) -> [BodyLine] {
    let lines = maker.firstLines(question, most: max(1, min(3, height)), width: maker.width)
      .map { Line($0, .strong) }
    return ((lines.count < height ? [placeLine] : []) + lines).map { BodyLine(line: $0) }
  }

  private var guidance: String? {
    guard let item = walk.item(in: open) else { return maker.text(Words.safetyGuidance) }
    return item.guidance.map { maker.desk.text($0) }
  }

  /// Where one is among the items, and how far the audit is answered.
  private static func place(
    _ stop: WalkStop,
    in open: OpenAudit,
    maker: LineMaker,
    namesSection: Bool
  ) -> Line {
    let sections = SectionProgress.all(of: open, language: maker.desk.language)
    let section = sections.first { $0.stops.contains(stop) }
    let number = (section?.stops.firstIndex(of: stop) ?? 0) + 1
    let count = section?.stops.count ?? 0
    let answered = sections.reduce(0) { $0 + $1.answered }
    let progress = maker.text(
      Phrase(
        en: "\(number) of \(count) · \(answered) of \(open.stops.count) answered",
        cy: "\(number) o \(count) · atebwyd \(answered) o \(open.stops.count)"
      )
    )
    guard namesSection, let section else { return Line(progress, .faint) }
    let room = maker.width - progress.columns(glyphs: maker.glyphs) - 3
    return Line([
      Line.Piece(
        text: section.title.truncated(to: room, glyphs: maker.glyphs),
        style: .title
      ),
      Line.Piece(text: " · " + progress, style: .faint),
    ])
  }

  // MARK: Answers

  private var choices: [(index: Int, choice: Choice)] {
    walk.choices(in: open).enumerated().map { ($0.offset, $0.element) }
  }

  /// The answers around the one pointed at, one line each, with marks where more are.
  private func answersInView(height: Int) -> [BodyLine] {
    let height = min(max(1, height), choices.count)
    let top = max(0, min(walk.pointer - height / 2, choices.count - height))
    let inView = top..<top + height
    return inView.map { index in
      let line = choiceLines(choices[index], .bare)[0].line
      let mark =
        index == inView.lowerBound && index > 0
        ? maker.glyphs.up
        : index == inView.upperBound - 1 && index < choices.count - 1 ? maker.glyphs.down : " "
      return BodyLine(line: line.marked(mark, isPointed: index == walk.pointer), choice: index)
    }
  }

  private func choiceLines(
    _ numbered: (index: Int, choice: Choice),
    _ density: Density
  ) -> [BodyLine] {
    let (index, choice) = numbered
    let isPointed = index == walk.pointer
    var lines = labelLines(choice, index: index, isPointed: isPointed)
    if density == .bare { lines = Array(lines.prefix(1)) }
    let most = isPointed ? (density.tellsPointed ? .max : 0) : density.anchors
    if let detail = choice.detail, most > 0 {
      lines += cut(maker.desk.text(detail), most: most, indent: indent)
    }
    return lines.map { BodyLine(line: $0, choice: index) }
  }

  /// Columns before the words of an answer: the pointer, the digit, the mark.
  private var indent: Int { maker.glyphs.isASCII ? 6 : 5 }

  private func labelLines(_ choice: Choice, index: Int, isPointed: Bool) -> [Line] {
    let isGiven = isGiven(choice)
    let isASCII = maker.glyphs.isASCII
    let mark = isGiven ? (isASCII ? "(*) " : " ● ") : (isASCII ? "( ) " : " ○ ")
    let digit = walk.digit(of: index, in: open).map { String($0) } ?? " "
    let hasKeys = isPointed && walk.focus == .answer
    let style: Style = hasKeys ? .selected : isGiven ? .strong : .plain
    let words = maker.firstLines(
      entered(choice) ?? maker.desk.text(choice.label),
      most: 3,
      width: maker.width - indent
    )
    return words.enumerated().map { row, text in
      guard row == 0 else { return Line(text, style, indent: indent) }
      let pointer = hasKeys ? maker.glyphs.pointer : " "
      return Line(pointer + digit + mark + text, style)
    }
  }

  private func isGiven(_ choice: Choice) -> Bool {
    switch walk.stop {
    case .safety: choice.kind == open.audit.safety.immediateRisk.map(Choice.Kind.safety)
    case .item(let id): choice.matches(open.audit.answers[id]?.value)
    }
  }

  /// The number or the words that were typed: `3 of 5`; `nil` for other answers.
  private func entered(_ choice: Choice) -> String? {
    guard case .item(let id) = walk.stop, choice.kind == .entry else { return nil }
    switch open.audit.answers[id]?.value {
    case .count(let number, let outOf):
      let whole = outOf.map { maker.text(Phrase(en: " of \($0)", cy: " o \($0)")) } ?? ""
      return "\(number)\(whole)"
    case .text(let text): return String(text.prefix(4 * maker.width)).onOneLine
    default: return nil
    }
  }

  /// The first lines of an explanation.
  private func cut(_ text: String, most: Int, indent: Int = 0) -> [Line] {
    guard most < .max else { return maker.lines(text, .faint, indent: indent) }
    return maker.firstLines(text, most: most, width: maker.width - indent).map {
      Line($0, .faint, indent: indent)
    }
  }
}

extension Line {
  /// The line with a mark in front, unless the pointer stands there.
  fileprivate func marked(_ mark: String, isPointed: Bool) -> Line {
    guard !isPointed, let own = pieces.first else { return self }
    let rest = Piece(text: String(own.text.dropFirst()), style: own.style)
    return Line([Piece(text: mark, style: .faint), rest])
  }
}
