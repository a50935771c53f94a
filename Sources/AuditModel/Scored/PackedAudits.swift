/// Audits in one piece of bytes, as ``AuditPacker`` puts them together.
///
/// Valid as long as the bytes. Nothing is worked out before it is asked for.
public struct PackedAudits {
  private let bytes: UnsafeRawBufferPointer

  /// How many audits there are.
  public let count: Int
  private let nameCount: Int
  private let templateCount: Int
  private let rows: Int
  private let texts: Int

  /// A version of a template, by the number of its name.
  public struct Template: Hashable, Sendable {
    public let name: UInt32
    public let version: UInt32

    public init(name: UInt32, version: UInt32) {
      self.name = name
      self.version = version
    }
  }

  /// Where each part of a row begins.
  enum Place {
    static let id = 0
    static let facts = 16
    static let reference = facts + PackedFacts.size
    static let outcomes = reference + 4
    static let hash = outcomes + 4
    static let template = hash + 4
  }

  /// Bytes of a row.
  public static let rowSize = 64

  /// - Parameter bytes: Of ``AuditPacker``; `nil` where there are fewer than they say, which only damaged
  ///   ones do.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 12 else { return nil }
    func number(_ place: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
    (count, nameCount, templateCount) = (number(0), number(4), number(8))
    rows = 12 + nameCount * 4 + templateCount * 8
    texts = rows + count * Self.rowSize
    guard texts <= bytes.count else { return nil }
    self.bytes = bytes
  }

  /// The numbers of the names that audits refer to.
  public var names: some Sequence<UInt32> {
    (0..<nameCount).lazy.map { number(12 + $0 * 4) }
  }

  public var templates: [Template] {
    (0..<templateCount).map {
      let place = 12 + nameCount * 4 + $0 * 8
      return Template(name: number(place), version: number(place + 4))
    }
  }

  @inline(__always)
  public func id(at position: Int) -> AuditNumber {
    let row = rows + position * Self.rowSize
    return AuditNumber(high: number(row + Place.id), low: number(row + Place.id + 8))
  }

  @inline(__always)
  public func facts(at position: Int) -> PackedFacts {
    let row = rows + position * Self.rowSize
    return PackedFacts(UnsafeRawBufferPointer(rebasing: bytes[(row + Place.facts)...]))
  }

  /// The position of an audit's version among the ``templates``.
  @inline(__always)
  public func template(at position: Int) -> Int {
    let number: UInt16 = number(rows + position * Self.rowSize + Place.template)
    return Int(number)
  }

  /// The reference of an audit's case, and its outcomes.
  public func texts(
    at position: Int
  ) -> (reference: UnsafeBufferPointer<UInt8>, outcomes: UnsafeBufferPointer<UInt8>) {
    let ends = ends(at: position)
    func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
      let part = bytes[texts + range.lowerBound..<texts + range.upperBound]
      return UnsafeRawBufferPointer(rebasing: part).assumingMemoryBound(to: UInt8.self)
    }
    return (part(ends.start..<ends.outcomes), part(ends.outcomes..<ends.end))
  }

  /// Where the reference and the outcomes of an audit begin among all of them, and where these end.
  @inline(__always)
  func ends(at position: Int) -> (start: Int, outcomes: Int, end: Int) {
    let row = rows + position * Self.rowSize
    let (start, outcomes): (UInt32, UInt32) = (
      number(row + Place.reference), number(row + Place.outcomes)
    )
    guard position + 1 < count else { return (Int(start), Int(outcomes), bytes.count - texts) }
    let end: UInt32 = number(row + Self.rowSize + Place.reference)
    return (Int(start), Int(outcomes), Int(end))
  }

  /// All references and outcomes, as ``ends(at:)`` finds them.
  var allTexts: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[texts...])
  }

  /// Of an audit's reference, or ``StableHash/unkept``.
  @inline(__always)
  func keptHash(at position: Int) -> UInt32 {
    number(rows + position * Self.rowSize + Place.hash)
  }

  /// Whether ids ascend, texts follow one another and every number means something.
  ///
  /// - Parameters:
  ///   - names: How many names there are.
  ///   - items: Of each of the ``templates``, how many outcomes an audit has at least.
  /// - Returns: Of damaged bytes never whether they are the right ones.
  public func isSound(names: Int, items: [Int]) -> Bool {
    let (states, readings) = (Audit.State.allCases.count, Audit.Reading.allCases.count)
    return items.withUnsafeBufferPointer {
      isSound(names: names, states: states, readings: readings, $0)
    }
  }

  private func isSound(
    names: Int,
    states: Int,
    readings: Int,
    _ items: UnsafeBufferPointer<Int>
  ) -> Bool {
    var (last, begin) = (AuditNumber?.none, 0)
    for position in 0..<count {
      let (id, ends, template) = (id(at: position), ends(at: position), template(at: position))
      guard last.map({ $0 < id }) ?? true, ends.start == begin, ends.start <= ends.outcomes,
        ends.outcomes <= ends.end, texts + ends.end <= bytes.count, template < items.count,
        ends.end - ends.outcomes >= items[template],
        facts(at: position).isSound(names: names, states: states, readings: readings)
      else { return false }
      last = id
      begin = ends.end
    }
    return true
  }

  @inline(__always)
  private func number<Number: FixedWidthInteger>(_ place: Int) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
  }
}
