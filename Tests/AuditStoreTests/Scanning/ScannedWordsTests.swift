import AuditModel
import Testing

@testable import AuditStore

/// The words that a file may have, as the model lists them.
struct ScannedWordsTests {
  @Test func `every word that the model knows is known to the scanner`() throws {
    #expect(Audit.State.allCases.map(\.rawValue).allSatisfy { reads($0) { try $0.state() } })
    #expect(Audit.Reading.allCases.map(\.rawValue).allSatisfy { reads($0) { try $0.reading() } })
    #expect(EvidenceSource.allCases.map(\.rawValue).allSatisfy { reads($0) { try $0.source() } })
    #expect(AgeBand.allCases.map(\.rawValue).allSatisfy { reads($0) { try $0.ageBand() } })
    #expect(CaseStatus.allCases.map(\.rawValue).allSatisfy { reads($0) { try $0.status() } })
    #expect(
      ClockEvent.Kind.allCases.map(\.rawValue).allSatisfy { reads($0) { try $0.clockEventKind() } }
    )
    #expect(Finding.Side.allCases.allSatisfy { accepts($0.rawValue) { try $0.skipFinding() } })
    #expect(Feedback.Role.allCases.allSatisfy { accepts($0.rawValue) { try $0.skipRole() } })
    #expect(AuditEvent.Deed.allCases.allSatisfy { accepts($0.rawValue) { try $0.skipDeed() } })
  }

  @Test func `a hyphen in a word stands between others, wherever its pieces of 32 bytes end`() {
    func isWord(_ text: String) -> Bool { accepts(text) { _ = try $0.kebabWord() } }
    for count in 1...70 {
      let word = String(repeating: "a", count: count)
      for word in [word, "\(word)-b", "b-\(word)-9"] { #expect(isWord(word), "\(word)") }
      for other in ["-", "--b", "B", " b", "\u{E9}"].map({ word + $0 }) + ["-\(word)"] {
        #expect(!isWord(other), "\(other)")
      }
    }
    #expect(!isWord(""))
  }

  /// Whether a word is read as the case that has it.
  private func reads<Word: RawRepresentable<String>>(
    _ word: String,
    _ read: (inout ByteCursor) throws -> Word
  ) -> Bool {
    withCursor(at: word) { try? read(&$0) }?.rawValue == word
  }

  private func accepts(_ word: String, _ skip: (inout ByteCursor) throws -> Void) -> Bool {
    withCursor(at: word) { try? skip(&$0) } != nil
  }

  private func withCursor<Result>(
    at word: String,
    _ use: (inout ByteCursor) -> Result?
  ) -> Result? {
    let bytes = Array("\"\(word)\"".utf8) + Array(repeating: 0, count: ByteCursor.padding)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      var cursor = ByteCursor(start: start, position: start)
      let result = use(&cursor)
      return cursor.next == 0 ? result : nil
    }
  }
}
