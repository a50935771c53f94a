import Foundation
import Testing

/// From the first key to the figures.
@Suite(.serialized)
struct NewAuditJourneyTests {
  @Test func `an inspector scores a case file and the team figures are there at once`()
    async throws
  {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open { session in
        try await session.beginCoreFour()
        try await session.answerCoreFour()
        try await session.send("t")
        try await session.type("Siaradodd y plentyn â'r gweithiwr yn y tŷ, ŵyr neb pam")
        try await session.send("Enter", "f", "f")
        try await session.wait(for: "Note (area for improvement)")
        try await session.send("v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.send("Escape")
        try await session.wait(for: "5 of 5 answered")
        try await session.send("Escape")
        try await session.wait(for: "Finished (1)")
        try await session.send("f")
        try await session.wait(for: "North team")
        let figures = try await session.wait(for: "2 of 2")
        // Compliance: seen alone and in time; quality: voice satisfactory, plan weak.
        #expect(figures.contains("1 of 2"))
        try await session.send("q")
        let exitCode = try await session.waitForEnd()
        #expect(exitCode == 0)
      }
      let audit = try fieldwork.audit()
      #expect(audit["format"] as? Int == 1)
      #expect(audit["state"] as? String == "finished")
      #expect(audit["auditor"] as? String == "am")
      #expect((audit["case"] as? [String: Any])?["reference"] as? String == "GW-0412")
      #expect((audit["safety"] as? [String: Any])?["immediateRisk"] as? String == "no")
      #expect(try fieldwork.answer(to: "voice-of-child")["value"] as? String == "satisfactory")
      let plan = try fieldwork.answer(to: "plan-outcome-focused")
      #expect(plan["finding"] as? String == "improvement")
      #expect(plan["note"] as? String == "Siaradodd y plentyn â'r gweithiwr yn y tŷ, ŵyr neb pam")
      let clocks = try fieldwork.answer(to: "assessment-on-time")["clocks"] as? [[String: String]]
      #expect(
        clocks == [
          ["timescale": "assessment-2014-act", "start": "2026-01-05", "end": "2026-03-02"]
        ]
      )
      #expect(try fieldwork.auditText().hasSuffix("}\n"))

      let printed = try await fieldwork.run("figures", "--format", "json")
      let json = try JSONSerialization.jsonObject(with: Data(printed.output.utf8))
      let figures = try #require((json as? [String: Any])?["figures"] as? [[String: Any]])
      let onTime = figures.first {
        $0["item"] as? String == "assessment-on-time" && $0["team"] as? String == "north"
      }
      #expect(onTime?["n"] as? Int == 1)
      #expect(onTime?["of"] as? Int == 1)
    }
  }

  @Test func `a draft is taken up where it was left`() async throws {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open { session in
        try await session.beginCoreFour()
        try await session.send("2", "Enter")
        try await session.wait(for: "seen alone by the worker")
        try await session.send("3")
        try await session.wait(for: "3 ● not recorded")
        try await session.send("q")
        let exitCode = try await session.waitForEnd()
        #expect(exitCode == 0)
      }
      try await fieldwork.open { session in
        try await session.wait(for: "Drafts (1)")
        try await session.send("Enter")
        let screen = try await session.wait(for: "Was the assessment finished")
        #expect(screen.contains("2 of 5 answered"))
      }
      #expect(try fieldwork.answer(to: "child-seen-alone")["value"] as? String == "not-recorded")
    }
  }

  @Test func `undo and redo go back and forth over what was answered`() async throws {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open { session in
        try await session.beginCoreFour()
        try await session.send("2", "Enter")
        try await session.wait(for: "seen alone by the worker")
        try await session.send("1")
        try await session.wait(for: "1 ● yes")
        try await session.send("2")
        try await session.wait(for: "2 ● no")
        try await session.send("u")
        try await session.wait(for: "1 ● yes")
        try await session.send("C-r")
        try await session.wait(for: "2 ● no")
        try await session.send("u", "u")
        try await session.wait(for: "1 ○ yes")
        try await session.send("q")
        _ = try await session.waitForEnd()
      }
      #expect(try !fieldwork.hasAnswer(to: "child-seen-alone"))
    }
  }

  @Test func `a contradiction is shown at once and blocks finishing`() async throws {
    try await Fieldwork.with { fieldwork in
      try await fieldwork.open(columns: 120, rows: 40) { session in
        try await session.begin(template: "Assessment")
        try await session.send("/")
        try await session.type("child-contact-level")
        try await session.send("Enter")
        try await session.wait(for: "Spoken to alone")
        try await session.send("1", "Enter")
        try await session.wait(for: "Was the child seen during")
        try await session.send("2")
        try await session.wait(for: "contradicts")
        try await session.send("v")
        try await session.wait(for: "Review")
        try await session.send("F")
        try await session.wait(for: "left")
        let screen = try await session.screen()
        #expect(!screen.contains("Finished as at"))
      }
      #expect(try fieldwork.audit()["state"] as? String == "draft")
      #expect(
        try fieldwork.answer(to: "child-contact-level")["value"] as? String == "spoken-to-alone"
      )
      #expect(try fieldwork.answer(to: "child-seen")["value"] as? String == "no")
    }
  }
}
