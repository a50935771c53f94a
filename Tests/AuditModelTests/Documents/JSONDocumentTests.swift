import AuditModel
import Testing

struct JSONDocumentTests {
  @Test func `a list that is made while it is written stands among the fields by its name`() {
    let document = JSONDocument([
      "teams": .list(["CAFAT", "DAT"]) { .object(["team": .string($0)]) }, "none": .list([]) { $0 },
      "audits": .value(.integer(19)),
    ])
    var bytes: [UInt8] = []
    document.appendText(to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "audits": 19,
          "none": [],
          "teams": [
            {
              "team": "CAFAT"
            },
            {
              "team": "DAT"
            }
          ]
        }

        """
    )
  }

  // 32 elements are a part, and from 500 on a list of values is written in parts too.
  @Test(arguments: [0, 1, 31, 32, 33, 64, 499, 500, 1001])
  func `however long a list is, it is written as the list of its values is`(count: Int) {
    let elements = (0..<count).map { JSON.array([.integer($0), .string("tŷ")]) }
    var bytes: [UInt8] = []
    JSONDocument(["list": .list(elements) { $0 }]).appendText(to: &bytes)
    let lines = elements.indices.map { "    [\n      \($0),\n      \"tŷ\"\n    ]" }
    let list = count == 0 ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    #expect(String(decoding: bytes, as: UTF8.self) == "{\n  \"list\": \(list)\n}\n")
    #expect(JSON.object(["list": .array(elements)]).text() == "{\n  \"list\": \(list)\n}\n")
  }
}
