import AuditModel
import Testing

@testable import AuditStore

/// What a release keeps of an audit whose file was erased.
struct ReleasesOfErasedTests {
  private static let gone = "0198c0de-0000-7000-8000-000000000009"

  /// A workspace with one audit, and a release of it and of one that is no longer there.
  private func published() throws -> (Laptop, Release) {
    let (laptop, _) = try Laptop.two()
    let here = try laptop.audit.id
    let publication = Publication(
      items: [PublishedItem(id: "seen")],
      groups: [Publication.Group(team: nil, audits: [here, Self.gone])],
      sides: [here: [.favourable], Self.gone: [.unfavourable]]
    )
    let release = Release(
      id: "0198c0df-0000-7000-8000-000000000001",
      at: "2026-04-01T09:00:00Z",
      by: "am",
      round: "2026-q1",
      team: nil,
      framework: "",
      language: "en",
      format: "md",
      decidedBy: nil,
      digest: "sha256:0",
      publication: publication
    )
    try laptop.workspace.add(release)
    return (laptop, release)
  }

  @Test func `an erased audit keeps its side under a stand-in, and no id`() throws {
    let (laptop, release) = try published()
    let found = try laptop.workspace.forgetErased()
    #expect(found == [ReleaseOfErased(release: release, audits: [Self.gone])])
    let kept = try #require(laptop.workspace.records(Release.self).usable.first)
    let standIn = AuditID.standIn(for: Self.gone)
    #expect(kept == release.forgetting([Self.gone]))
    #expect(kept.publication.sides[standIn] == [.unfavourable])
    #expect(kept.publication.shown == release.publication.shown)
    #expect(!kept.fileText.contains(Self.gone))
    #expect(try laptop.workspace.forgetErased() == [])
  }

  @Test func `check names the release, and what to do`() throws {
    let (laptop, release) = try published()
    let remarks = laptop.workspace.releaseRemarks
    #expect(remarks.map(\.place) == ["releases/\(release.id).json"])
    #expect(remarks.map(\.severity) == [.warning])
    #expect(
      remarks.map(\.problem.en) == ["the release names 1 audit of which no file is here"]
    )
    _ = try laptop.workspace.forgetErased()
    #expect(laptop.workspace.releaseRemarks == [])
  }

  @Test func `a stand-in is the same everywhere, and not what it stands for`() {
    let standIn = AuditID.standIn(for: Self.gone)
    #expect(AuditID.isValid(standIn))
    #expect(AuditID.isStandIn(standIn))
    #expect(!AuditID.isStandIn(Self.gone))
    #expect(AuditID.standIn(for: standIn) == standIn)
    // sha256sum of "erased 0198c0de-0000-7000-8000-000000000009", its 13th and 17th digits set to 8.
    #expect(standIn == "21882c25-b905-8681-8319-a437d064287a")
  }

  @Test func `a merge takes the release of a laptop that has not forgotten for the same`() throws {
    let (one, release) = try published()
    let (other, _) = try published()
    _ = try one.workspace.forgetErased()
    let report = try one.merge(other)
    #expect(
      report.records.allSatisfy { if case .same = $0.outcome { true } else { false } }
    )
    #expect(report.records.count == 1)
    let kept = one.workspace.records(Release.self).usable
    #expect(kept == [release.forgetting([Self.gone])])
  }
}
