import AuditModel

/// Audits whose ids follow one another, as one row of the index keeps them: what figures need of them,
/// and the stamps of the files from which they were taken.
///
/// Valid as long as the bytes it was read from.
struct IndexBlock {
  let packed: PackedAudits
  private let stamps: UnsafeRawBufferPointer

  /// - Parameters:
  ///   - bytes: As ``IndexBlockWriter`` writes them; `nil` where they are damaged.
  ///   - stamps: The same; empty where nobody asks for them.
  ///   - names: ``IndexNames/sums``: a number that has none is a damaged one.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>,
    stamps: UnsafeBufferPointer<UInt8>?,
    names: [Int]
  ) {
    let raw = UnsafeRawBufferPointer(bytes)
    guard bytes.count >= 8,
      let packed = PackedAudits(UnsafeRawBufferPointer(rebasing: raw[8...]))
    else { return nil }
    var sum = BlockSum()
    sum.add(UnsafeBufferPointer(rebasing: bytes[8...]))
    for name in packed.names {
      guard name < names.count else { return nil }
      sum.add(names[Int(name)])
    }
    guard Int64(sum.value) == raw.loadUnaligned(as: Int64.self).littleEndian else { return nil }
    self.packed = packed
    guard let stamps else {
      self.stamps = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let all = UnsafeRawBufferPointer(stamps)
    guard stamps.count == 8 + packed.count * FileStamp.size else { return nil }
    sum.add(UnsafeBufferPointer(rebasing: stamps[8...]))
    guard Int64(sum.value) == all.loadUnaligned(as: Int64.self).littleEndian else { return nil }
    self.stamps = UnsafeRawBufferPointer(rebasing: all[8...])
  }

  /// So many audits stand in one block, or half as many after a change.
  static let mostAudits = 256

  /// The fewest bytes that an audit takes.
  static let leastOfAudit = PackedAudits.rowSize + FileStamp.size

  /// The ids of its audits, the lowest first and the highest last; `nil` where it has none.
  var ids: ClosedRange<AuditNumber>? {
    guard packed.count > 0 else { return nil }
    let (first, last) = (packed.id(at: 0), packed.id(at: packed.count - 1))
    return first <= last ? first...last : nil
  }

  /// Of the file of an audit, when it was read.
  func stamp(at position: Int) -> FileStamp {
    FileStamp(packed: UnsafeRawBufferPointer(rebasing: stamps[(position * FileStamp.size)...]))
  }
}

/// Puts audits together into a row of the index, in the order of their ids.
struct IndexBlockWriter {
  private var packer = AuditPacker()
  private var stamps: [UInt8] = []

  /// The id of the first audit.
  private(set) var first: AuditNumber?

  /// Adds an audit behind those that were added, whose ids are lower.
  mutating func append(
    _ id: AuditNumber,
    _ facts: PackedFacts,
    of template: PackedAudits.Template,
    reference: UnsafeBufferPointer<UInt8>,
    _ outcomes: UnsafeBufferPointer<UInt8>,
    _ stamp: FileStamp
  ) {
    if first == nil { first = id }
    packer.append(id, facts, of: template, reference: reference, outcomes)
    stamp.write(to: &stamps)
  }

  /// Adds an audit of a block that was read.
  mutating func append(_ position: Int, of block: IndexBlock) {
    let texts = block.packed.texts(at: position)
    append(
      block.packed.id(at: position),
      block.packed.facts(at: position),
      of: block.packed.templates[block.packed.template(at: position)],
      reference: texts.reference,
      texts.outcomes,
      block.stamp(at: position)
    )
  }

  /// The bytes of the audits and of their stamps, each behind a sum over them.
  func bytes(names: [Int]) -> (audits: [UInt8], stamps: [UInt8]) {
    var audits = [UInt8](repeating: 0, count: 8)
    packer.write(to: &audits)
    var all = [UInt8](repeating: 0, count: 8)
    all += stamps
    var sum = BlockSum()
    audits.withUnsafeBufferPointer { sum.add(UnsafeBufferPointer(rebasing: $0[8...])) }
    for name in packer.names { sum.add(name < names.count ? names[name] : 0) }
    IndexBlockWriter.store(sum, in: &audits)
    stamps.withUnsafeBufferPointer { sum.add($0) }
    IndexBlockWriter.store(sum, in: &all)
    return (audits, all)
  }

  private static func store(_ sum: BlockSum, in bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: Int64(sum.value).littleEndian, as: Int64.self)
    }
  }
}

extension FileStamp {
  /// Bytes of a stamp in the index.
  fileprivate static let size = 32

  fileprivate init(packed bytes: UnsafeRawBufferPointer) {
    func number(_ position: Int) -> Int {
      let bits = bytes.loadUnaligned(fromByteOffset: position * 8, as: Int64.self)
      return Int(Int64(littleEndian: bits))
    }
    self.init(size: number(0), modified: number(1), changed: number(2), inode: number(3))
  }

  fileprivate func write(to bytes: inout [UInt8]) {
    for number in [size, modified, changed, inode] {
      withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
