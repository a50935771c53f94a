import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// A round that was drawn on two laptops has a draft for each case on either, and one once they are
/// merged.
struct DrawnTwiceTests {
  private static let references = ["WX-1", "WX-2"]

  /// A laptop on which the round was drawn.
  private func drawn(_ device: String, isListed: Bool = true) throws -> Laptop {
    let laptop = try Laptop(device: device)
    let drawn = Self.references.map { DrawnCase(reference: $0, team: "CAFAT") }
    let round = Round(
      id: "2026-q2",
      title: Wording(en: "Second quarter"),
      templates: ["example"],
      sample: Sample(method: .all),
      cases: RoundCases(drawn: isListed ? drawn : [])
    )
    var workspace = laptop.workspace
    if isListed {
      let files = Self.references.map { ($0, CaseFile(reference: $0, team: "CAFAT")) }
      _ = try workspace.begin(
        round,
        files: Dictionary(uniqueKeysWithValues: files),
        having: [],
        library: nil,
        stamp: .example(device: device),
        today: "2026-04-02"
      )
    } else {
      try laptop.save(laptop.example.audit(number: device == "d-1" ? 1 : 2))
    }
    return laptop
  }

  private func open(_ laptop: Laptop) throws -> Workspace {
    try Workspace.open(at: laptop.path)
  }

  /// The ids of the audits of a case.
  private func ids(_ reference: String, on laptop: Laptop) throws -> [Audit.ID] {
    let workspace = try open(laptop)
    return try workspace.auditIDs().filter {
      try workspace.load($0).audit.caseFile.reference == reference
    }
  }

  private func answer(_ reference: String, on laptop: Laptop) throws {
    let workspace = try open(laptop)
    let stored = try workspace.load(try #require(ids(reference, on: laptop).first))
    var audit = stored.audit
    audit.answers["seen"] = Answer(.yes)
    _ = try workspace.save(audit, over: stored, stamp: .example(minutes: 1))
  }

  /// What came of each audit, in the order of their cases.
  private func merge(
    _ there: Laptop,
    into here: Laptop,
    isDryRun: Bool = false
  ) throws -> [MergeOutcome] {
    var workspace = try open(here)
    let report = try workspace.merge(
      from: try MergeSource.open(there.path),
      stamp: .example(minutes: 2),
      isDryRun: isDryRun
    )
    return report.entries.sorted { ($0.reference ?? "") < ($1.reference ?? "") }.map(\.outcome)
  }

  @Test func `drafts that nobody has begun are left out, and it is told which one stands`() throws {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    let standing = try Self.references.flatMap { try ids($0, on: here) }
    #expect(try merge(there, into: here) == standing.map { .unbegun(here: $0) })
    #expect(try Self.references.flatMap { try ids($0, on: here) } == standing)
  }

  /// The ids of the drafts of a later draw are higher, since they begin with the time.
  @Test func `of two drafts that nobody has begun both laptops keep the one with the lower id`()
    throws
  {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    let (lower, higher) = try (ids("WX-1", on: here)[0], ids("WX-1", on: there)[0])
    try #require(lower < higher)
    let moved = try there.bytes("audits/\(higher).json")
    #expect(try merge(there, into: here)[0] == .unbegun(here: lower))
    #expect(try merge(here, into: there, isDryRun: true)[0] == .instead(of: higher))
    #expect(try ids("WX-1", on: there) == [higher])
    #expect(try merge(here, into: there)[0] == .instead(of: higher))
    #expect(try there.bytes("conflicts/settled/\(higher).json") == moved)
    for laptop in [here, there] {
      #expect(try ids("WX-1", on: laptop) == [lower])
      try answer("WX-1", on: laptop)
    }
    // Both began the same audit, which is merged answer by answer.
    _ = try merge(there, into: here)
    #expect(try ids("WX-1", on: here) == [lower])
  }

  @Test func `a draft that somebody has begun stays, whatever its id`() throws {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    try answer("WX-1", on: there)
    let (empty, begun) = try (ids("WX-1", on: here)[0], ids("WX-1", on: there)[0])
    try #require(empty < begun)
    #expect(try merge(here, into: there)[0] == .unbegun(here: begun))
    #expect(try ids("WX-1", on: there) == [begun])
  }

  @Test func `a draft into which somebody has typed stays, whatever its id`() throws {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    let id = try ids("WX-1", on: there)[0]
    try #require(ids("WX-1", on: here)[0] < id)
    let folder = URL(filePath: "\(there.path)/.caseaudit/journal")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try there.write("", to: ".caseaudit/journal/\(id).0123456789abcdef.journal")
    #expect(try merge(here, into: there)[0] == .unbegun(here: id))
    #expect(try ids("WX-1", on: there) == [id])
  }

  @Test func `a draft that was begun there comes in the place of one that nobody has begun`()
    throws
  {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    try answer("WX-1", on: there)
    let (old, kept) = try (ids("WX-1", on: here)[0], ids("WX-2", on: here)[0])
    let new = try ids("WX-1", on: there)[0]
    let before = try here.bytes("audits/\(old).json")
    let outcomes: [MergeOutcome] = [.instead(of: old), .unbegun(here: kept)]
    #expect(try merge(there, into: here, isDryRun: true) == outcomes)
    #expect(try ids("WX-1", on: here) == [old])
    #expect(try merge(there, into: here) == outcomes)
    #expect(try ids("WX-1", on: here) == [new])
    #expect(try here.bytes("conflicts/settled/\(old).json") == before)
    #expect(try merge(there, into: here) == [.same, .unbegun(here: kept)])
    // The other laptop has the audit, and nothing of the draft that was moved.
    #expect(try merge(here, into: there).contains(.same))
    #expect(try ids("WX-1", on: there) == [new])
  }

  @Test func `where both were begun both stay`() throws {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    for laptop in [here, there] { try answer("WX-1", on: laptop) }
    #expect(try merge(there, into: here)[0] == .new)
    #expect(try ids("WX-1", on: here).count == 2)
  }

  @Test func `a draft from which a second reading was begun stays`() throws {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    try answer("WX-1", on: there)
    let workspace = try open(here)
    let first = try workspace.load(ids("WX-1", on: here)[0]).audit
    let second = try workspace.newReading(
      .second,
      of: [first],
      auditor: "bp",
      today: "2026-04-02"
    )
    _ = try workspace.save(second, over: nil, stamp: .example(by: "bp"))
    #expect(try merge(there, into: here)[0] == .new)
    #expect(try ids("WX-1", on: here).count == 3)
  }

  @Test func `a draft in whose journal typed words wait stays`() throws {
    let (here, there) = try (drawn("d-1"), drawn("d-2"))
    try answer("WX-1", on: there)
    let id = try ids("WX-1", on: here)[0]
    let folder = URL(filePath: "\(here.path)/.caseaudit/journal")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try here.write("", to: ".caseaudit/journal/\(id).0123456789abcdef.journal")
    #expect(try merge(there, into: here)[0] == .new)
    #expect(try ids("WX-1", on: here).contains(id))
  }

  @Test func `of a case that was not drawn every draft comes in`() throws {
    let (here, there) = try (drawn("d-1", isListed: false), drawn("d-2", isListed: false))
    #expect(try merge(there, into: here) == [.new])
    #expect(try ids("WX-0412", on: here).count == 2)
  }
}
