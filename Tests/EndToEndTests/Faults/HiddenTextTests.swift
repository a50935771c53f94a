import Foundation
import Testing

/// Whatever a file, its name or a command line holds, no output moves a cursor, turns the direction of
/// writing or hides a letter.
@Suite(.serialized)
struct HiddenTextTests {
  /// A bell, a colour, C1's own way to clear a screen, a forged line, and what is nowhere seen: bidi,
  /// zero width, a byte order mark, a tag and a line of Unicode's own.
  private static let hidden =
    "x\u{7}\u{1B}[31m\u{9B}2J\u{8}\r\ncaseaudit: done\u{202E}\u{2066}\u{200B}\u{2060}\u{FEFF}\u{AD}"
    + "\u{E0041}\u{2028}y"

  private static let commands: [[String]] = [
    ["check"], ["check", "--format", "json"], ["list"], ["list", "--format", "json"], ["figures"],
    ["figures", "--format", "json"], ["figures", "--cases"], ["figures", "--by", "team"],
    ["figures", "--by", "item", "--format", "csv"], ["figures", "--hot-spots"],
    ["show", "AUDIT"], ["show", "AUDIT", "--format", "json"],
    ["show", "--round", "q1", "--format", "csv"], ["findings", "q1"],
    ["report", "q1"], ["report", "q1", "--format", "csv"], ["settle", "AUDIT"],
    ["merge", "../other", "--dry-run"], ["merge", "../other", "--dry-run", "--format", "json"],
    ["templates"], ["templates", "core-four"], ["templates", "core-four", "--format", "json"],
    ["templates", "--rules"], ["frameworks"], ["indicators"], ["audit", "AUDIT", "--plain"],
  ]

  /// Where a word of the command line is quoted back.
  private static let echoes: [[String]] = [
    ["show", hidden], ["list", "--round", hidden], ["list", "--format", hidden], [hidden],
    ["figures", "--item", hidden], ["--workspace", hidden, "list"], ["due", hidden, "2026-01-05"],
    ["due", "assessment-2014-act", hidden], ["templates", hidden], ["check", hidden],
    ["check", hidden + ".json"], ["merge", hidden], ["list", "--auditor", hidden], ["--" + hidden],
  ]

  @Test func `nothing hidden reaches the terminal from files`() async throws {
    try await CaseAtHand.with { atHand in
      try spoil(atHand)
      for arguments in HiddenTextTests.commands {
        let words = arguments.map { $0 == "AUDIT" ? atHand.audit : $0 }
        let result = try await run(words, atHand)
        #expect(result.output.hiddenScalars == [], "\(words) output")
        #expect(result.errors.hiddenScalars == [], "\(words) errors")
        #expect(!(result.output + result.errors).isEmpty, "\(words)")
      }
      // The audit itself was read and shown, or all this would say nothing.
      #expect(try await run(["list"], atHand).output.contains(atHand.audit))
    }
  }

  @Test func `nothing hidden is quoted back from the command line`() async throws {
    try await CaseAtHand.with { atHand in
      for arguments in HiddenTextTests.echoes {
        let result = try await run(arguments, atHand)
        #expect(result.errors.hiddenScalars == [], "\(arguments.count) words")
        #expect(result.output.hiddenScalars == [])
        // Nor can a word begin a line that looks like the program's own.
        #expect(!(result.errors + result.output).contains("\ncaseaudit: done"))
      }
    }
  }

  @Test func `JSON keeps the value of what is hidden`() async throws {
    try await CaseAtHand.with { atHand in
      try spoil(atHand)
      let result = try await run(["list", "--format", "json"], atHand)
      struct List: Decodable {
        struct Audit: Decodable { let reference: String }
        let audits: [Audit]
      }
      let list = try JSONDecoder().decode(List.self, from: Data(result.output.utf8))
      #expect(list.audits.map(\.reference) == [HiddenTextTests.hidden])
    }
  }

  private func run(_ arguments: [String], _ atHand: CaseAtHand) async throws -> Command.Result {
    try await Command(
      executable: Program.path(),
      arguments: arguments,
      environment: Command.plainEnvironment.merging(atHand.environment) { _, new in new },
      folder: atHand.folder.path(to: "fieldwork")
    ).run()
  }

  /// `\u001b`, or with eight digits as only YAML has it.
  private func escape(_ number: some BinaryInteger) -> String {
    let digits = String(number, radix: 16)
    let length = number > 0xFFFF ? 8 : 4
    return (length == 8 ? "\\U" : "\\u")
      + String(repeating: "0", count: length - digits.count) + digits
  }

  /// Puts hidden text wherever a file can hold a text, and in names of files.
  private func spoil(_ atHand: CaseAtHand) throws {
    let json = "\"\(HiddenTextTests.hidden.utf16.map(escape).joined())\""
    let yaml = "\"\(HiddenTextTests.hidden.unicodeScalars.map { escape($0.value) }.joined())\""
    let part = #", "note": \#(json), "evidence": \#(json), "by": \#(json), \#(json): \#(json)"#
    try atHand.rewrite {
      $0.replacing(
        #""answers": {}"#,
        with: #""answers": {"child-seen-alone": {"value": "no"\#(part)}, \#(json): {}}"#
      )
      .replacing(#""auditor": "am""#, with: #""auditor": \#(json)"#)
      .replacing(#""reference": "WX-0001""#, with: #""reference": \#(json), "siblings": \#(json)"#)
      .replacing(#""team": "CAFAT""#, with: #""team": \#(json)"#)
      .replacing(#""state": "draft""#, with: #""state": "draft", "round": \#(json), \#(json): 1"#)
    }
    #expect(try atHand.text().contains(#""team": "\u0078\u0007"#))
    try atHand.folder.write(
      "authority: {en: \(yaml)}\nteams:\n  - {id: \(yaml), title: {en: \(yaml)}}\n",
      to: "fieldwork/workspace.yaml"
    )
    try atHand.folder.write(
      "round: q1\ntitle: {en: \(yaml)}\nsample: {method: random}\n",
      to: "fieldwork/rounds/q1.yaml"
    )
    try atHand.folder.write("round: \(yaml)\n\(yaml): \(yaml)\n", to: "fieldwork/rounds/q2.yaml")
    for name in ["audits/%.json", "rounds/%z.yaml", "templates/%.yaml", "conflicts/%.json"] {
      let path = "fieldwork/" + name.replacing("%", with: HiddenTextTests.hidden)
      try atHand.folder.write("{\"id\": \(json), \(json): [}", to: path)
    }
    try FileManager.default.copyItem(
      atPath: atHand.folder.path(to: "fieldwork"),
      toPath: atHand.folder.path(to: "other")
    )
  }
}

extension String {
  /// What should have been made visible, as numbers: everything but line feeds, and carriage returns
  /// before them.
  fileprivate var hiddenScalars: [String] {
    replacing("\r\n", with: "\n").unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
      default: scalar.properties.isDefaultIgnorableCodePoint
      }
    }.map { String($0.value, radix: 16) }
  }
}
