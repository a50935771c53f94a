import AuditModel
import AuditStore
import Testing

struct YAMLDocumentTests {
  private func yaml(_ text: String) throws(InputErrors) -> Document {
    try Document.yaml(Array(text.utf8), file: "a.yaml")
  }

  @Test func `words stay as they were written`() throws {
    let text = """
      adverse: yes
      day: 2026-03-12
      one: 1
      octal: 010
      none:
      tilde: ~
      quoted: "null"
      list: [no, {x: 'y'}]
      """
    #expect(
      try yaml(text).root.json
        == .object([
          "adverse": .string("yes"), "day": .string("2026-03-12"), "one": .string("1"),
          "octal": .string("010"), "none": .null, "tilde": .null, "quoted": .string("null"),
          "list": .array([.string("no"), .object(["x": .string("y")])]),
        ])
    )
  }

  @Test func `values keep their lines`() throws {
    let entries = [
      Node.Entry(key: "a", keyLine: 2, value: Node(line: 2, content: .string("1"))),
      Node.Entry(
        key: "b",
        keyLine: 3,
        value: Node(line: 4, content: .sequence([Node(line: 4, content: .string("x y"))]))
      ),
    ]
    let document = try yaml("# note\na: 1\nb:\n  - x\n    y\n")
    #expect(document.root == Node(line: 2, content: .mapping(entries)))
  }

  @Test func `an empty file is null`() throws {
    #expect(try yaml("").root == Node(line: 1, content: .null))
    #expect(try yaml("# only a note\n").root == Node(line: 1, content: .null))
  }

  @Test func `an alias stands for what it names`() throws {
    let document = try yaml("a: &good {en: Good}\nb: *good\nc: R&D and 2*3\n")
    let good = JSON.object(["en": .string("Good")])
    #expect(document.root.json == .object(["a": good, "b": good, "c": .string("R&D and 2*3")]))
  }

  @Test(arguments: [
    (
      "a: 1\nb: 2\na: 3\n",
      "a.yaml:3: 'a' is written twice, on lines 1 and 3; take one of the two out"
    ),
    (
      "l:\n  - id: x\n    n: 1\n    'id': y\n",
      "a.yaml:4: 'id' is written twice, on lines 2 and 4; take one of the two out"
    ),
    ("{a: 1, a: 2}", "a.yaml:1: 'a' is written twice; take one of the two out"),
    (
      "1: a\n\"1\": b\n",
      "a.yaml:2: '1' is written twice, on lines 1 and 2; take one of the two out"
    ),
    (
      "a: b: c",
      "a.yaml:1: there is a colon where no field can begin; put a text that holds ': ' in quotes, and check the indentation"
    ),
    (
      "a: 1\n\tb: 2",
      "a.yaml:2: the line is indented with a tab; indent with spaces"
    ),
    (
      "a: @b",
      "a.yaml:1: a value begins with a tab, or with a sign that YAML keeps for itself; indent with spaces, and put the text in quotes"
    ),
    (
      "a: 1\nb: *c",
      "a.yaml:2: a word that begins with '*' names nothing before it; put the text in quotes, or define the name with '&' first"
    ),
    (
      "a: 1\n---\nb: 2",
      "a.yaml:2: a second document begins after '---'; put it in a file of its own"
    ),
    ("a: \"b", "a.yaml:1: the file ends inside a text in quotes; close the quotes"),
    ("a: 1\nb: \u{1}", "a.yaml:2: the line holds a control character; take it out"),
    (
      "a: !!int 1",
      "a.yaml:1: the tag 'tag:yaml.org,2002:int' is not used here; take out the word that begins with '!', or put the text in quotes"
    ),
    (
      "a:\n  !x b: 1",
      "a.yaml:2: the tag '!x' is not used here; take out the word that begins with '!', or put the text in quotes"
    ),
    (
      "? [a, b]\n: c",
      "a.yaml:1: the name of a field is a list or a mapping; name the field with a word"
    ),
  ])
  func `what this program does not read is refused with its line`(text: String, message: String) {
    #expect(messages { () throws(InputErrors) in try yaml(text) } == [message])
  }

  @Test func `tags and nameless fields are told together`() {
    let found = messages { () throws(InputErrors) in try yaml("a: !x 1\nb: !y 2\n? {c: d}\n: e\n") }
    #expect(found.map { $0.prefix(8) } == ["a.yaml:1", "a.yaml:2", "a.yaml:3"])
  }

  @Test(arguments: ["k: *a29", "? *a29\n: x", "? [*a29, *a29]\n: x"])
  func `aliases that unfold without end are refused at once`(last: String) {
    let lines = (1..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let text = (["a0: &a0 [x, x]"] + lines + [last]).joined(separator: "\n")
    #expect(
      messages { () throws(InputErrors) in try yaml(text) } == [
        "a.yaml: written out in full, the aliases of this file make it too large; write the repeated parts out instead of naming them with & and *"
      ]
    )
  }

  @Test func `an alias may be used often`() throws {
    let uses = (0..<2000).map { "a\($0): *good" }
    let document = try yaml((["good: &good {en: Good, cy: Da}"] + uses).joined(separator: "\n"))
    guard case .mapping(let entries) = document.root.content else { return }
    #expect(entries.count == 2001)
  }

  @Test(arguments: ["[", "- ", "{a: ", "? "])
  func `depth beyond measure is refused and not followed`(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(throws: InputErrors.self) { try yaml(text) }
  }

  @Test func `more than 64 levels are refused`() {
    let text = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    #expect(
      messages { () throws(InputErrors) in try yaml(text) } == [
        "a.yaml:1: lists and mappings are nested deeper than 64 levels; check that it is the right file"
      ]
    )
  }
}
