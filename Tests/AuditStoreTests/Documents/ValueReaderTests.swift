import AuditModel
import AuditStore
import Testing

/// A small value of every kind that a document can hold.
private struct Sample: Equatable {
  enum Measure: String, CaseIterable { case compliance, quality }

  var id: String
  var title: Wording
  var measure: Measure
  var target: Int?
  var adverse: Bool
  var from: Day?
  var sources: [String]
  var when: [String: [String]]
  var unknown: JSONObject

  static func read(_ value: ValueReader) -> Sample? {
    value.fields { fields in
      let id = fields.required("id")?.text()
      let title = fields.required("title")?.wording()
      let measure = fields.required("measures")?.choice(of: Measure.self)
      let target = fields.optional("target")?.integer(in: 0...100)
      let adverse = fields.optional("adverse")?.flag() ?? false
      let from = fields.optional("from")?.day()
      let sources = fields.optional("sources")?.list { $0.text() } ?? []
      let when = fields.optional("when")?.entries { _, value in value.list { $0.text() } } ?? []
      guard let id, let title, let measure else { return nil }
      return Sample(
        id: id,
        title: title,
        measure: measure,
        target: target,
        adverse: adverse,
        from: from,
        sources: sources,
        when: Dictionary(uniqueKeysWithValues: when.map { ($0.key, $0.value) }),
        unknown: fields.unknown()
      )
    }
  }
}

struct ValueReaderTests {
  private func yaml(_ text: String) throws(InputErrors) -> Document {
    try Document.yaml(Array(text.utf8), file: "t.yaml")
  }

  private func json(_ text: String) throws(InputErrors) -> Document {
    try Document.json(Array(text.utf8), file: "a.json")
  }

  @Test func `a whole document becomes a value`() throws {
    let text = """
      id: seen
      title: {en: Seen, cy: Gweld}
      measures: quality
      target: 90
      adverse: yes
      from: 2026-03-12
      sources: [NPT 4.4, W 5.9]
      when: {alone: [no, not-recorded]}
      """
    let reading = try yaml(text).read(Sample.read)
    #expect(
      reading.value
        == Sample(
          id: "seen",
          title: Wording(en: "Seen", cy: "Gweld"),
          measure: .quality,
          target: 90,
          adverse: true,
          from: "2026-03-12",
          sources: ["NPT 4.4", "W 5.9"],
          when: ["alone": ["no", "not-recorded"]],
          unknown: [:]
        )
    )
    #expect(reading.warnings.isEmpty)
  }

  @Test func `all mistakes are told at once, in the order of the file`() {
    let text = """
      idd: seen
      title: {cy: Gweld}
      measures: fair
      target: 101
      adverse: maybe
      from: 2026-02-30
      sources: NPT
      when: {alone: [[no]]}
      colour: red
      """
    #expect(
      messages { () throws(InputErrors) in try yaml(text).read(Sample.read) } == [
        "t.yaml:1: 'id' is missing; add the field 'id'",
        "t.yaml:1: idd: there is no field 'idd'; did you mean 'id'?",
        "t.yaml:2: title: 'en' is missing; add the field 'en'",
        "t.yaml:3: measures: 'fair' cannot stand here; use one of: compliance, quality",
        "t.yaml:4: target: found '101'; write a whole number from 0 to 100",
        "t.yaml:5: adverse: found 'maybe'; write yes or no",
        "t.yaml:6: from: found '2026-02-30'; write a day such as 2026-03-12",
        "t.yaml:7: sources: found 'NPT'; write a list",
        "t.yaml:8: when.alone[0]: found a list; write a text",
        "t.yaml:9: colour: there is no field 'colour'; use one of: adverse, from, id, measures, sources, target, title, when",
      ]
    )
  }

  @Test func `the same mistakes are told in Welsh`() {
    do {
      _ = try yaml("measures: fair\n").read { value in
        value.fields { $0.required("measures")?.choice(among: ["a", "b"]) }
      }
      Issue.record("a wrong word was accepted")
    } catch {
      #expect(
        error.all.map { $0.text(in: .welsh) } == [
          "t.yaml:1: measures: ni all 'fair' sefyll yma; defnyddiwch un o'r rhain: a, b"
        ]
      )
    }
  }

  @Test func `in JSON, what nobody asked for is kept`() throws {
    let text =
      #"{"id": "x", "title": {"en": "X", "cy": "X", "fr": "X"}, "measures": "quality", "later": {"n": 1.0}}"#
    let sample = try json(text).read(Sample.read).value
    #expect(sample.unknown == ["later": .object(["n": .number("1.0")])])
  }

  @Test func `in JSON, a number is no text and yes is no flag`() {
    let text =
      #"{"id": 1, "title": {"en": "X", "cy": "X"}, "measures": "quality", "adverse": "yes", "target": "9"}"#
    #expect(
      messages { () throws(InputErrors) in try json(text).read(Sample.read) } == [
        "a.json:1: id: found the number 1; write a text in double quotes",
        "a.json:1: target: found '9'; write a whole number from 0 to 100",
        "a.json:1: adverse: found 'yes'; write true or false",
      ]
    )
  }

  @Test(arguments: ["007", "+5", "1.0", "1e2", "99999999999999999999", "-0", " 1", ""])
  func `a whole number is digits and nothing else`(text: String) {
    let document = Document(
      file: "t.yaml",
      format: .yaml,
      root: Node(line: 1, content: .string(text))
    )
    #expect(
      messages { () throws(InputErrors) in try document.read { $0.integer() } }
        == ["t.yaml:1: found '\(text)'; write a whole number"]
    )
  }

  @Test func `a missing translation is a warning, or a fault where it ships`() throws {
    let document = try yaml("en: Seen\n")
    let reading = try document.read { $0.wording() }
    #expect(reading.value == Wording(en: "Seen"))
    #expect(
      reading.warnings.map { $0.text(in: .english) }
        == ["t.yaml:1: there is no Welsh text; add it as 'cy'"]
    )
    #expect(throws: InputErrors.self) { try document.read { $0.wording(welsh: .required) } }
    #expect(try document.read { $0.wording(welsh: .optional) }.warnings.isEmpty)
  }

  @Test func `an empty text is no answer`() {
    let found = messages { () throws(InputErrors) in
      try yaml("id: ' '\n").read { value in value.fields { $0.required("id")?.text() } }
    }
    #expect(found == ["t.yaml:1: id: the text is empty; write at least one word"])
  }

  @Test func `the path names every step to a mistake`() {
    let text = "sections:\n  - items:\n      - answer: x\n      - answer: fair\n        a b: 1\n"
    let found = messages { () throws(InputErrors) in
      try yaml(text).read { value in
        value.fields { fields in
          fields.required("sections")?.list { section in
            section.fields { fields in
              fields.required("items")?.list { item in
                item.fields { $0.required("answer")?.choice(among: ["x"]) }
              }
            }
          }
        }
      }
    }
    #expect(
      found == [
        "t.yaml:4: sections[0].items[1].answer: 'fair' cannot stand here; use one of: x",
        "t.yaml:5: sections[0].items[1]['a b']: there is no field 'a b'; use one of: answer",
      ]
    )
  }
}
