import AuditModel
import Testing

@testable import AuditTUI

/// Home follows changes without beginning anew, and shows what it would show if it did.
struct HomeListTests {
  private let facts = DeskFixture.workspace(isSynthetic: false)
  private let audits = DeskFixture.shelf.audits

  private func ids(_ list: HomeList) -> [Audit.ID] {
    (0..<list.count).map { list[$0].id }
  }

  private func list(_ audits: [ScoredAudit]) -> HomeList {
    var list = HomeList()
    list.follow(audits, in: facts)
    return list
  }

  @Test(arguments: [[], [0], [11], [3, 4], [0, 5, 11], Array(0..<12)])
  func `audits that go and come again leave the same list`(gone: [Int]) {
    let left = audits.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    var followed = list(audits)
    followed.follow(left, in: facts)
    #expect(ids(followed) == ids(list(left)))
    #expect(followed.total == left.count)
    followed.follow(audits, in: facts)
    #expect(ids(followed) == ids(list(audits)))
  }

  // Its last event is the newest of all, so it is the first of its group.
  @Test func `an audit that changes goes to its place, beside one that comes and one that goes`()
    throws
  {
    let pattern = try #require(audits.first { $0.id == "0195-04" })
    func audit(_ id: Audit.ID) -> ScoredAudit {
      ScoredAudit(
        id: id,
        reference: pattern.reference,
        team: pattern.team,
        round: pattern.round,
        template: DeskFixture.coreFour,
        state: pattern.state,
        reading: .first,
        asAt: pattern.asAt,
        auditor: pattern.auditor,
        changedAt: "2026-03-12T09:21:00Z",
        outcomes: pattern.outcomes
      )
    }
    var changed = audits.filter { $0.id != "0195-02" }
    changed[2] = audit("0195-04")
    changed.append(audit("0195-20"))
    var followed = list(audits)
    followed.narrow(to: "north")
    followed.follow(changed, in: facts)
    var anew = list(changed)
    anew.narrow(to: "north")
    #expect(ids(followed) == ids(anew))
    #expect(ids(followed).contains("0195-20"))
  }
}
