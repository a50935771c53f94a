import Foundation
import Testing

/// What can become of the bytes of a file that somebody or something damages.
struct Damage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: @Sendable (_ whole: [UInt8]) -> [UInt8]

  /// Part of what is said of a JSON file, and of a YAML file.
  let json: String
  let yaml: String

  init(
    _ name: String,
    json: String,
    yaml: String? = nil,
    _ bytes: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    testDescription = name
    self.bytes = bytes
    self.json = json
    self.yaml = yaml ?? json
  }

  static let all: [Damage] = [
    Damage("empty", json: ":1: the file ends too early", yaml: ":1: found nothing") { _ in [] },
    Damage("words", json: "found 'Dear all' where a value", yaml: "found 'Dear all'") { _ in
      Array("Dear all".utf8)
    },
    Damage("bytes without meaning", json: ":1: the line holds bytes that are not UTF-8 text") { _ in
      (0..<256).map { UInt8(truncatingIfNeeded: 200 &+ $0 &* 7) }
    },
    Damage(
      "nothing but zeros",
      json: ":1: found '\\u0000\\u0000",
      yaml: ":1: the line holds a control character"
    ) { _ in Array(repeating: 0, count: 4096) },
    Damage(
      "a zero in the middle",
      json: "\\u0000",
      yaml: "the line holds a control character"
    ) { $0.replacingLetter(by: [0]) },
    Damage("a byte that is no UTF-8", json: "holds bytes that are not UTF-8 text") {
      $0.replacingLetter(by: [0xFF])
    },
    Damage("half a letter", json: "holds bytes that are not UTF-8 text") {
      $0.replacingLetter(by: [0xC5])
    },
    Damage("UTF-16 with its mark", json: ":1: the file is encoded as UTF-16") {
      [0xFF, 0xFE] + $0.flatMap { [$0, 0] }
    },
    Damage("UTF-16 without its mark", json: ":1: the file is encoded as UTF-16") {
      $0.flatMap { [0, $0] }
    },
    Damage("a byte order mark", json: ":1: the file begins with a byte order mark") {
      [0xEF, 0xBB, 0xBF] + $0
    },
    Damage("10,000 lists in one another", json: "nested deeper than 64 levels", yaml: ":1: ") { _ in
      Array(repeating: UInt8(ascii: "["), count: 10_000)
    },
    Damage("10,000 mappings in one another", json: "nested deeper than 64 levels", yaml: ":1: ") {
      _ in Array(String(repeating: "{\"a\":", count: 10_000).utf8)
    },
    Damage("a field that stands twice", json: " is written twice, on lines 2 and 3") { whole in
      let isJSON = whole.first == UInt8(ascii: "{")
      return Array((isJSON ? "{\n\"id\": 1,\n\"id\": 2\n}" : "# all\nid: a\nid: b\n").utf8)
    },
    Damage(
      "half of a pair of surrogates",
      json: "which stands for no character",
      yaml: "the line cannot be read as YAML"
    ) { whole in
      let isJSON = whole.first == UInt8(ascii: "{")
      return Array((isJSON ? "{\"id\": \"\\udc00\"}" : "id: \"\\udc00\"").utf8)
    },
  ]
}

extension [UInt8] {
  /// Other bytes in place of the first letter a behind the beginning, which stands inside a text or a
  /// name.
  fileprivate func replacingLetter(by bytes: [UInt8]) -> [UInt8] {
    guard let place = dropFirst(20).firstIndex(of: UInt8(ascii: "a")) else { return bytes }
    return Array(self[..<place]) + bytes + Array(self[(place + 1)...])
  }
}
