import AuditModel
import Testing

@testable import AuditStore

/// Rounds of two workspaces come together, and none is written over.
struct MergingRoundsTests {
  private let described = "round: 2026-q2\ntitle: {en: Second}\nsample: {method: all}\n"

  @Test func `a round that is only there is copied as it is`() throws {
    let (here, there) = try Laptop.two()
    try there.write(described, to: "rounds/2026-q2.yaml")
    let new = [MergedRound(id: "2026-q2", outcome: .new)]
    #expect(try here.merge(there, isDryRun: true).rounds == new)
    #expect(try !here.files().keys.contains("rounds/2026-q2.yaml"))
    #expect(try here.merge(there).rounds == new)
    #expect(try here.bytes("rounds/2026-q2.yaml") == Array(described.utf8))
    #expect(try here.merge(there).rounds == [])
  }

  @Test func `another description of a round is kept beside, told, and never used`() throws {
    let (here, there) = try Laptop.two()
    let other = described.replacing("all", with: "random")
    try here.write(described, to: "rounds/2026-q2.yaml")
    try there.write(other, to: "rounds/2026-q2.yaml")
    // The first twelve digits of sha256sum of the other's bytes.
    let digits = Digest(of: Array(other.utf8)).text.dropFirst("sha256:".count).prefix(12)
    let path = "conflicts/round-2026-q2.\(digits).yaml"
    #expect(
      try here.merge(there).rounds == [MergedRound(id: "2026-q2", outcome: .kept(path))]
    )
    #expect(try here.bytes("rounds/2026-q2.yaml") == Array(described.utf8))
    #expect(try here.bytes(path) == Array(other.utf8))
    #expect(try here.merge(there).rounds == [])
    #expect(
      try Workspace.open(at: here.path).check().mistakes.map { $0.text(in: .english) } == [
        "\(path): another workspace describes the round otherwise; take over into rounds/ what is "
          + "right, and remove this file"
      ]
    )
  }

  @Test func `a round that cannot be read is refused and stops nothing`() throws {
    let (here, there) = try Laptop.two()
    try there.write(described, to: "rounds/a.yaml")
    let rounds = try here.merge(there).rounds
    #expect(rounds.map(\.id) == ["a"])
    guard case .refused(let mistakes) = rounds.first?.outcome else {
      Issue.record("the round was not refused")
      return
    }
    #expect(mistakes.count == 1)
  }
}
