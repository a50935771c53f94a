import AuditModel
import Testing

@testable import AuditTUI

/// Answering with keys, as they come from a keyboard.
struct WalkAnsweringTests {
  @Test func `a digit answers at once, and the answer is saved`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("3")
    #expect(
      walk.answer("child-seen")
        == Answer(.notRecorded, by: "al", at: "2026-03-12T09:20:31Z")
    )
    #expect(walk.effects == walk.audit.map { [.save($0, reason: nil)] })
  }

  @Test func `p says that there was no place to record it, and again takes that back`() {
    var walk = Walkthrough(at: "child-seen")
    walk.press(.character("p"))
    #expect(
      walk.answer("child-seen")
        == Answer(.noPlaceToRecord, by: "al", at: "2026-03-12T09:20:31Z")
    )
    walk.press(.character("p"))
    #expect(walk.answer("child-seen")?.value == .notRecorded)
  }

  @Test func `what can always be recorded has its place`() {
    var walk = Walkthrough(at: "voice-of-child")
    let before = walk.answer("voice-of-child")
    walk.press(.character("p"))
    #expect(walk.answer("voice-of-child") == before)
    #expect(walk.said == "only what can be 'not recorded' can have no place to be recorded")
  }

  @Test func `the same answer again changes and saves nothing`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("1")
    #expect(walk.effects == [])
  }

  @Test func `a digit without an answer says so`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("0")
    #expect(walk.said == "there is no answer 0 here")
    walk.write("5")
    #expect(walk.said == "there is no answer 5 here")
    #expect(walk.effects == [])
  }

  @Test func `letters that are no command and words pasted nowhere say that they did nothing`() {
    var walk = Walkthrough(at: "child-seen")
    let before = walk.answer("child-seen")
    walk.write("y")
    #expect(walk.said == "that key does nothing here; ? shows the keys")
    walk.receive(.input(.paste("seen on 5 March")))
    #expect(walk.said == "what you pasted went nowhere: no field is open for it")
    #expect(walk.answer("child-seen") == before)
    #expect(walk.effects == [])
  }

  @Test func `arrows, letters and Enter go from item to item and stay at the ends`() {
    var walk = Walkthrough()
    walk.press(.up, .character("k"))
    #expect(walk.walk?.stop == .safety)
    walk.press(.down, .character("j"), .enter)
    #expect(walk.walk?.stop == .item("voice-of-child"))
    walk.press(.character("G"), .down)
    #expect(walk.walk?.stop == .item("visits-made"))
    walk.press(.character("g"))
    #expect(walk.walk?.stop == .safety)
  }

  @Test func `Space gives the answer that the arrows point at`() {
    var walk = Walkthrough(at: "harm-missed")
    walk.press(.right, .right, .right, .left, .character(" "))
    #expect(walk.answer("harm-missed")?.value == .no)
  }

  @Test func `Tab goes to the next item without an answer, round the end, past what is absent`() {
    var walk = Walkthrough(
      at: "child-seen",
      audit: WalkFixture.audit { audit in
        audit.answers["assessment-present"]?.value = .no
      }
    )
    var visited: [WalkStop] = []
    for _ in 0..<4 {
      walk.press(.tab)
      if let stop = walk.walk?.stop { visited.append(stop) }
    }
    // The quality of an assessment that is absent wants no grade, so it is passed over.
    #expect(
      visited == [
        .item("child-said"), .item("elements-covered"), .item("harm-missed"), .item("language"),
      ]
    )
    walk.press(.character("G"), .character("w"))
    #expect(walk.walk?.stop == .safety)
  }

  @Test func `Tab says when everything is answered`() {
    var walk = Walkthrough(
      audit: WalkFixture.audit { audit in
        audit = DeskFixture.complete
        audit.answers["assessment-in-time"] = Answer(.notApplicable(reason: ""))
        audit.answers["visits-made"] = Answer(.notApplicable(reason: ""))
      }
    )
    walk.press(.tab)
    #expect(walk.said == "everything is answered: v reviews and finishes")
  }

  @Test func `brackets go from section to section`() {
    var walk = Walkthrough()
    walk.write("]")
    #expect(walk.walk?.stop == .item("child-seen"))
    walk.write("]]")
    #expect(walk.walk?.stop == .item("language"))
    walk.press(.down, .character("["))
    #expect(walk.walk?.stop == .item("language"))
    walk.write("[[[[")
    #expect(walk.walk?.stop == .safety)
  }

  @Test func `cannot be graded opens the reason and is not answered without one`() {
    var walk = Walkthrough(at: "voice-of-child")
    walk.write("5")
    #expect(walk.answer("voice-of-child")?.value == .cannotBeGraded(reason: ""))
    #expect(walk.app.desk.open?.isAnswered(.item("voice-of-child")) == false)
    walk.write("too young")
    walk.press(.escape)
    #expect(walk.answer("voice-of-child")?.value == .cannotBeGraded(reason: "too young"))
    #expect(walk.app.desk.open?.isAnswered(.item("voice-of-child")) == true)
    walk.write("6")
    #expect(walk.answer("voice-of-child")?.value == .notApplicable(reason: "too young"))
  }

  @Test func `a reason is refused where none goes`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("r")
    #expect(
      walk.said
        == "a reason goes with 'not applicable' and 'cannot be graded'; p: no place to record it"
    )
  }

  @Test func `a finding wants a note, then goes round strength, improvement and neither`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("f")
    #expect(walk.said == "write a note first: a strength or an improvement is picked from a note")
    walk.write("tA visit a week.")
    walk.press(.enter)
    let sides = (0..<3).map { _ in
      walk.write("f")
      return walk.answer("child-seen")?.finding
    }
    #expect(sides == [.strength, .improvement, nil])
  }

  @Test func `the source of an answer can be another than the file, and it is said`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("s")
    #expect(walk.answer("child-seen")?.source == .supervision)
    #expect(
      walk.drawn(columns: 120).contains("Source: supervision file; stays out of the item's figure")
    )
  }

  @Test func `a note written before the answer begins it with the item's own source`() {
    var open = OpenAudit(
      audit: WalkFixture.audit { $0.answers["sup"] = nil },
      template: Template(
        id: "assessment",
        version: 1,
        title: Wording(en: "Supervision"),
        sections: [
          Section(
            id: "s",
            title: Wording(en: "S"),
            items: [
              Item(
                id: "sup",
                measures: .quality,
                asks: Wording(en: "Is supervision regular?"),
                kind: .yesNo,
                source: .supervision
              )
            ]
          )
        ]
      )
    )
    let changed = open.change { audit in
      audit.write("monthly", field: .note, at: .item("sup"), by: "al", when: "t")
    }
    #expect(changed)
    #expect(open.audit.answers["sup"]?.source == .supervision)
  }

  @Test func `clearing takes the answer and leaves the note`() {
    var walk = Walkthrough(at: "child-seen-alone")
    walk.write("x")
    #expect(walk.answer("child-seen-alone")?.value == nil)
    #expect(walk.answer("child-seen-alone")?.note == "No record of where the visit took place.")
    var bare = Walkthrough(at: "child-seen")
    bare.press(.delete)
    #expect(bare.answer("child-seen") == nil)
    #expect(bare.saves == 1)
  }

  @Test func `an answer that no longer applies is kept and not counted`() {
    var walk = Walkthrough(at: "plan-present")
    walk.write("1j1kj")
    #expect(walk.walk?.stop == .item("plan-actions-done"))
    walk.write("k2")
    #expect(walk.answer("plan-actions-done")?.value == .yes)
    #expect(walk.app.desk.open?.stops.contains(.item("plan-actions-done")) == false)
    walk.write("j")
    #expect(walk.walk?.stop == .item("agencies-reported"))
  }

  @Test func `a count is typed at once, zero too, and what it is out of`() {
    var walk = Walkthrough(at: "agencies-reported")
    walk.write("0")
    walk.press(.enter)
    walk.write("12")
    walk.press(.enter)
    #expect(walk.answer("agencies-reported")?.value == .count(0, outOf: 12))
  }

  @Test func `a count that cannot be is refused with the reason and stays`() {
    var walk = Walkthrough(at: "elements-covered")
    walk.write("6")
    walk.press(.enter)
    #expect(walk.said == "6 is more than 5")
    walk.press(.backspace, .enter)
    #expect(walk.said == "type a number first")
    walk.write("4")
    walk.press(.escape)
    #expect(walk.answer("elements-covered")?.value == .count(4, outOf: nil))
  }

  @Test func `an answer without a digit is pointed at and given with Space`() {
    var walk = Walkthrough(at: "elements-covered")
    walk.press(.right, .character(" "))
    #expect(walk.answer("elements-covered")?.value == .notRecorded)
  }

  @Test func `words are an answer, and emptied they are none`() {
    var walk = Walkthrough(at: "child-said")
    walk.write("1I want to go home.")
    walk.press(.enter)
    #expect(walk.answer("child-said")?.value == .text("I want to go home."))
    walk.write("1")
    walk.press(.control("u"), .enter)
    #expect(walk.answer("child-said") == nil)
  }
}
