import AuditModel
import Testing

@testable import AuditStore

struct ReleaseFilesTests {
  static let audits = (1...6).map { "0198c0de-0000-7000-8000-00000000000\($0)" }

  private func release(
    _ id: String = "0198c0df-0000-7000-8000-000000000001",
    decidedBy: String? = nil
  ) -> Release {
    let sides: [AnswerSide] = [
      .favourable, .favourable, .unfavourable, .notRecorded, .outside, .favourable,
    ]
    let publication = Publication(
      items: [
        PublishedItem(id: "seen", hasNotRecorded: true, isByTeam: true, pool: .compliance)
      ],
      groups: [
        Publication.Group(team: nil, audits: Set(Self.audits)),
        Publication.Group(team: "north", audits: Set(Self.audits)),
      ],
      sides: Dictionary(uniqueKeysWithValues: zip(Self.audits, sides.map { [$0] })),
      isExact: decidedBy != nil
    )
    return Release(
      id: id,
      at: "2026-04-01T09:00:00Z",
      by: "am",
      round: "2026-q1",
      team: nil,
      framework: "wrexham-2013",
      language: "en",
      format: "md",
      decidedBy: decidedBy,
      digest: "sha256:0",
      publication: publication
    )
  }

  @Test(arguments: [nil, "Head of safeguarding"])
  func `a release is one file and is read back`(role: String?) throws {
    let laptop = try Laptop()
    let release = release(decidedBy: role)
    try laptop.workspace.add(release)
    #expect(laptop.workspace.records(Release.self).usable == [release])
    #expect(laptop.workspace.records(Release.self).setAside == [])
  }

  @Test func `a release comes along when two workspaces are brought together`() throws {
    let (one, other) = (try Laptop(), try Laptop(device: "d-11111111"))
    try other.workspace.add(release())
    try one.merge(other)
    #expect(one.workspace.records(Release.self).usable == [release()])
  }

  @Test func `counts that somebody changed in the file are refused`() throws {
    let laptop = try Laptop()
    let text = release().fileText
    #expect(text.contains("\"shown\": \"5\""))
    let altered = text.replacing("\"shown\": \"5\"", with: "\"shown\": \"10\"")
    #expect(throws: InputErrors.self) {
      try Release.read(Array(altered.utf8), file: "releases/\(release().id).json")
    }
    _ = laptop
  }

  @Test func `the same counts again are no new release, in whatever language`() throws {
    let again = release("0198c0df-0000-7000-8000-000000000002")
    #expect(try again.compared(with: [release()]) == release())
  }
}

/// What a round's file says of how it is published.
struct RoundPublishingTests {
  private func read(_ published: String) throws(InputErrors) -> Reading<Round> {
    let text = """
      round: checked
      title: {en: Checked}
      sample: {method: all}
      published: \(published)

      """
    return try Round.read(Array(text.utf8), file: "rounds/checked.yaml")
  }

  @Test func `exact counts need a role and a day, and are kept with them`() throws {
    let round = try read("{mode: exact, decided-by: Head of safeguarding, on: 2026-04-01}").value
    let decision = PublishingDecision(role: "Head of safeguarding", on: "2026-04-01")
    #expect(round.publishedExactly == decision)
    let again = try Round.read(Array(round.yamlText().utf8), file: "rounds/checked.yaml").value
    #expect(again == round)
  }

  @Test(arguments: [
    "{mode: exact}", "{mode: exact, on: 2026-04-01}", "{mode: exact, decided-by: Head}",
    "{mode: exact, decided-by: ' ', on: 2026-04-01}", "{decided-by: Head, on: 2026-04-01}",
    "{mode: precise}",
  ])
  func `exact counts that nobody has decided on are refused`(published: String) {
    #expect(throws: InputErrors.self) { try read(published) }
  }

  @Test func `rounded is what a round is published as where nothing is said`() throws {
    #expect(try read("{mode: rounded}").value.publishedExactly == nil)
    #expect(try read("null").value.publishedExactly == nil)
  }
}
