import Foundation
import Testing

/// Files of newer programs and damaged ones neither stop anybody nor lose anything.
@Suite(.serialized)
struct OddFilesTests {
  @Test func `a field that this program does not know outlives an answer`() async throws {
    try await CaseAtHand.with { atHand in
      let unknown = """
          "weather": {
            "felt": "cold",
            "seen": [
              1,
              "2.50"
            ]
          }
        """
      try atHand.rewrite { text in
        #expect(text.hasSuffix("\n}\n"))
        return text.dropLast(3) + ",\n" + unknown + "\n}\n"
      }
      try await atHand.open { session in
        try await session.send("2")
        try await session.wait(for: "saved ")
      }
      let text = try atHand.text()
      #expect(text.contains(#""immediateRisk": "no""#))
      #expect(text.contains(unknown))
    }
  }

  @Test func `a file of a newer format is read, and never written`() async throws {
    try await CaseAtHand.with { atHand in
      try atHand.rewrite { $0.replacing(#""format": 1,"#, with: #""format": 99,"#) }
      let newer = try atHand.text()
      try await atHand.open { session in
        try await session.wait(for: "a newer caseaudit wrote this audit")
        try await session.send("2")
        let screen = try await session.wait(for: "it can be changed only there")
        #expect(screen.contains("2 ○ no"))
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      #expect(try atHand.text() == newer)
      #expect(try atHand.folder.names(in: "fieldwork/conflicts") == [])
    }
  }

  @Test func `a damaged file is set aside and listed, and the others can be worked on`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      let damaged = "01a1fc8e-3f08-7d1b-99d8-86bfe70e27e8.json"
      let place = "fieldwork/audits/" + damaged
      try atHand.folder.write("{\n  \"answers\": {},\n  \"asAt\": \"2026-0", to: place)

      let check = try await Program.run("check", environment: atHand.environment)
      #expect(check.exitCode == 1)
      // The file ends within its third line.
      #expect(check.output.hasPrefix("fault: audits/\(damaged):3: "))
      #expect(check.output.hasSuffix("Checked: audits 2. Faults: 1. Warnings: 0.\n"))

      try await TmuxSession.with([Program.path()], environment: atHand.environment) { session in
        let home = try await session.wait(for: "1 file set aside: a shows why")
        #expect(home.contains("WX-0001"))
        try await session.send("a")
        try await session.wait(for: "audits/\(damaged):3")
        try await session.send("Escape")
        try await session.wait(for: "WX-0001")
        try await session.send("Enter")
        try await session.wait(for: CaseAtHand.firstQuestion)
        try await session.send("2")
        try await session.wait(for: "saved ")
      }
      #expect(try atHand.text().contains(#""immediateRisk": "no""#))
      #expect(
        try atHand.folder.text(of: place) == "{\n  \"answers\": {},\n  \"asAt\": \"2026-0"
      )
    }
  }

  @Test(arguments: ["audits/AUDIT", "templates/core-four@1", "rounds/q9"])
  func `a pipe in place of a file keeps nobody from the rest`(name: String) async throws {
    try await CaseAtHand.with { atHand in
      let place =
        name.replacing("AUDIT", with: atHand.audit)
        + (name.hasPrefix("audits/") ? ".json" : ".yaml")
      let path = atHand.folder.path(to: "fieldwork/" + place)
      try? FileManager.default.removeItem(atPath: path)
      #expect(mkfifo(path, 0o600) == 0)
      for command in ["list", "figures"] {
        let result = try await Program.run(command, environment: atHand.environment)
        #expect(result.exitCode == 0)
        #expect(result.errors.contains("\(place): cannot be read: it is a folder, a link, a pipe "))
      }
      let check = try await Program.run("check", environment: atHand.environment)
      #expect(check.exitCode == 1)
      #expect(check.output.contains("fault: "))
      #expect(check.output.contains("\(place): cannot be read: it is a folder, a link, a pipe "))
      // An audit on a template or round that can be read is begun all the same.
      let begun = try await Program.run(
        "audit",
        "WX-0002",
        "--template",
        "front-door",
        "--team",
        "CAFAT",
        "--plain",
        environment: atHand.environment
      )
      #expect(begun.exitCode == 0)
      let list = try await Program.run("list", environment: atHand.environment)
      #expect(list.output.contains("WX-0002"))
      #expect(list.output.contains("WX-0001") == (name == "rounds/q9"))
    }
  }
}
