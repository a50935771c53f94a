import AuditModel
import Testing

@testable import AuditTUI

/// What was changed here is what differs from the version that was seen here.
struct KnownVersionsTests {
  private static let begun = audit(["e1"])

  /// An audit with events that follow each other.
  private static func audit(_ events: [String], _ answers: [Item.ID: Answer] = [:]) -> Audit {
    WalkFixture.audit { audit in
      audit.answers = answers
      audit.events = events.enumerated().map { index, id in
        AuditEvent(
          id: id,
          did: index == 0 ? .begun : .answered,
          at: "",
          by: "am",
          device: "d",
          parents: index == 0 ? [] : [events[index - 1]]
        )
      }
    }
  }

  @Test func `whoever has not seen what came in began before it`() {
    var versions = KnownVersions(Self.begun)
    let theirs = Self.audit(["e1", "e2"], ["child-seen": Answer(.no)])
    versions.noteCameIn(theirs)
    #expect(versions.base(of: Self.begun) == Self.begun)
    #expect(versions.base(of: Self.audit(["e1", "e2"])) == theirs)
  }

  @Test func `a saving that is not answered yet is what the next one began from`() {
    var versions = KnownVersions(Self.begun)
    let saved = Self.audit(["e1", "e2"], ["child-seen": Answer(.no)])
    versions.noteSaved(Self.begun, as: saved, in: saved, isMerged: false)
    #expect(versions.base(of: Self.begun) == saved)
  }

  @Test func `after a merge one begins from it when it has been seen, and not before`() {
    var versions = KnownVersions(Self.begun)
    let own = Self.audit(["e1", "e2"], ["child-seen": Answer(.no)])
    let merged = Self.audit(["e1", "e2", "e3"], ["child-seen": Answer(.no), "x": Answer(.yes)])
    versions.noteSaved(Self.begun, as: own, in: merged, isMerged: true)
    #expect(versions.base(of: Self.begun) == own)
    #expect(versions.base(of: own) == own)
    #expect(versions.base(of: merged) == merged)
  }
}
