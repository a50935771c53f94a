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
  let words: Codes

  /// What is a word in a file, as the number that bytes have for it.
  struct Codes: Hashable, Sendable {
    let state: UInt8
    let reading: UInt8
    let ageBand: UInt8
    let status: UInt8
    let immediateRisk: UInt8
  }

  public static let noRound = UInt32.max
  static let never = Int64.min

  /// The day on which open clocks were judged.
  public var day: Day { Day(number: Int(asAt)) }
  public var state: Audit.State { PackedWords.states[words.state] ?? .draft }
  public var reading: Audit.Reading { PackedWords.readings[words.reading] ?? .first }
  public var ageBand: AgeBand? { PackedWords.ageBands[words.ageBand] }
  public var status: CaseStatus? { PackedWords.statuses[words.status] }
  var immediateRisk: Bool? { PackedWords.answers[words.immediateRisk] }

  init(
    changedAt: Int64,
    asAt: Int32,
    team: UInt32,
    auditor: UInt32,
    round: UInt32,
    openEscalations: UInt16,
    state: Audit.State,
    reading: Audit.Reading,
    ageBand: AgeBand?,
    status: CaseStatus?,
    immediateRisk: Bool?
  ) {
    self.changedAt = changedAt
    self.asAt = asAt
    self.team = team
    self.auditor = auditor
    self.round = round
    self.openEscalations = openEscalations
    words = Codes(
      state: PackedWords.states.code(of: state),
      reading: PackedWords.readings.code(of: reading),
      ageBand: PackedWords.ageBands.code(of: ageBand),
      status: PackedWords.statuses.code(of: status),
      immediateRisk: PackedWords.answers.code(of: immediateRisk)
    )
  }

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
      words: words
    )
  }

  @inline(__always)
  private init(
    changedAt: Int64,
    asAt: Int32,
    team: UInt32,
    auditor: UInt32,
    round: UInt32,
    openEscalations: UInt16,
    words: Codes
  ) {
    self.changedAt = changedAt
    self.asAt = asAt
    self.team = team
    self.auditor = auditor
    self.round = round
    self.openEscalations = openEscalations
    self.words = words
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
    bytes[26] = words.state
    bytes[27] = words.reading
    bytes[28] = words.ageBand
    bytes[29] = words.status
    bytes[30] = words.immediateRisk
    bytes[31] = 0
  }

  /// Reads what ``write(to:)`` wrote; ``isSound(names:states:readings:)`` says whether its numbers mean anything.
  ///
  /// - Parameter bytes: At least ``size``.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer) {
    func number<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> Number {
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
    self.init(
      changedAt: number(0, Int64.self),
      asAt: number(8, Int32.self),
      team: number(12, UInt32.self),
      auditor: number(16, UInt32.self),
      round: number(20, UInt32.self),
      openEscalations: number(24, UInt16.self),
      words: Codes(
        state: bytes[26],
        reading: bytes[27],
        ageBand: bytes[28],
        status: bytes[29],
        immediateRisk: bytes[30]
      )
    )
  }

  /// Whether every number means something among so many names, states and readings; of damaged bytes
  /// one may not.
  @inline(__always)
  func isSound(names: Int, states: Int, readings: Int) -> Bool {
    team < names && auditor < names && (round == PackedFacts.noRound || round < names)
      && words.state < states && words.reading < readings
  }
}
