import Foundation
import Testing

/// Numbers that another program worked out, kept with the script that made them.
enum Oracle {
  /// The numbers of every line of `Tests/Oracles/intervals.txt` that begins with the word.
  static func rows(_ word: String) -> [[Double]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Oracles/intervals.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      preconditionFailure("Tests/Oracles/intervals.txt cannot be read")
    }
    return text.split(separator: "\n").compactMap { line -> [Double]? in
      let words = line.split(separator: " ").map(String.init)
      guard words.first == word else { return nil }
      return words.dropFirst().compactMap(Double.init)
    }
  }

  @Test static func `the oracle file holds every kind of line`() {
    #expect(rows("wilson").count == 17)
    #expect(rows("corrected").count == 8)
    #expect(rows("newcombe").count == 10)
  }
}
