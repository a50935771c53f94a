import AuditModel
import AuditStore
import Testing

struct AuditCodecTests {
  @Test(arguments: ["every-answer.json", "nothing-answered.json", "newer-fields.json"])
  func `an audit survives reading and writing, byte for byte`(name: String) throws {
    let bytes = try Fixtures.bytes("audits/\(name)")
    let read = try Audit.read(bytes, file: name)
    #expect(read.warnings.isEmpty)
    #expect(read.value.audit.json.text() == String(decoding: bytes, as: UTF8.self))
  }

  @Test func `each kind of answer has its own form`() throws {
    let audit = try Audit.read(Fixtures.bytes("audits/every-answer.json"), file: "a.json").value
      .audit
    let fourInTheAfternoon = try #require(LocalTime("2026-01-05T16:00"))
    let halfPastTen = try #require(LocalTime("2026-01-29T10:30"))
    let values = audit.answers.compactMapValues(\.value)
    #expect(
      values == [
        "assessment-on-time": .clocks([
          Clock("assessment-2014-act", start: .at(fourInTheAfternoon), end: .on("2026-03-02")),
          Clock("core-assessment", start: .notRecorded, end: .notYet),
        ]),
        "assessment-quality": .cannotBeGraded(reason: "there is no assessment on the file"),
        "child-contact-level": .choice("spoken-to-alone"),
        "child-seen-alone": .notRecorded,
        "conference-reports": .count(3, outOf: 5),
        "cp-visits-timely": .clocks([
          Clock(
            "cp-visit",
            start: .on("2026-01-05"),
            events: [
              ClockEvent(.on("2026-01-15")),
              ClockEvent(.at(halfPastTen), kind: .attempted), ClockEvent(.notRecorded),
            ],
            ended: .notYet,
            turn: .on("2026-02-01")
          ),
          Clock("core-group-next", start: .on("2026-01-05"), events: []),
        ]),
        "five-elements-covered": .count(4, outOf: nil),
        "genogram-quality": .notApplicable(reason: ""),
        "risk-identified": .yes,
        "risk-scale-recorded": .no,
        "summing-up": .text("Gwaith da."),
        "voice-of-child": .graded(.weak),
      ]
    )
    #expect(audit.answers["wishes-recorded"] == Answer(note: "written before the answer"))
  }

  @Test func `an audit of a newer format is read only, and says so`() throws {
    let text = try Fixtures.text("audits/nothing-answered.json")
      .replacing("\"format\": 1", with: "\"format\": 2")
    let read = try Audit.read(Array(text.utf8), file: "a.json")
    #expect(read.value.isReadOnly)
    #expect(
      read.warnings.map { $0.text(in: .english) } == [
        """
        a.json:11: format: the file has format 2, newer than this program's 1; \
        it can be read here but not changed; change it with a newer caseaudit
        """
      ]
    )
  }
}
