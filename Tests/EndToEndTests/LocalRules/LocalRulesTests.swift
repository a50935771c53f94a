import Foundation
import Testing

/// What an authority settles for itself, as its commands tell it.
@Suite(.serialized)
struct LocalRulesTests {
  private static let rules = """
    local-rules:
      repeat-contact: {more-than: 2, within: 12 months, siblings: yes}
      re-referral-window: 12 months
      limits: {supervision: 4 weeks}

    """

  @Test func `contacts that meet the rule lead to the question whether an assessment was begun`()
    async throws
  {
    try await Fieldwork.with { fieldwork in
      let bare = try await fieldwork.run("local-rules", "contacts", "2025-01-05")
      #expect(bare.exitCode == 2)
      #expect(bare.errors.contains("the authority has not set its rule"))
      try settle(fieldwork)
      let listed = try await fieldwork.run("local-rules")
      #expect(!listed.output.contains("repeat-contact-rule: not set"))
      // Twelve months from 5 January 2025 run to 5 January 2026.
      let met = try await fieldwork.run(
        "local-rules",
        "contacts",
        "2025-01-05",
        "2026-01-05",
        "--sibling",
        "2025-06-01"
      )
      #expect(
        met.output == """
          more than 2 contacts within 12 months, those about brothers and sisters counted
          rule met on 2026-01-05: 3 contacts (2025-01-05, 2025-06-01, 2026-01-05). \
          Was an assessment begun?
          the last one is a re-referral within 12 months

          """
      )
      let notMet = try await fieldwork.run(
        "local-rules",
        "contacts",
        "2025-01-05",
        "2026-01-06",
        "--sibling",
        "2025-06-01",
        "--format",
        "json"
      )
      #expect(
        notMet.output == """
          {
            "contacts": [],
            "format": 1,
            "met": false,
            "on": null,
            "reReferral": false
          }

          """
      )
    }
  }

  @Test func `a limit of the authority's own is listed, and gives due dates`() async throws {
    try await Fieldwork.with { fieldwork in
      let bare = try await fieldwork.run("due", "supervision", "2026-01-05")
      #expect(bare.exitCode == 1)
      try settle(fieldwork)
      #expect(
        try await fieldwork.run("due", "supervision", "2026-01-05").output
          == "2026-01-05\t2026-02-02\n"
      )
      let list = try await fieldwork.run("local-rules").output.split(separator: "\n").map(
        String.init
      )
      #expect(list.contains("re-referral-window: 12 months"))
      #expect(list.contains("supervision: 4 weeks"))
      #expect(list.contains("pre-proceedings: not set, so nothing is judged by it"))
    }
  }

  private func settle(_ fieldwork: Fieldwork) throws {
    let path = "fieldwork/workspace.yaml"
    let settings = try fieldwork.folder.text(of: path)
    try fieldwork.folder.write(settings + Self.rules, to: path)
  }
}
