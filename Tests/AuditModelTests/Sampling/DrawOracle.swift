import AuditModel
import Foundation

/// What `Tests/Oracles/draw.py` drew, which knows the description of a draw and nothing of this program.
enum DrawOracle {
  /// The words of every line of `Tests/Oracles/draw.txt` that begins with the word, without it.
  static func lines(_ word: String) -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Oracles/draw.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      preconditionFailure("Tests/Oracles/draw.txt cannot be read")
    }
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.first == word ? Array(words.dropFirst()) : nil
    }
  }

  /// The invented list from which it drew.
  static let list = CaseList(
    columns: ["status", "age-band"],
    cases: lines("case").enumerated().map { index, words in
      let attributes = ["status": words[2], "age-band": words[3]].filter { $0.value != "-" }
      return ListedCase(
        reference: words[0],
        team: words[1],
        attributes: attributes,
        line: index + 2
      )
    }
  )
}
