import AuditModel
import AuditReport
import Foundation

/// What a published page draws, read off its HTML by somebody who measures lengths and reads percentages.
struct DrawnPage: Equatable {
  /// The bars of each picture.
  let pictures: [[Bar]]

  struct Bar: Equatable {
    let label: String

    /// By how it is filled, in hundredths of a percent of the place that a bar has; empty where nothing is
    /// drawn.
    let lengths: [String: Int]

    /// The percentage beside the bar; `nil` where none is printed.
    let percent: Int?
  }

  init(html: String) {
    pictures = html.components(separatedBy: "<figure ").dropFirst().map { figure in
      let body = figure.components(separatedBy: "</figure>")[0]
      return body.components(separatedBy: "<li><span class=\"label\">").dropFirst().map { Bar($0) }
    }
  }
}

extension DrawnPage.Bar {
  fileprivate init(_ html: String) {
    label = String(html.prefix { $0 != "<" }).trimmingCharacters(in: .whitespacesAndNewlines)
    let rectangles = html.components(separatedBy: "<rect class=\"fill-").dropFirst().map { text in
      let width = text.between("width=\"", "%\"") ?? ""
      return (String(text.prefix { $0 != "\"" }), width)
    }
    lengths = Dictionary(
      uniqueKeysWithValues: rectangles.map { ($0.0, Int($0.1.filter { $0 != "." }) ?? 0) }
    )
    let value = html.between("<span class=\"value\">", "</span>") ?? ""
    let words = value.split { !$0.isNumber && $0 != "%" }
    percent = words.first { $0.last == "%" }.flatMap { Int($0.dropLast()) }
  }
}

extension String {
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let from = range(of: start)?.upperBound,
      let to = range(of: end, range: from..<endIndex)?.lowerBound
    else { return nil }
    return String(self[from..<to])
  }
}

/// From which numbers an attacker knows that lengths and percentages were made.
enum DrawnFrom {
  case printedCounts
  case exactCounts

  /// The counts that are drawn as this number.
  func counts(drawnAs number: Int) -> ClosedRange<Int>? {
    switch self {
    case .exactCounts: number...number
    case .printedCounts where number == 0: 0...0
    case .printedCounts where number.isMultiple(of: 5): Attack.range(.rounded(number))
    case .printedCounts: nil
    }
  }

  func number(for count: Int) -> Int {
    switch self {
    case .exactCounts: count
    case .printedCounts: (count + 2) / 5 * 5
    }
  }
}

extension DrawnPage {
  /// What is learnt of n and N of one bar.
  struct Measured {
    var part: ClosedRange<Int>
    var whole: ClosedRange<Int>
  }

  /// Works out what can stand behind the bars of one picture, whatever its scale is.
  static func measured(_ bars: [Bar], drawn: DrawnFrom) -> [String: Measured] {
    let drawnBars = bars.filter { !$0.lengths.isEmpty }
    var found: [String: Measured] = [:]
    for scale in 1...Attack.most {
      let numbers = drawnBars.map { bar in
        let (met, rest) = (bar.lengths["met"] ?? 0, bar.lengths["not-met"] ?? 0)
        return (part: number(met, scale), whole: number(met + rest, scale))
      }
      guard numbers.contains(where: { $0.whole == scale }) else { continue }
      let ranges = numbers.map { number -> Measured? in
        guard let part = number.part.flatMap(drawn.counts(drawnAs:)),
          let whole = number.whole.flatMap(drawn.counts(drawnAs:))
        else { return nil }
        return Measured(part: part, whole: whole)
      }
      guard !ranges.contains(where: { $0 == nil }) else { continue }
      for (bar, range) in zip(drawnBars, ranges) {
        guard let range else { continue }
        found[bar.label] = found[bar.label].map { $0.spanning(range) } ?? range
      }
    }
    return found
  }

  /// The whole number that a length stands for; `nil` where there is none.
  private static func number(_ hundredths: Int, _ scale: Int) -> Int? {
    let number = (hundredths * scale + 5_000) / 10_000
    return abs(number * 10_000 - hundredths * scale) <= 2 * scale ? number : nil
  }
}

extension DrawnPage.Measured {
  fileprivate func spanning(_ other: Self) -> Self {
    func hull(_ one: ClosedRange<Int>, _ two: ClosedRange<Int>) -> ClosedRange<Int> {
      min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound)
    }
    return Self(part: hull(part, other.part), whole: hull(whole, other.whole))
  }
}
