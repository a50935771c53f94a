import AuditModel
import Testing

@testable import AuditTUI

/// What cannot be saved here can be saved elsewhere.
struct ElsewhereTests {
  private let full = Phrase(en: "the disk is full", cy: "mae'r ddisg yn llawn")

  @Test func `a failed saving names the key that saves a copy elsewhere`() throws {
    var walk = Walkthrough(at: "child-seen")
    walk.app.desk.home = "/home/am"
    walk.write("2")
    walk.receive(.saveFailed("0195-12", full))
    #expect(walk.said == "the disk is full. S saves a copy elsewhere")
    walk.write("S")
    #expect(walk.drawn().contains("/home/am"))
    #expect(walk.drawn().contains("C-0412"))
    walk.write("/stick")
    walk.press(.enter)
    let unsaved = try #require(walk.audit)
    #expect(walk.effects.last == .saveElsewhere([unsaved], folder: "/home/am/stick"))
    walk.receive(.savedElsewhere(["/home/am/stick/a.json"]))
    #expect(
      walk.said
        == "a copy is in /home/am/stick/a.json; once the workspace can be written: caseaudit merge FILE"
    )
    // What was answered stays, unsaved.
    #expect(walk.app.desk.saving == .failed(full))
    #expect(walk.answer("child-seen")?.value == .no)
  }

  @Test func `where everything is saved there is nothing to save elsewhere`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("S")
    #expect(walk.said == "everything is saved")
    #expect(walk.app.front is WalkScreen)
  }

  @Test func `a folder that cannot be written is said, and the key is named again`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    walk.receive(.saveFailed("0195-12", full))
    walk.receive(.failed(Phrase(same: "/stick: cannot be opened")))
    #expect(walk.said == "/stick: cannot be opened. S saves a copy elsewhere")
  }

  @Test func `no folder is no place`() {
    var walk = Walkthrough(at: "child-seen")
    walk.write("2")
    walk.receive(.saveFailed("0195-12", full))
    walk.write("S")
    walk.press(.enter)
    #expect(walk.said == "name a folder")
    walk.press(.escape)
    #expect(walk.app.front is WalkScreen)
  }
}
