import Foundation
import Testing

/// Two people work on one audit at once, and both see everything.
@Suite(.serialized)
struct TwoSessionsTests {
  @Test func `two sessions answer different items, and both see both answers`() async throws {
    try await CaseAtHand.with { atHand in
      try await atHand.open { first in
        try await atHand.open { second in
          try await first.send("2")
          try await first.wait(for: "saved ")
          try await second.wait(for: "1 answer came in from another program: i shows it")
          try await second.send("Down")
          try await second.wait(for: "Was the child seen alone")
          try await second.send("3")
          try await second.wait(for: "saved ")
          try await first.wait(for: "1 answer came in from another program: i shows it")
          try await first.send("i")
          try await first.wait(for: "now: not recorded")
          try await first.send("Escape")
          try await second.send("Up")
          try await second.wait(for: "2 ● no")
        }
      }
      let text = try atHand.text()
      #expect(text.contains(#""immediateRisk": "no""#))
      #expect(text.contains(#""value": "not-recorded""#))
      #expect(try atHand.folder.names(in: "fieldwork/conflicts") == [])
    }
  }

  @Test func `two sessions answer one item apart, both answers are kept, and one is chosen`()
    async throws
  {
    try await CaseAtHand.with { atHand in
      try await atHand.open { first in
        try await atHand.open(isHoldable: true) { second in
          for session in [first, second] {
            try await session.send("Down")
            try await session.wait(for: "Was the child seen alone")
          }
          // The second is held while the first answers, so that neither knows of the other.
          let process = try await second.childProcessID()
          kill(process, SIGSTOP)
          try await second.send("2")
          try await first.send("1")
          try await first.wait(for: "1 ● yes")
          try await first.wait(for: "saved ")
          #expect(try atHand.text().contains(#""value": "yes""#))
          kill(process, SIGCONT)
          try await second.wait(for: "two people answered this apart")
          try await first.wait(for: "two people answered this apart")
          let file = try atHand.text()
          #expect(file.contains(#""value": "yes""#) && file.contains(#""value": "no""#))

          try await first.send("c")
          let versions = try await first.wait(for: "Two people gave this apart")
          #expect(versions.contains("Answer (differs): yes"))
          #expect(versions.contains("Answer (differs): no"))
          try await first.send("2")
          try await first.wait(for: "taken")
          try await first.send("Enter")
          try await first.waitUntilGone("two people answered this apart")
          try await second.waitUntilGone("two people answered this apart")
        }
      }
      #expect(!(try atHand.text().contains("contested")))
      let check = try await Program.run("check", environment: atHand.environment)
      #expect(check.output.hasSuffix("Checked: audits 1. Faults: 0. Warnings: 0.\n"))
    }
  }
}
