/// A chart as ``ReportLayout`` reads it: every place and length is worked out.
///
/// Lengths along are percentages, so that a picture is as wide as there is room and its letters keep
/// their size; lengths down are pixels.
struct ChartPicture {
  let anchor: String
  let title: String
  let summary: String
  let tableAnchor: String
  let tableLabel: String
  let marks: [Mark]

  /// Bars and distributions.
  let bars: [Bar]
  let trends: [Trend]

  /// What a mark means, beside a sample of it.
  struct Mark {
    /// A class of the style sheet: `fill-met`, `mark-interval`.
    let mark: String
    let text: String
    let isLine: Bool
  }

  struct Bar {
    let anchor: String
    let label: String
    let codes: [String]
    let value: String

    /// Everything that the bar shows, for whoever does not see it.
    let told: String
    let isDrawn: Bool
    let noBar: String
    let rectangles: [Rectangle]
    let targets: [Across]
    let intervals: [Interval]
  }

  struct Rectangle {
    let fill: String
    let x: String
    let width: String
  }

  struct Across {
    let x: String
  }

  struct Interval {
    let from: String
    let to: String
  }

  /// One line by month.
  struct Trend {
    let anchor: String
    let label: String
    let told: String
    let grid: [Label]
    let months: [Label]
    let values: [Label]
    let whiskers: [Stroke]
    let segments: [Stroke]
    let points: [Label]
    let breaks: [Across]
  }

  struct Label {
    let x: String
    let y: String
    let text: String
  }

  struct Stroke {
    let x1: String
    let y1: String
    let x2: String
    let y2: String
  }
}

extension Double {
  /// A share of 1 as a length: `51.43%`.
  var asLength: String {
    let hundredths = Int((self * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
