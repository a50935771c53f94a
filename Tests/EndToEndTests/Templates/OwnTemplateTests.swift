import Testing

/// An inspectorate writes a template of its own.
@Suite(.serialized)
struct OwnTemplateTests {
  @Test(arguments: ["en", "cy"])
  func `a template to start from passes the check as it stands`(language: String) async throws {
    try await TemporaryFolder.with { folder in
      let made = try await Program.run(
        "templates",
        "new",
        "first-visits",
        "--language",
        language,
        folder: folder.path
      )
      #expect(made.exitCode == 0)
      #expect(try folder.names() == ["first-visits.yaml"])
      let check = try await Program.run("check", "first-visits.yaml", folder: folder.path)
      #expect(
        check
          == .init(
            output: "Checked: audits 0, files 1. Faults: 0. Warnings: 0.\n",
            errors: "",
            exitCode: 0
          )
      )
    }
  }

  @Test func `in a workspace the template is at once one of its own`() async throws {
    try await TemporaryFolder.with { folder in
      _ = try await Program.run("init", "fieldwork", folder: folder.path)
      let made = try await Program.run(
        "templates",
        "new",
        "first-visits",
        folder: folder.path(to: "fieldwork")
      )
      #expect(made.exitCode == 0)
      #expect(try folder.names(in: "fieldwork/templates").contains("first-visits.yaml"))
      let form = try await Program.run(
        "templates",
        "first-visits",
        folder: folder.path(to: "fieldwork")
      )
      #expect(form.output.hasPrefix("A template of our own (first-visits@1)\n"))
      #expect(form.errors == "")
    }
  }

  @Test(arguments: ["core-four", "assessment"])
  func `a copy asks what its source asks, and passes the check`(source: String) async throws {
    try await TemporaryFolder.with { folder in
      let made = try await Program.run(
        "templates",
        "new",
        "our-own",
        "--from",
        source,
        "--output",
        "copy.yaml",
        folder: folder.path
      )
      #expect(made.exitCode == 0)
      let check = try await Program.run("check", "copy.yaml", folder: folder.path)
      #expect(check.output == "Checked: audits 0, files 1. Faults: 0. Warnings: 0.\n")
      let text = try folder.text(of: "copy.yaml")
      #expect(text.contains("\ntemplate: our-own\nversion: 1\n"))
    }
  }

  @Test func `a file that is there is never written over`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("mine", to: "first-visits.yaml")
      let result = try await Program.run("templates", "new", "first-visits", folder: folder.path)
      #expect(result.exitCode == 3)
      #expect(result.errors.contains("there is one already"))
      #expect(try folder.names() == ["first-visits.yaml"])
      #expect(try folder.text(of: "first-visits.yaml") == "mine")
    }
  }

  @Test(
    arguments: [
      (["First Visits"], "lower-case words joined by hyphens"), (["../up"], "'../up' is no id"),
      (["assessment"], "already"), (["first-visits", "--from", "nothing"], "there is no template"),
      (["first-visits", "--output", "visits.txt"], ".yaml"),
    ]
  )
  func `an id or file that will not do writes nothing`(
    arguments: [String],
    message: String
  ) async throws {
    try await TemporaryFolder.with { folder in
      let result = try await Command(
        executable: Program.path(),
        arguments: ["templates", "new"] + arguments,
        folder: folder.path
      ).run()
      #expect(result.exitCode == 2)
      #expect(result.errors.contains(message))
      #expect(try folder.names() == [])
    }
  }

  @Test func `an id that YAML takes for no word is put in quotes`() async throws {
    try await TemporaryFolder.with { folder in
      _ = try await Program.run("templates", "new", "null", folder: folder.path)
      let check = try await Program.run("check", "null.yaml", folder: folder.path)
      #expect(check.exitCode == 0)
    }
  }

  @Test func `a form is printed in one language or in both, and no other command takes both`()
    async throws
  {
    let both = try await Program.run("templates", "print", "core-four", "--language", "both")
    #expect(both.output.hasPrefix("# Core four · Y pedair eitem graidd (`core-four@"))
    let silent = try await Program.run("templates", "print", "core-four")
    #expect(silent == both)
    let welsh = try await Program.run("templates", "print", "core-four", "--language", "cy")
    #expect(welsh.output.hasPrefix("# Y pedair eitem graidd (`core-four@"))
    let page = try await Program.run("templates", "print", "core-four", "--format", "html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    let list = try await Program.run("templates", "--language", "both")
    #expect(list.exitCode == 2)
  }

  @Test func `a change of meaning without a new version ends with 1`() async throws {
    try await TemporaryFolder.with { folder in
      _ = try await Program.run("templates", "new", "first-visits", folder: folder.path)
      let old = try folder.text(of: "first-visits.yaml")
      let changed = old.replacing("referral-decision-wd", with: "referral-decision-24h")
      try folder.write(changed, to: "later.yaml")
      let without = try await Program.run(
        "templates",
        "diff",
        "first-visits.yaml",
        "later.yaml",
        folder: folder.path
      )
      #expect(without.exitCode == 1)
      #expect(without.output.hasSuffix("needed and not given: write 'version: 2'.\n"))
      try folder.write(changed.replacing("version: 1", with: "version: 2"), to: "later.yaml")
      let given = try await Program.run(
        "templates",
        "diff",
        "first-visits.yaml",
        "later.yaml",
        folder: folder.path
      )
      #expect(given.exitCode == 0)
      #expect(given.output.hasSuffix("a new version number is\nneeded and given, 1 to 2.\n"))
    }
  }

  @Test
  func
    `a file that is compared takes its items from those that ship, and before them from beside it`()
    async throws
  {
    try await TemporaryFolder.with { folder in
      let template = """
        template: core-four
        version: 2
        title: {en: Core four, cy: Y pedair eitem graidd}
        sections:
          - id: child-seen-alone
            title: {en: Child seen alone, cy: Gweld y plentyn ar ei ben ei hun}
            items: [child-seen-alone]

        """
      try folder.write(template, to: "core-four.yaml")
      let shipped = try await Program.run(
        "templates",
        "diff",
        "core-four",
        "core-four.yaml",
        folder: folder.path
      )
      #expect(shipped.exitCode == 0)
      #expect(shipped.output.contains("comparable for 1 of the 1 items in both"))
      let own = """
        items:
          - id: child-seen-alone
            measures: quality
            asks: {en: Seen?, cy: Gwelwyd?}
            answer: yes-no

        """
      try folder.write(own, to: "items/ours.yaml")
      let beside = try await Program.run(
        "templates",
        "diff",
        "core-four",
        "core-four.yaml",
        folder: folder.path
      )
      #expect(beside.exitCode == 0)
      #expect(beside.output.contains("child-seen-alone: Seen?"))
    }
  }
}
