import Foundation
import Testing

/// The authority's rule on repeated contacts, inside an audit: from days typed to a finished audit.
@Suite(.serialized)
struct ListedContactsJourneyTests {
  @Test func `days of contacts tell whether the rule was met, and ask what follows`() async throws {
    try await Fieldwork.with { fieldwork in
      let settings = try fieldwork.folder.text(of: "fieldwork/workspace.yaml")
      try fieldwork.folder.write(settings + Self.rules, to: "fieldwork/workspace.yaml")
      try fieldwork.folder.write(Self.template, to: "fieldwork/templates/our-contacts.yaml")
      let begun = try await fieldwork.run(
        "audit",
        "WX-0001",
        "--template",
        "our-contacts",
        "--team",
        "north",
        "--plain"
      )
      #expect(begun.exitCode == 0, "\(begun.errors)")
      try await fieldwork.open(columns: 120) { session in
        try await session.wait(for: "WX-0001")
        try await session.send("Enter")
        try await session.wait(for: "immediate risk today?")
        try await session.send("2", "Enter")
        try await session.wait(for: "K lists the days of contacts")
        try await session.type("K5/1/26, 3/2/26 s, 10/3/26")
        try await session.wait(for: "3 contacts; rule met on Tue 10 March 2026 by 3 of them")
        try await session.send("Enter")
        try await session.wait(for: "The question applies")
        try await session.send("4")
        try await session.wait(for: "4 ● not applicable")
        try await session.send("v")
        try await session.wait(for: "Before it can be finished (1)")
        try await session.send("F")
        try await session.wait(for: "1 thing is left before it can be finished")
        try await session.send("Enter")
        try await session.wait(for: "The question applies")
        try await session.send("1")
        try await session.wait(for: "1 ● yes")
        try await session.send("v")
        try await session.wait(for: "Nothing is in the way")
        try await session.send("F")
        try await session.wait(for: "Finished as at")
        try await session.wait(for: "saved ")
        try await session.send("q")
        #expect(try await session.waitForEnd() == 0)
      }
      let audit = try fieldwork.audit()
      let file = try #require(audit["case"] as? [String: Any])
      let contacts = try #require(file["contacts"] as? [[String: Any]])
      #expect(contacts.map { $0["on"] as? String } == ["2026-01-05", "2026-02-03", "2026-03-10"])
      #expect(contacts.map { $0["siblings"] as? Bool } == [nil, true, nil])
      let id = try #require(audit["id"] as? String)
      let shown = try await fieldwork.run("show", id).output.replacing(/\s+/, with: " ")
      #expect(shown.contains("2026-02-03 (a brother or sister), 2026-03-10. 3 contacts; rule met"))
      let json = try await fieldwork.run("show", id, "--format", "json").output
        .replacing(/\s+/, with: " ")
      #expect(json.contains(#""repeatContacts": { "met": true, "on": "2026-03-10" }"#))
      #expect(try await fieldwork.run("check").exitCode == 0)
    }
  }

  private static let rules = """
    local-rules:
      repeat-contact: {more-than: 2, within: 12 months, siblings: yes}

    """

  private static let template = """
    template: our-contacts
    version: 1
    title: {en: Our contacts, cy: Ein cysylltiadau}
    scale: good-satisfactory-weak-poor
    sections:
      - id: contacts
        title: {en: Contacts, cy: Cysylltiadau}
        items:
          - id: repeat-referrals-assessed
            measures: compliance
            asks:
              en: Where the local rule on repeated contacts was met, was an assessment begun?
              cy: Lle bodlonwyd y rheol leol ar gysylltiadau ailadroddus, a ddechreuwyd asesiad?
            answer: yes-no-not-recorded

    """
}
