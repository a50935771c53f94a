import AuditModel
import Testing

@testable import AuditTUI

struct WalkFindTests {
  @Test func `finding follows what is typed and goes on with n and N`() {
    var walk = Walkthrough()
    walk.write("/child")
    #expect(walk.walk?.stop == .safety)
    walk.write(" see")
    #expect(walk.walk?.stop == .item("child-seen"))
    walk.press(.enter)
    walk.write("n")
    #expect(walk.walk?.stop == .item("child-seen-alone"))
    walk.write("n")
    #expect(walk.walk?.stop == .item("language"))
    walk.write("NN")
    #expect(walk.walk?.stop == .item("child-seen"))
  }

  @Test func `Esc goes back to where one was`() {
    var walk = Walkthrough(at: "voice-of-child")
    walk.write("/harm")
    #expect(walk.walk?.stop == .item("harm-missed"))
    walk.press(.escape)
    #expect(walk.walk?.stop == .item("voice-of-child"))
    walk.write("n")
    #expect(walk.said == "nothing has been looked for yet: / finds")
  }

  @Test func `what is nowhere is said to be nowhere`() {
    var walk = Walkthrough(at: "voice-of-child")
    walk.write("/zebra")
    walk.press(.enter)
    #expect(walk.said == "'zebra' is nowhere in this audit")
    #expect(walk.walk?.stop == .item("voice-of-child"))
  }

  @Test func `a note can be found`() {
    var walk = Walkthrough()
    walk.write("/MANAGER")
    #expect(walk.walk?.stop == .item("assessment-present"))
  }
}
