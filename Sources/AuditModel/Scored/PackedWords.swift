/// The words of audits by the numbers that bytes have for them.
enum PackedWords {
  static let states = CodedWords(Audit.State.allCases)
  static let readings = CodedWords(Audit.Reading.allCases)
  static let ageBands = CodedWords(AgeBand.allCases)
  static let statuses = CodedWords(CaseStatus.allCases)
  static let answers = CodedWords([false, true])
  static let finished = states.code(of: .finished)
  static let second = readings.code(of: .second)
}

/// Words by their positions; any other number is none of them.
struct CodedWords<Word: Hashable & Sendable>: Sendable {
  private let words: [Word]

  init(_ words: [Word]) {
    self.words = words
  }

  subscript(code: UInt8) -> Word? {
    code < words.count ? words[Int(code)] : nil
  }

  /// By number, whether one means a word that is asked for.
  func isAmong(_ wanted: Set<Word>) -> [Bool] {
    (0...UInt8.max).map { self[$0].map(wanted.contains) ?? false }
  }

  func code(of word: Word?) -> UInt8 {
    word.flatMap(words.firstIndex).map { UInt8($0) } ?? UInt8.max
  }
}
