import Foundation
import Testing

@testable import AuditModel

/// Coefficients that other programs worked out: `Tests/Oracles/agreement.txt`, with the script beside it.
struct AgreementOracle: Sendable, CustomTestStringConvertible {
  let kind: String

  /// How answers were compared: `same`, `linear`, `nominal` or `ordinal`.
  let comparison: String

  /// A table of pairs for two readers, a row of counts for each case for several.
  let counts: [[Int]]
  let value: Double
  let error: Double

  var testDescription: String { "\(kind) \(comparison) \(counts)" }

  static func all(_ kind: String) -> [AgreementOracle] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Oracles/agreement.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      preconditionFailure("Tests/Oracles/agreement.txt cannot be read")
    }
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.first == kind, words.count == 5, let value = Double(words[3]),
        let error = Double(words[4])
      else { return nil }
      let counts = words[2].split(separator: "/").map {
        $0.split(separator: ",").compactMap { Int($0) }
      }
      return AgreementOracle(
        kind: kind,
        comparison: words[1],
        counts: counts,
        value: value,
        error: error
      )
    }
  }

  var weights: AgreementWeights { comparison == "linear" ? .linear : .same }

  /// Whether a coefficient is the oracle's, with its interval at 95 %.
  func expect(_ coefficient: Coefficient) throws {
    let found = try #require(coefficient.value)
    #expect(abs(found - value) < 1e-9)
    guard error > 1e-6 else {
      #expect(coefficient.interval == nil)
      return
    }
    let interval = try #require(coefficient.interval)
    // 1.95996…: the deviate that leaves 2.5 % on either side, from any table of the normal.
    #expect(abs(interval.lower - max(-1, value - 1.959963984540054 * error)) < 1e-9)
    #expect(abs(interval.upper - min(1, value + 1.959963984540054 * error)) < 1e-9)
  }
}

/// Answers to count: as many tallies as a table has rows.
func tallies(_ count: Int) -> [Outcome] {
  (0..<count).map { .tallied("\($0)") }
}

extension PairedReadings {
  /// The pairs that a table counts.
  init(table: [[Int]]) {
    let outcomes = tallies(table.count)
    var pairs: [(first: Outcome, second: Outcome)] = []
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() {
        pairs += Array(repeating: (outcomes[row], outcomes[column]), count: count)
      }
    }
    self.init(of: outcomes, pairs)
  }
}
