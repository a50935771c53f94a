import Testing

@testable import AuditStore

/// The power may go while somebody types: what was said to be kept is found again.
struct JournalPowerCutTests {
  @Test func `words that were said to be kept are found, and never half a word`() throws {
    let (disk, texts) = try typedThrice(RecordingCalls())
    let outcomes = try PowerCut.everywhere(disk) { promised, found in
      let journals = found.filter { $0.key.hasSuffix(".journal") }.values
      #expect(journals.flatMap(JournalRecord.entries).allSatisfy { texts.contains($0.text) })
      #expect(words(found, of: texts) >= promised)
    }
    // Each of three records whole, missing, ended in its middle or zeros; and the name there or not.
    #expect(outcomes > 20)
  }

  @Test(arguments: [RecordingCalls.Omission.bytes, .names])
  func `a journal that forgot to ask the disk would be found out`(
    omission: RecordingCalls.Omission
  ) throws {
    let (disk, texts) = try typedThrice(RecordingCalls(omitting: omission))
    #expect(throws: Lost.self) {
      try PowerCut.everywhere(disk) { promised, found in
        if words(found, of: texts) < promised { throw Lost() }
      }
    }
  }

  private func typedThrice(_ calls: RecordingCalls) throws -> (RecordedDisk, [String]) {
    let scratch = try ScratchFolder()
    let texts = ["nobody", "nobody asked", "nobody asked the child"]
    let journal = Journal(in: try Folder.open(scratch.path, through: calls), audit: "x")
    for text in texts {
      let entry = JournalEntry(
        audit: "x",
        baseRevision: 1,
        item: "seen",
        field: "note",
        text: text,
        at: "2026-03-12T09:20:31Z"
      )
      try journal.append(entry)
      try journal.sync()
      calls.promise()
    }
    return (calls.disk, texts)
  }

  /// How many of the texts are found, the last of them counted; 0 where none is.
  private func words(_ found: PowerCut.Found, of texts: [String]) -> Int {
    let journals = found.filter { $0.key.hasSuffix(".journal") }.values
    let entries = journals.flatMap(JournalRecord.entries)
    return (entries.compactMap { texts.firstIndex(of: $0.text) }.max() ?? -1) + 1
  }

  private struct Lost: Error {}
}
