import Foundation
import Testing

/// What two people did apart comes together, and nothing is lost.
@Suite(.serialized)
struct MergeTests {
  @Test func `two people answer apart, merge, choose, and end with the same audit`() async throws {
    try await TwoLaptops.with { both in
      _ = try await both.answer("office", "yes")
      _ = try await both.answer("laptop", "no", "yes")
      let (office, laptop) = try (both.audit("office"), both.audit("laptop"))

      let dry = try await both.run("office", "merge", "laptop", "--dry-run")
      #expect(dry.exitCode == 0)
      #expect(dry.output.hasPrefix("A dry run: nothing is written.\nmerged: WX-0001 ["))
      #expect(dry.output.contains("first: changed on both sides, waits for a choice"))
      #expect(dry.output.contains("In: 1. Same: 0, new: 0, merged: 1, conflict: 0, refused: 0.\n"))
      #expect(try both.audit("office") == office)

      let merged = try await both.run("office", "merge", "laptop")
      #expect(merged.exitCode == 0)
      #expect(try both.audit("laptop") == laptop)
      #expect(try both.audit("office").contains(#""contested": {"#))

      let shown = try await both.run("office", "settle", "WX-0001")
      #expect(shown.exitCode == 0)
      #expect(shown.output.contains("  first: First?\n"))
      #expect(shown.output.contains("value: yes\n") && shown.output.contains("value: no\n"))

      let unfinished = try await both.answer("office", "yes")
      #expect(!unfinished.output.contains("Finished."))
      let wrong = try await both.run("office", "settle", "WX-0001", "first", "--take", "3")
      #expect(wrong.exitCode == 2)
      let chosen = try await both.run("office", "settle", "WX-0001", "first", "--take", "1")
      #expect(chosen.exitCode == 0)
      #expect(chosen.output == "Chosen. Still waiting in this audit: 0.\n")

      let back = try await both.run("laptop", "merge", "office", "--format", "json")
      #expect(back.exitCode == 0)
      #expect(back.output.contains(#""outcome": "merged""#))
      let again = try await both.run("office", "merge", "laptop")
      #expect(again.output == "In: 1. Same: 1, new: 0, merged: 0, conflict: 0, refused: 0.\n")
      for workspace in ["office", "laptop"] {
        let check = try await both.run(workspace, "check")
        #expect(
          check.output.contains("Histories whole: 1 of 1; sealed, so that a changed event shows: 1")
        )
        #expect(check.output.hasSuffix("Checked: audits 1. Faults: 0. Warnings: 0.\n"))
      }
    }
  }

  @Test func `a packed workspace merges, and every tar reads it`() async throws {
    try await TwoLaptops.with { both in
      _ = try await both.answer("laptop", "no", "yes")
      let packed = try await both.run("laptop", "pack", "laptop.tar")
      #expect(packed.exitCode == 0)
      #expect(packed.errors == "")
      let listed = try await Command(
        executable: "tar",
        arguments: ["-tf", both.folder.path(to: "laptop.tar")]
      ).run()
      #expect(listed.exitCode == 0)
      #expect(listed.output.hasPrefix("workspace.yaml\ntemplates/own.yaml\n"))
      let merged = try await both.run("office", "merge", "laptop.tar")
      #expect(merged.exitCode == 0)
      #expect(merged.output.contains("merged: 1, conflict: 0, refused: 0.\n"))
      #expect(try both.audit("office").contains(#""second": {"#))
      let taken = try await both.run("laptop", "pack", "laptop.tar")
      #expect(taken.exitCode == 3)
    }
  }

  @Test func `an archive that another tar made of a link is refused whole`() async throws {
    try await TwoLaptops.with { both in
      let made = try await Command(
        executable: "sh",
        arguments: [
          "-c",
          "cd laptop && ln -s /etc/passwd audits/x.json && tar --format=ustar -cf ../l.tar * && rm audits/x.json",
        ],
        folder: both.folder.path
      ).run()
      #expect(made.exitCode == 0)
      let before = try both.audit("office")
      let refused = try await both.run("office", "merge", "l.tar")
      #expect(refused.exitCode == 1)
      #expect(refused.errors.contains("'audits/x.json' is a link or a device, not a file"))
      #expect(try both.audit("office") == before)
    }
  }

  @Test func `a bad file is refused with its mistake, and the rest goes on`() async throws {
    try await TwoLaptops.with { both in
      _ = try await both.answer("laptop", "no", "yes")
      let name = "laptop/audits/00000000-0000-7000-8000-000000000000.json"
      try both.folder.write("{\"id\": 1}", to: name)
      let merged = try await both.run("office", "merge", "laptop")
      #expect(merged.exitCode == 1)
      #expect(merged.output.contains("refused: 00000000-0000-7000-8000-000000000000\n"))
      #expect(
        merged.output.contains("In: 2. Same: 0, new: 0, merged: 1, conflict: 0, refused: 1.\n")
      )
    }
  }

  @Test func `what is no workspace is not merged`() async throws {
    try await TwoLaptops.with { both in
      let none = try await both.run("office", "merge", "nowhere")
      #expect(none.exitCode == 3)
      let itself = try await both.run("office", "merge", "office")
      #expect(itself.exitCode == 1)
      let noWorkspace = try await both.run("office", "merge", "office/audits")
      #expect(noWorkspace.exitCode == 1)
      #expect(noWorkspace.errors.contains("there is no workspace in it: no workspace.yaml"))
    }
  }
}
