import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// The reader of YAML, held to a suite that others wrote (`Fixtures/suites/README.md`).
///
/// YAML is read with libyaml, which knows an older YAML than the suite's 1.2; where the two differ, the
/// cases are listed by the suite's names for them.
struct YAMLSuiteTests {
  /// No YAML by the suite, and read all the same: mostly odd indentation, comments and tabs.
  private static let readThough: Set = [
    "9C9N", "9JBA", "CVW2", "DK95/01", "G5U8", "MUS6/00", "QB6E", "S98Z", "SU5Z", "X4QW",
    "Y79Y/003", "YJV2",
  ]

  /// Read, and meaning something else: a name that begins with a question mark or a colon, and tabs or
  /// blanks at the end of a text block.
  private static let readOtherwise: Set = ["652Z", "HM87/01", "JEF9/02", "L24T/01", "Y2GN"]

  @Test func `each file gives a reading, or mistakes that all have a line`() throws {
    for test in try SuiteCase.all("yaml-test-suite") {
      let lines = test.file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for mistake in mistakes(in: test) {
        let place = mistake.split(separator: ":", maxSplits: 2)
        let line = try #require(Int(place[1]), "\(test.name): \(mistake)")
        #expect((1...lines.count).contains(line), "\(test.name): \(mistake)")
      }
    }
  }

  @Test func `what is no YAML is refused, but for a few`() throws {
    let tests = try SuiteCase.all("yaml-test-suite").filter(\.mustBeRefused)
    let read = tests.filter { mistakes(in: $0).isEmpty }.map(\.name)
    #expect(tests.count == 94)
    #expect(Set(read) == YAMLSuiteTests.readThough)
  }

  @Test func `what is read means what the suite says, but for a few`() throws {
    let read = try SuiteCase.all("yaml-test-suite")
      .filter { !$0.mustBeRefused && mistakes(in: $0).isEmpty }
    let others = try read.filter { test in
      guard let means = test.means, !means.isEmpty else { return false }
      let expected = try JSONSerialization.jsonObject(with: means, options: [.fragmentsAllowed])
      return try !Document.yaml(test.file, file: "a.yaml").root.json.says(expected)
    }
    #expect(Set(others.map(\.name)) == YAMLSuiteTests.readOtherwise)
  }

  @Test func `tags, second documents and names that are no words are refused by name`() throws {
    let valid = try SuiteCase.all("yaml-test-suite").filter { !$0.mustBeRefused }
    let refused = valid.map(mistakes).filter { !$0.isEmpty }
    func count(_ words: String) -> Int {
      refused.count { $0[0].contains(words) }
    }
    #expect(count("is not used here") == 19)
    #expect(count("a second document begins") == 14)
    #expect(count("the name of a field is a list or a mapping") == 14)
    #expect(valid.count == 308)
    #expect(refused.count == 98)
  }

  private func mistakes(in test: SuiteCase) -> [String] {
    messages { () throws(InputErrors) in try Document.yaml(test.file, file: "a.yaml") }
  }
}

extension JSON {
  /// Whether this is what the suite means; the program reads no meaning into words, so a word may be
  /// what is elsewhere a number or a truth.
  fileprivate func says(_ expected: Any?) -> Bool {
    switch (self, expected) {
    case (.object(let fields), let expected as [String: Any]):
      fields.count == expected.count && fields.allSatisfy { $0.value.says(expected[$0.key]) }
    case (.array(let elements), let expected as [Any]):
      elements.count == expected.count && zip(elements, expected).allSatisfy { $0.says($1) }
    case (.string(let text), let expected as String): text == expected
    case (.string, is NSNumber), (.null, is NSNull): true
    default: false
    }
  }
}
