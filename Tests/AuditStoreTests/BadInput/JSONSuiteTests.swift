import AuditModel
import Testing

@testable import AuditStore

/// The reader of JSON, held to a suite that others wrote (`Fixtures/suites/README.md`).
struct JSONSuiteTests {
  /// Well formed by the letter of RFC 8259, and refused here: which of two equal names was meant is
  /// not the program's to choose.
  private static let namesTwice = ["y_object_duplicated_key", "y_object_duplicated_key_and_value"]

  /// Left to each program, and read here: numbers keep their digits, however many these are.
  private static let decidedToRead = [
    "i_number_double_huge_neg_exp", "i_number_huge_exp", "i_number_neg_int_huge_exp",
    "i_number_pos_double_huge_exp", "i_number_real_neg_overflow", "i_number_real_pos_overflow",
    "i_number_real_underflow", "i_number_too_big_neg_int", "i_number_too_big_pos_int",
    "i_number_very_big_negative_int",
  ]

  @Test func `the suite is whole`() throws {
    let kinds = try SuiteCase.all("json-test-suite").map { $0.name.prefix(1) }
    #expect(["y", "n", "i"].map { kind in kinds.count { $0 == kind } } == [95, 188, 35])
  }

  @Test func `what must be read is read, but for a name that stands twice`() throws {
    let refused = try SuiteCase.all("json-test-suite")
      .filter { $0.name.hasPrefix("y_") && !mistakes(in: $0).isEmpty }
    #expect(refused.map(\.name) == JSONSuiteTests.namesTwice)
    #expect(
      try #require(refused.first.map(mistakes)) == [
        "a.json:1: 'a' is written twice; take one of the two out"
      ]
    )
  }

  @Test func `what must be refused is refused, with its line`() throws {
    for test in try SuiteCase.all("json-test-suite") where test.name.hasPrefix("n_") {
      let found = mistakes(in: test)
      #expect(!found.isEmpty, "\(test.name)")
      #expect(found.allSatisfy { $0.hasPrefix("a.json:") }, "\(test.name): \(found)")
    }
  }

  @Test func `of what each program may decide, only numbers of any size are read`() throws {
    let read = try SuiteCase.all("json-test-suite")
      .filter { $0.name.hasPrefix("i_") && mistakes(in: $0).isEmpty }
    #expect(read.map(\.name) == JSONSuiteTests.decidedToRead)
  }

  @Test func `whatever is read is written and read again as it was`() throws {
    for test in try SuiteCase.all("json-test-suite") where mistakes(in: test).isEmpty {
      let json = try Document.json(test.file, file: "a.json").root.json
      let again = try Document.json(Array(json.text().utf8), file: "a.json").root.json
      #expect(again == json, "\(test.name)")
    }
  }

  private func mistakes(in test: SuiteCase) -> [String] {
    messages { () throws(InputErrors) in try Document.json(test.file, file: "a.json") }
  }
}
