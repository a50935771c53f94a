/// The facts of an audit as numbers: names by their positions among the names of its table.
///
/// Its bytes are what the index keeps, so that an audit is taken from there without making a text.
public struct PackedFacts: Hashable, Sendable {
  /// Seconds since 1970; ``never`` where nobody has changed it, and just above that a position among
  /// the names.
  let changedAt: Int64
  let asAt: Int32
  public let team: UInt32
  public let auditor: UInt32

  /// ``noRound`` for an audit of no round.
  public let round: UInt32
  let openEscalations: UInt16
  public let state: Audit.State
  public let reading: Audit.Reading
  public let ageBand: AgeBand?
  public let status: CaseStatus?
  let immediateRisk: Bool?

  public static let noRound = UInt32.max
  static let never = Int64.min

  /// The day on which open clocks were judged.
  public var day: Day { Day(number: Int(asAt)) }

  /// The same facts by the numbers that other lists of names have for them.
  ///
  /// A time that is not written as times in UTC are is left out; no file has one.
  public func renumbered(team: UInt32, auditor: UInt32, round: UInt32) -> PackedFacts {
    let isText = changedAt < PackedFacts.never + Int64(UInt32.max)
    return PackedFacts(
      changedAt: isText ? PackedFacts.never : changedAt,
      asAt: asAt,
      team: team,
      auditor: auditor,
      round: round,
      openEscalations: openEscalations,
      state: state,
      reading: reading,
      ageBand: ageBand,
      status: status,
      immediateRisk: immediateRisk
    )
  }
}

extension PackedFacts {
  /// How many bytes ``write(to:)`` fills.
  public static let size = 32

  /// Writes the facts into the first ``size`` of some bytes, in an order of bytes that is the same on
  /// every machine; words as their positions in the order in which they are listed.
  public func write(to bytes: UnsafeMutableRawBufferPointer) {
    bytes.storeBytes(of: changedAt.littleEndian, as: Int64.self)
    bytes.storeBytes(of: asAt.littleEndian, toByteOffset: 8, as: Int32.self)
    bytes.storeBytes(of: team.littleEndian, toByteOffset: 12, as: UInt32.self)
    bytes.storeBytes(of: auditor.littleEndian, toByteOffset: 16, as: UInt32.self)
    bytes.storeBytes(of: round.littleEndian, toByteOffset: 20, as: UInt32.self)
    bytes.storeBytes(of: openEscalations.littleEndian, toByteOffset: 24, as: UInt16.self)
    bytes[26] = Words.states.code(of: state)
    bytes[27] = Words.readings.code(of: reading)
    bytes[28] = Words.ageBands.code(of: ageBand)
    bytes[29] = Words.statuses.code(of: status)
    bytes[30] = Words.answers.code(of: immediateRisk)
    bytes[31] = 0
  }

  /// Reads what ``write(to:)`` wrote; `nil` where a number means nothing, which only damaged bytes
  /// have.
  ///
  /// - Parameters:
  ///   - bytes: At least ``size``.
  ///   - names: How many names there are.
  public init?(_ bytes: UnsafeRawBufferPointer, names: Int) {
    func number<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> Number {
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
    guard bytes.count >= PackedFacts.size, let state = Words.states[bytes[26]],
      let reading = Words.readings[bytes[27]]
    else { return nil }
    self.init(
      changedAt: number(0, Int64.self),
      asAt: number(8, Int32.self),
      team: number(12, UInt32.self),
      auditor: number(16, UInt32.self),
      round: number(20, UInt32.self),
      openEscalations: number(24, UInt16.self),
      state: state,
      reading: reading,
      ageBand: Words.ageBands[bytes[28]],
      status: Words.statuses[bytes[29]],
      immediateRisk: Words.answers[bytes[30]]
    )
    let isNamed = team < names && auditor < names && (round == PackedFacts.noRound || round < names)
    if !isNamed { return nil }
  }
}

/// The words of audits by the numbers that bytes have for them.
private enum Words {
  static let states = CodedWords(Audit.State.allCases)
  static let readings = CodedWords(Audit.Reading.allCases)
  static let ageBands = CodedWords(AgeBand.allCases)
  static let statuses = CodedWords(CaseStatus.allCases)
  static let answers = CodedWords([false, true])
}

/// Words by their positions; any other number is none of them.
private struct CodedWords<Word: Equatable & Sendable>: Sendable {
  private let words: [Word]

  init(_ words: [Word]) {
    self.words = words
  }

  subscript(code: UInt8) -> Word? {
    code < words.count ? words[Int(code)] : nil
  }

  func code(of word: Word?) -> UInt8 {
    word.flatMap(words.firstIndex).map { UInt8($0) } ?? UInt8.max
  }
}
