import AuditModel
import Testing

@testable import AuditTUI

/// What an inspector sees, at every size in which the program must work.
struct WalkGoldenTests {
  struct Size: Sendable {
    let columns: Int
    let rows: Int
    let language: Language

    static let all = [(80, 24), (120, 40), (40, 10)].flatMap { columns, rows in
      Language.allCases.map { Size(columns: columns, rows: rows, language: $0) }
    }

    var name: String { "\(columns)x\(rows)-\(language == .english ? "en" : "cy")" }
  }

  private func check(
    _ name: String,
    _ size: Size,
    at item: Item.ID? = nil,
    refusal: Phrase? = nil,
    audit: Audit = DeskFixture.halfAnswered,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ play: (inout Walkthrough) -> Void = { _ in }
  ) {
    var walk = Walkthrough(
      at: item,
      language: size.language,
      size: (size.columns, size.rows),
      refusal: refusal,
      audit: audit
    )
    play(&walk)
    Golden.check(
      walk.drawn(columns: size.columns, rows: size.rows),
      "walk-\(name)-\(size.name)",
      sourceLocation: sourceLocation
    )
  }

  @Test(arguments: Size.all)
  func `the safety question comes first`(size: Size) {
    check("safety", size)
  }

  @Test(arguments: Size.all)
  func `an event is yes, no, not recorded or not applicable`(size: Size) {
    check(
      "yes-no",
      size,
      at: "child-seen",
      audit: WalkFixture.audit { $0.answers["child-seen"] = nil }
    )
  }

  @Test(arguments: Size.all)
  func `what had no place to be recorded says so under the answer`(size: Size) {
    check("no-place", size, at: "child-seen") { $0.press(.character("p")) }
  }

  @Test(arguments: Size.all)
  func `a grade shows what each grade looks like`(size: Size) {
    let ungraded = WalkFixture.audit { $0.answers["voice-of-child"] = nil }
    check("grade-first", size, at: "voice-of-child", audit: ungraded)
    check("grade-fourth", size, at: "voice-of-child", audit: ungraded) { walk in
      walk.press(.right, .right, .right)
    }
  }

  @Test(arguments: 0..<6)
  func `of long anchors the one pointed at is whole and each other has its first line`(
    answer: Int
  ) {
    var walk = Walkthrough(
      at: "voice-shapes-work",
      audit: WalkFixture.audit { audit in
        audit.answers = ["voice-shapes-work": Answer(note: "Her words stand in two records.")]
      },
      template: WalkFixture.longTemplate
    )
    for _ in 0..<answer { walk.press(.right) }
    Golden.check(walk.drawn(), "walk-long-anchors-\(answer + 1)-80x24-en")
    let drawn = walk.drawn()
    for grade in Grade.allCases {
      #expect(drawn.contains(WalkFixture.longItem.anchors[grade]?.en.prefix(30) ?? "?"))
    }
  }

  @Test(arguments: Size.all)
  func `a graded item shows note, evidence and strength`(size: Size) {
    check("graded", size, at: "voice-of-child") { walk in
      walk.press(.character("t"))
      walk.write("Her own words are in two of the records, and what she asked for was done.")
      walk.press(.enter, .character("e"))
      walk.write("visit record 3 February 2026")
      walk.press(.enter, .character("f"))
    }
  }

  @Test(arguments: Size.all)
  func `cannot be graded asks why at once`(size: Size) {
    check("reason", size, at: "voice-of-child") { walk in
      walk.write("5")
      walk.write("the child is three weeks old")
    }
  }

  @Test(arguments: Size.all)
  func `dates show due day, length and verdict`(size: Size) {
    check("dates", size, at: "assessment-on-time")
  }

  @Test(arguments: Size.all)
  func `dates being typed show what is read and what it comes to`(size: Size) {
    check("dates-start", size, at: "assessment-in-time") { walk in
      walk.write("15/1/26")
      walk.press(.enter)
    }
    check("dates-wrong", size, at: "assessment-in-time") { walk in
      walk.write("15/1/26")
      walk.press(.enter)
      walk.write("30/2/26")
    }
  }

  @Test(arguments: Size.all)
  func `visits are typed one to a field`(size: Size) {
    check("dates-series", size, at: "visits-made") { walk in
      walk.write("15/1/26")
      walk.press(.enter)
      walk.write("30/1/26")
      walk.press(.enter)
      walk.write("12/2/26")
      walk.press(.control("o"), .enter)
      walk.write("26/2/26")
    }
  }

  @Test(arguments: Size.all)
  func `several clocks stand under each other`(size: Size) {
    check("dates-clocks", size, at: "assessment-in-time") { walk in
      walk.write("15/1/26")
      walk.press(.enter)
      walk.write("16/2/26")
      walk.press(.control("n"))
      walk.write("1/3/2016")
      walk.press(.enter)
    }
  }

  @Test(arguments: Size.all)
  func `a count is typed, and what it is out of`(size: Size) {
    check("count", size, at: "agencies-reported") { walk in
      walk.write("3")
      walk.press(.enter)
      walk.write("4")
    }
    check("counted", size, at: "agencies-reported") { walk in
      walk.write("3")
      walk.press(.enter)
      walk.write("4")
      walk.press(.enter)
    }
  }

  @Test(arguments: Size.all)
  func `a choice and words are answers too`(size: Size) {
    check("choice", size, at: "language") { walk in walk.write("1") }
    check("text", size, at: "child-said") { walk in
      walk.write("1")
      walk.write("I want to stay near my school.")
      walk.press(.enter)
    }
  }

  @Test(arguments: Size.all)
  func `a contradiction names both answers`(size: Size) {
    check("contradiction", size, at: "child-seen-alone") { walk in
      walk.write("1k2j")
    }
  }

  @Test(arguments: Size.all)
  func `an item that no longer applies disappears`(size: Size) {
    check("vanished", size, at: "plan-present") { walk in walk.write("2j") }
  }

  @Test(arguments: Size.all)
  func `a finished audit says why nothing changes`(size: Size) {
    check("locked", size, at: "child-seen", audit: WalkFixture.audit { $0.state = .finished }) {
      walk in
      walk.write("2")
    }
  }

  @Test(arguments: Size.all)
  func `a risk says that it should be raised`(size: Size) {
    check("risk", size) { walk in walk.write("1") }
  }

  @Test(arguments: Size.all)
  func `a long note scrolls in its field`(size: Size) {
    check("note", size, at: "child-seen-alone") { walk in
      walk.press(.character("t"), .control("u"))
      for _ in 1...12 { walk.write("The worker wrote of the visit but not of where it was. ") }
    }
  }

  @Test(arguments: Size.all)
  func `finding goes to the question while one types`(size: Size) {
    check("find", size) { walk in walk.write("/harm") }
  }

  @Test func `without Unicode every mark has a letter`() {
    var walk = Walkthrough(at: "voice-of-child", language: .welsh, glyphs: .ascii)
    walk.press(.character("t"))
    walk.write("Dymuniadau’r plentyn wedi’u cofnodi – ac wedi’u gwneud…")
    walk.press(.enter)
    Golden.check(walk.drawn(), "walk-ascii-80x24-cy")
  }
}
