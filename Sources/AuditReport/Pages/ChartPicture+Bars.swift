import AuditModel

extension ChartPicture {
  init(_ chart: Chart, anchor: String, tableAnchor: String, language: Language) {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    self.anchor = anchor
    title = chart.title
    summary = chart.summary
    self.tableAnchor = tableAnchor
    tableLabel = "\(words(PageWords.table)): \(chart.sheetTitle)"
    switch chart.drawing {
    case .bars(let drawn):
      marks = Self.marks(of: drawn, words)
      bars = drawn.enumerated().map { Bar($1, anchor: "\(anchor)-\($0 + 1)", words) }
      trends = []
    case .stacks(let stacks, let keys):
      marks = keys.map { Mark(mark: "fill-\(Self.fill(of: $0.id))", text: $0.title, isLine: false) }
      bars = stacks.enumerated().map { place, stack in
        let scale = stack.parts.reduce(0, +)
        return Bar(stack, keys, scale: scale, anchor: "\(anchor)-\(place + 1)", words)
      }
      trends = []
    case .counts(let stacks, let keys):
      marks = keys.map { Mark(mark: "fill-\(Self.fill(of: $0.id))", text: $0.title, isLine: false) }
      let scale = stacks.map { $0.parts.reduce(0, +) }.max() ?? 0
      bars = stacks.enumerated().map { place, stack in
        Bar(counts: stack, keys, scale: scale, anchor: "\(anchor)-\(place + 1)", words)
      }
      trends = []
    case .lines(let lines, let months):
      let isBroken = lines.contains { $0.points.contains { $0?.isBreak ?? false } }
      let isSure = lines.contains { $0.points.contains { $0?.interval != nil } }
      marks =
        (isSure ? [Mark(mark: "mark-interval", text: words(PageWords.interval), isLine: true)] : [])
        + (isBroken
          ? [Mark(mark: "mark-break", text: words(PageWords.changed), isLine: true)] : [])
      bars = []
      trends = lines.enumerated().map { place, line in
        Trend(line, months: months, anchor: "\(anchor)-\(place + 1)", language: language)
      }
    }
  }

  private static func marks(of bars: [Chart.Bar], _ words: (Phrase) -> String) -> [Mark] {
    var marks = [Mark(mark: "fill-met", text: words(PageWords.favourable), isLine: false)]
    if bars.contains(where: { $0.notRecordedShare != nil }) {
      let text = words(PageWords.notRecorded)
      marks.append(Mark(mark: "fill-not-recorded", text: text, isLine: false))
    }
    if bars.contains(where: { $0.interval != nil }) {
      marks.append(Mark(mark: "mark-interval", text: words(PageWords.interval), isLine: true))
    }
    if bars.contains(where: { $0.share != nil && $0.target != nil }) {
      marks.append(Mark(mark: "mark-target", text: words(FiguresWords.target), isLine: true))
    }
    return marks
  }

  /// How a part of a distribution is filled: a class of the style sheet.
  fileprivate static func fill(of code: String) -> String {
    fills.contains(code) ? code : "other"
  }

  private static let fills: Set = [
    "met", "good", "satisfactory", "weak", "poor", "not-met", "missed", "overdue", "not-recorded",
  ]
}

extension ChartPicture.Bar {
  fileprivate init(_ bar: Chart.Bar, anchor: String, _ words: (Phrase) -> String) {
    self.anchor = anchor
    label = bar.label
    codes = bar.code.isEmpty ? [] : [bar.code]
    value = bar.text
    noBar = words(PageWords.noPercentage)
    isDrawn = bar.share != nil
    let share = bar.share ?? 0
    let silent = bar.notRecordedShare ?? 0
    rectangles = [
      ChartPicture.Rectangle(fill: "met", x: 0.0.asLength, width: share.asLength),
      ChartPicture.Rectangle(fill: "not-recorded", x: share.asLength, width: silent.asLength),
    ].filter { $0.width != 0.0.asLength }
    targets = bar.target.map { [ChartPicture.Across(x: $0.asLength)] } ?? []
    intervals =
      bar.interval.map {
        [ChartPicture.Interval(from: $0.lower.asLength, to: $0.upper.asLength)]
      } ?? []
    let interval = bar.interval.map {
      let (lower, upper) = (($0.lower * 100).withOneDecimal, ($0.upper * 100).withOneDecimal)
      return "\(words(PageWords.interval)): \(lower)–\(upper)%"
    }
    let target = bar.target.map {
      "\(words(FiguresWords.target)): \(Int(($0 * 100).rounded()))%"
    }
    let silence = bar.notRecorded.map { "\(words(PageWords.notRecorded)): \($0)" }
    told = [bar.text, interval, target, silence].compactMap { $0 }.joined(separator: "; ")
  }

  /// All of N, parted.
  fileprivate init(
    _ stack: Chart.Stack,
    _ keys: [Chart.Key],
    scale: Int,
    anchor: String,
    _ words: (Phrase) -> String
  ) {
    let parts = zip(keys, stack.parts).filter { $0.1 > 0 }.map { "\($0.0.title) \($0.1)" }
    let told = parts.joined(separator: ", ")
    self.init(
      stack,
      keys,
      scale: scale,
      anchor: anchor,
      value: parts.isEmpty ? stack.text : told,
      told: told,
      noBar: words(PageWords.noPercentage)
    )
  }

  /// Printed counts, which are told as the table prints them.
  fileprivate init(
    counts stack: Chart.Stack,
    _ keys: [Chart.Key],
    scale: Int,
    anchor: String,
    _ words: (Phrase) -> String
  ) {
    self.init(
      stack,
      keys,
      scale: scale,
      anchor: anchor,
      value: stack.text,
      told: stack.text,
      noBar: words(PageWords.noNumber)
    )
  }

  private init(
    _ stack: Chart.Stack,
    _ keys: [Chart.Key],
    scale: Int,
    anchor: String,
    value: String,
    told: String,
    noBar: String
  ) {
    self.anchor = anchor
    self.value = value
    self.told = told
    self.noBar = noBar
    label = stack.label
    codes = stack.code.isEmpty ? [] : [stack.code]
    isDrawn = !stack.parts.isEmpty
    let whole = Double(max(scale, 1))
    var before = 0
    var rectangles: [ChartPicture.Rectangle] = []
    for (mark, count) in zip(keys.map(\.id), stack.parts) where count > 0 {
      rectangles.append(
        ChartPicture.Rectangle(
          fill: ChartPicture.fill(of: mark),
          x: (Double(before) / whole).asLength,
          width: (Double(count) / whole).asLength
        )
      )
      before += count
    }
    self.rectangles = rectangles
    (targets, intervals) = ([], [])
  }
}
