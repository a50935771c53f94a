import AuditModel
import AuditStore
import Foundation
import Testing

@testable import AuditTUI

/// A round is drawn, changed and drawn again in one program, as with the command.
struct DrawingAgainTests {
  /// Six cases, of which three are drawn.
  private func order(
    in program: OneProgram,
    seed: String = "",
    template: Template.ID = "core-four"
  ) throws -> DrawOrder {
    let list = program.folder.appending(path: "cases.csv")
    let lines = (1...6).map { "WX-\($0),T\n" }.joined()
    try ("case,team\n" + lines).write(to: list, atomically: true, encoding: .utf8)
    var words = SampleWords()
    (words.perTeam, words.seed) = ("3", seed)
    return DrawOrder(
      list: list.path,
      round: "2026-q2",
      title: "",
      templates: [template],
      from: nil,
      to: nil,
      words: words
    )
  }

  private func drawn(_ order: DrawOrder, in program: OneProgram) throws -> DrawnRound {
    program.keeper.draw(order)
    let drawn = program.messages().compactMap { message -> DrawnRound? in
      if case .drawn(let drawn) = message { drawn } else { nil }
    }
    return try #require(drawn.first)
  }

  @Test func `drawing again goes on after a case was replaced, with the seed of the first draw`()
    throws
  {
    try OneProgram.with { program in
      let order = try order(in: program)
      let first = try drawn(order, in: program)
      #expect(!first.isThere)
      program.keeper.begin(first)
      let gone = first.round.cases.drawn[0].reference
      program.keeper.replace(
        ReplacementOrder(list: order.list, round: "2026-q2", reference: gone, reason: "moved away")
      )
      let replaced = program.messages().compactMap { message -> ReplacedCase? in
        if case .caseReplaced(let replaced) = message { replaced } else { nil }
      }
      let by = try #require(replaced.first?.replacement.by)
      #expect(replaced.map(\.drafts) == [1])
      #expect(replaced.map(\.left.count) == [1])

      let again = try drawn(order, in: program)
      #expect(again.isThere)
      let places = first.round.cases.drawn.map { $0.reference == gone ? by : $0.reference }
      #expect(again.round.cases.drawn.map(\.reference) == places)
      program.keeper.begin(again)
      #expect(program.keeper.finish() == [])
      #expect(try program.references() == (places + [gone]).sorted())
    }
  }

  @Test func `a replacement that another program made since is gone on with too`() throws {
    try OneProgram.with { program in
      let order = try order(in: program, seed: "42")
      let first = try drawn(order, in: program)
      program.keeper.begin(first)
      _ = program.messages()
      var other = try Workspace.open(at: program.folder.path)
      let file = try CaseListFile(order.list)
      let replaced = try first.round.replacing(
        first.round.cases.drawn[0].reference,
        because: "with the court",
        from: file.list,
        digest: file.digest
      )
      try other.replace(first.round, with: replaced.round)

      let again = try drawn(order, in: program)
      #expect(again.round == replaced.round)
      program.keeper.begin(again)
      #expect(program.keeper.finish() == [])
      #expect(try program.references().contains(replaced.by.reference))
    }
  }

  @Test func `a draw that could not be written is written once it can be`() throws {
    try OneProgram.with { program in
      // Its template is pinned before the round is written, and that succeeds the first time.
      let drawn = try drawn(order(in: program, template: "assessment"), in: program)
      let rounds = program.folder.appending(path: "rounds")
      try FileManager.default.removeItem(at: rounds)
      try Data().write(to: rounds)
      program.keeper.begin(drawn)
      let failures = program.messages().filter { if case .failed = $0 { true } else { false } }
      #expect(failures.count == 1)
      try FileManager.default.removeItem(at: rounds)
      program.keeper.begin(drawn)
      #expect(program.keeper.finish() == [])
      #expect(try program.references() == drawn.round.cases.drawn.map(\.reference).sorted())
    }
  }

  @Test func `another draw of the same round is refused, and may be asked for again`() throws {
    try OneProgram.with { program in
      program.keeper.begin(try drawn(try order(in: program, seed: "42"), in: program))
      let other = try drawn(try order(in: program, seed: "7"), in: program)
      #expect(!other.isThere)
      program.keeper.begin(other)
      let failures = program.messages().compactMap { message -> String? in
        if case .failed(let why) = message { why.en } else { nil }
      }
      #expect(failures.count == 1)
      #expect(failures[0].contains("there is a round of this name already"))
      #expect(try program.references().count == 3)
    }
  }
}
