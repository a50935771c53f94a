import AuditModel
import Foundation
import Testing

@testable import AuditStore

/// However a file is damaged: it is set aside whole and told of, nothing is written over it, and the
/// rest of the workspace works.
struct DamagedFileTests {
  @Test(arguments: TwoAudits.Part.allCases, Damage.all)
  func `a damaged file is set aside with what stands on it, and nothing else is`(
    part: TwoAudits.Part,
    damage: Damage
  ) throws {
    let two = try TwoAudits()
    let place = two.place(of: part)
    let damaged = damage.bytes(try two.bytes(of: place))
    try two.write(damaged, to: place)
    let outcome = try two.outcome()
    #expect(outcome.loaded == [two.whole])
    #expect(outcome.scored == [two.whole])
    #expect(outcome.isSetAside)
    let problem = part == .audit ? damage.json : damage.yaml
    let told = outcome.said.filter { $0.hasPrefix(place) && $0.contains(problem) }
    #expect(told.count == 1, "\(outcome.said)")
    #expect(try two.bytes(of: place) == damaged)
  }

  @Test(arguments: Damage.all)
  func `damaged settings refuse the workspace, for they decide every figure`(
    damage: Damage
  ) throws {
    let two = try TwoAudits()
    let damaged = damage.bytes(try two.bytes(of: "workspace.yaml"))
    try two.write(damaged, to: "workspace.yaml")
    let error = #expect(throws: WorkspaceError.self) { try two.open() }
    let said = error?.text(in: .english) ?? ""
    #expect(said.hasPrefix("workspace.yaml:"))
    #expect(said.contains(damage.yaml))
    #expect(try two.bytes(of: "workspace.yaml") == damaged)
  }

  @Test(arguments: Damage.all)
  func `a damaged index is built anew, and no figure comes of it`(damage: Damage) throws {
    let two = try TwoAudits()
    let index = try two.index()
    try two.write(damage.bytes(try two.bytes(of: index)), to: index)
    let opened = try two.open()
    let scored = try opened.scoreAll()
    #expect(scored.audits.map(\.id) == [two.harmed, two.whole])
    #expect(scored.filesRead == 2)
    opened.keep(scored)
    #expect(try two.open().scoreAll().filesRead == 0)
  }

  @Test func `an index whose bytes change anywhere never changes a figure`() throws {
    let two = try TwoAudits()
    let index = try two.index()
    let whole = try two.bytes(of: index)
    let expected = try two.open().scoreAll().audits.map(\.id)
    for place in stride(from: 0, to: whole.count, by: whole.count / 97) {
      var changed = whole
      changed[place] ^= 0xFF
      try two.write(changed, to: index)
      #expect(try two.open().scoreAll().audits.map(\.id) == expected, "byte \(place)")
      try two.write(Array(whole[..<place]), to: index)
      #expect(try two.open().scoreAll().audits.map(\.id) == expected, "cut at \(place)")
    }
  }

  @Test(arguments: TwoAudits.Part.allCases)
  func `line ends of Windows change nothing`(part: TwoAudits.Part) throws {
    let two = try TwoAudits()
    let place = two.place(of: part)
    let text = String(decoding: try two.bytes(of: place), as: UTF8.self)
    try two.write(Array(text.replacing("\n", with: "\r\n").utf8), to: place)
    let outcome = try two.outcome()
    #expect(outcome.loaded == [two.harmed, two.whole])
    #expect(outcome.scored == [two.harmed, two.whole])
    // A pinned copy is known by its bytes, so that any change to it shows.
    let changed = part == .template ? 1 : 0
    #expect(outcome.said.count { $0.contains("is not the one that was answered") } == changed)
    #expect(outcome.said.count == changed)
  }

  @Test func `a file of 100 MB is refused by its size, with the most that is read`() throws {
    let two = try TwoAudits()
    for part in TwoAudits.Part.allCases {
      try two.lengthen(two.place(of: part), to: 100 << 20)
      let said = try two.outcome().said
      #expect(
        said.contains {
          $0.contains("\(two.place(of: part)): cannot be read: it is larger than 4194304 bytes")
        },
        "\(said)"
      )
    }
    try two.lengthen("workspace.yaml", to: 100 << 20)
    let error = #expect(throws: WorkspaceError.self) { try two.open() }
    #expect(error?.text(in: .english).contains("larger than 4194304 bytes") ?? false)
  }

  @Test func `settings and rounds that end in the middle of a line are remarked upon`() throws {
    let two = try TwoAudits()
    for place in ["workspace.yaml", "rounds/2026-q1.yaml"] {
      try two.write(Array(try two.bytes(of: place).dropLast()), to: place)
    }
    #expect(
      try two.outcome().said == [
        """
        workspace.yaml: the file ends in the middle of a line, as one that was cut off does; \
        if nothing is missing from it, end its last line with Enter
        """,
        """
        rounds/2026-q1.yaml: the file ends in the middle of a line, as one that was cut off does; \
        if nothing is missing from it, end its last line with Enter
        """,
      ]
    )
  }
}

extension TwoAudits {
  /// The place of the index.
  fileprivate func index() throws -> String {
    let folder = ".caseaudit/index"
    let names = try FileManager.default.contentsOfDirectory(atPath: path(of: folder))
    return folder + "/" + (try #require(names.first { $0.hasSuffix(".sqlite") }))
  }

  /// Makes a file longer without writing what it is filled with.
  fileprivate func lengthen(_ place: String, to size: UInt64) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path(of: place)))
    try file.truncate(atOffset: size)
    try file.close()
  }
}
