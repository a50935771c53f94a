/// The characters that screens draw with, for terminals with and without Unicode.
///
/// Each glyph has the same width, 1 column, in both sets, except ``ellipsis``.
struct Glyphs: Hashable, Sendable {
  /// Whether the terminal shows ASCII only, so that other letters are folded.
  let isASCII: Bool

  let horizontal: String
  let vertical: String
  let topLeft: String
  let topRight: String
  let bottomLeft: String
  let bottomRight: String
  let teeLeft: String
  let teeRight: String

  /// The filled part of a bar.
  let barFull: String

  /// The rest of a bar.
  let barEmpty: String

  /// Marks the selected row.
  let pointer: String

  /// Done, met.
  let tick: String

  /// Not met.
  let cross: String

  let bullet: String

  /// Not answered.
  let circle: String

  /// There is more above.
  let up: String

  /// There is more below.
  let down: String

  /// From none to all, in even steps.
  let steps: [String]

  /// A month in which there was nothing to count.
  let gap: String

  /// Better or worse than before, and no clear change.
  let better: String
  let worse: String
  let unchanged: String

  /// Stands behind a figure that lies below its target.
  let belowTarget: String

  /// Stands behind a figure that lies below its target, but not surely.
  let watch: String

  /// "No data": a dash, never 0 %.
  let dash: String

  /// Stands where text was cut off; 1 column or 3.
  let ellipsis: String

  static let unicode = Glyphs(
    isASCII: false,
    horizontal: "─",
    vertical: "│",
    topLeft: "┌",
    topRight: "┐",
    bottomLeft: "└",
    bottomRight: "┘",
    teeLeft: "├",
    teeRight: "┤",
    barFull: "█",
    barEmpty: "░",
    pointer: "▸",
    tick: "✓",
    cross: "✗",
    bullet: "•",
    circle: "○",
    up: "▲",
    down: "▼",
    steps: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    gap: "·",
    better: "↑",
    worse: "↓",
    unchanged: "=",
    belowTarget: "▼",
    watch: "▽",
    dash: "–",
    ellipsis: "…"
  )

  static let ascii = Glyphs(
    isASCII: true,
    horizontal: "-",
    vertical: "|",
    topLeft: "+",
    topRight: "+",
    bottomLeft: "+",
    bottomRight: "+",
    teeLeft: "+",
    teeRight: "+",
    barFull: "#",
    barEmpty: ".",
    pointer: ">",
    tick: "v",
    cross: "x",
    bullet: "*",
    circle: "o",
    up: "^",
    down: "v",
    steps: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    gap: ".",
    better: "+",
    worse: "-",
    unchanged: "=",
    belowTarget: "!",
    watch: "~",
    dash: "-",
    ellipsis: "..."
  )
}
