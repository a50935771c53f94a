import AuditStore
import Foundation
import Testing

struct JournalTests {
  private let scratch: ScratchFolder
  private var folder: Folder { scratch.folder }

  init() throws {
    scratch = try ScratchFolder()
  }

  private func typed(
    _ text: String,
    audit: String = "x",
    revision: Int = 7,
    item: String = "i",
    field: String = "note"
  ) -> JournalEntry {
    JournalEntry(
      audit: audit,
      baseRevision: revision,
      item: item,
      field: field,
      text: text,
      at: "2026-03-12T09:20:31Z"
    )
  }

  /// Journals some texts in a session that then ends without a word.
  private func journal(_ entries: [JournalEntry], audit: String = "x") throws {
    let journal = Journal(in: folder, audit: audit)
    for entry in entries { try journal.append(entry) }
    try journal.sync()
  }

  /// What was left behind, once there is any.
  ///
  /// A process that another test starts holds every open lock until it runs its own program.
  private func leftBehind() throws -> [Journal.LeftBehind] {
    var left = try Journal.leftBehind(in: folder)
    for _ in 0..<10_000 where left.isEmpty {
      usleep(1000)
      left = try Journal.leftBehind(in: folder)
    }
    return left
  }

  @Test func `the latest text of each field is found again`() throws {
    try journal([
      typed("Mae"), typed("Mae'r plentyn"), typed("where", field: "evidence"),
      typed("", item: "j"), typed("older", revision: 6), typed("Mae'r plentyn 😀\n"),
    ])
    let found = try Journal.leftBehind(in: folder, audit: "x")
    #expect(found.map(\.audit) == ["x"])
    #expect(
      found.map(\.latest) == [
        [
          typed("where", field: "evidence"), typed("", item: "j"), typed("older", revision: 6),
          typed("Mae'r plentyn 😀\n"),
        ]
      ]
    )
  }

  @Test func `a session that lives is not left behind`() throws {
    let journal = Journal(in: folder, audit: "x")
    try journal.append(typed("a"))
    #expect(try Journal.leftBehind(in: folder) == [])
    try journal.remove()
    #expect(try scratch.contents() == [])
  }

  @Test func `two sessions of one audit do not spoil each other's words`() throws {
    try journal([typed("one")])
    try journal([typed("two")])
    try journal([typed("other", audit: "y")], audit: "y")
    let found = try Journal.leftBehind(in: folder, audit: "x")
    #expect(Set(found.flatMap(\.latest)) == [typed("one"), typed("two")])
    #expect(try Journal.leftBehind(in: folder).count == 3)
  }

  @Test func `what was discarded is gone, but never from under a living session`() throws {
    try journal([typed("one")])
    let found = try #require(try Journal.leftBehind(in: folder).first)
    let reader = open(scratch.path(found.name), O_RDONLY)
    #expect(flock(reader, LOCK_EX) == 0)
    try Journal.discard(found, in: folder)
    #expect(try scratch.contents() == [found.name])
    close(reader)
    try Journal.discard(found, in: folder)
    #expect(try scratch.contents() == [])
  }

  @Test func `a journal without words has no file`() throws {
    let journal = Journal(in: folder, audit: "x")
    try journal.sync()
    try journal.remove()
    #expect(try scratch.contents() == [])
  }

  @Test func `only the owner may read a journal`() throws {
    try journal([typed("one")])
    let name = try #require(try scratch.contents().first)
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `cut at any byte, a journal gives a beginning of what was typed`() throws {
    let texts = ["M", "Ma", "Mae ŵy", "Mae ŵyr 😀"]
    try journal(texts.map { typed($0) })
    let name = try #require(try scratch.contents().first)
    let bytes = try folder.read(name)
    var found: [String] = []
    for length in 0...bytes.count {
      try folder.write(Array(bytes[..<length]), to: name)
      let text = try #require(leftBehind().first).latest.last?.text ?? ""
      if found.last != text { found.append(text) }
    }
    #expect(found == [""] + texts)
  }

  @Test func `a byte that turned ends the reading and never fails it`() throws {
    let texts = ["one", "two", "three"]
    try journal(texts.map { typed($0) })
    let name = try #require(try scratch.contents().first)
    let bytes = try folder.read(name)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x20
      try folder.write(damaged, to: name)
      let text = try #require(leftBehind().first).latest.last?.text ?? ""
      #expect(["", "one", "two"].contains(text))
    }
  }

  @Test(
    arguments: [
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 1],
      Array("{\"text\": \"x\"}".utf8), [],
    ] as [[UInt8]]
  )
  func `what is no journal holds no words`(bytes: [UInt8]) throws {
    try folder.write(bytes, to: "x.0123456789abcdef.journal")
    #expect(try leftBehind().map(\.latest) == [[]])
  }

  @Test func `a link in place of a journal is not followed, and others are found`() throws {
    try journal([typed("Mae")])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("x.0123456789abcdef.journal"),
      withDestinationPath: "/etc/passwd"
    )
    #expect(try Journal.leftBehind(in: folder).map(\.latest) == [[typed("Mae")]])
  }
}
