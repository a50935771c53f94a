import AuditModel

/// An audit as the index keeps it: what figures need, and the file from which it was taken.
///
/// Its bytes are valid as long as those it was read from.
struct IndexRow {
  /// Of the file when it was read; ``FileStamp/unsure`` where it could have changed since without
  /// showing it.
  let stamp: FileStamp

  /// The number of the template's id among the names of the index.
  let template: UInt32
  let version: UInt32
  let facts: PackedFacts

  /// Of the case, in UTF-8.
  let reference: UnsafeBufferPointer<UInt8>
  let outcomes: UnsafeBufferPointer<UInt8>
}

extension IndexRow {
  /// Where each part begins: a sum over the rest, the stamp, template and version, the number of bytes
  /// of the reference, the facts; behind them the reference and the outcomes.
  private enum Place {
    static let stamp = 8
    static let template = 40
    static let version = 44
    static let referenceCount = 48
    static let facts = 52
    static let reference = facts + PackedFacts.size
  }

  /// The fewest bytes that a row takes, its id and the columns that filters ask for among them.
  static let least = Place.reference + 28

  /// Reads what ``write(to:of:names:)`` wrote; `nil` where it is damaged.
  ///
  /// - Parameters:
  ///   - bytes: Of one row.
  ///   - id: The audit's.
  ///   - names: ``IndexNames/sums``: a number that has none is a damaged one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, of id: AuditNumber, names: [Int]) {
    let raw = UnsafeRawBufferPointer(bytes)
    guard bytes.count >= Place.reference else { return nil }
    func number(_ place: Int) -> UInt32 {
      UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
    func time(_ place: Int) -> Int {
      Int(Int64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: Int64.self)))
    }
    let facts = PackedFacts(
      UnsafeRawBufferPointer(rebasing: raw[Place.facts...]),
      names: names.count
    )
    let referenceEnd = Place.reference + Int(number(Place.referenceCount))
    guard let facts, referenceEnd <= bytes.count else { return nil }
    self.init(
      stamp: FileStamp(
        size: time(Place.stamp),
        modified: time(Place.stamp + 8),
        changed: time(Place.stamp + 16),
        inode: time(Place.stamp + 24)
      ),
      template: number(Place.template),
      version: number(Place.version),
      facts: facts,
      reference: UnsafeBufferPointer(rebasing: bytes[Place.reference..<referenceEnd]),
      outcomes: UnsafeBufferPointer(rebasing: bytes[referenceEnd...])
    )
    guard sum(of: id, bytes, names) == time(0) else { return nil }
  }

  /// Fills `bytes` with the row; `names` as ``init(_:of:names:)`` takes them.
  func write(to bytes: inout [UInt8], of id: AuditNumber, names: [Int]) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: repeatElement(0, count: Place.reference))
    bytes.append(contentsOf: reference)
    bytes.append(contentsOf: outcomes)
    bytes.withUnsafeMutableBytes { raw in
      for (index, number) in [stamp.size, stamp.modified, stamp.changed, stamp.inode].enumerated() {
        raw.storeBytes(
          of: Int64(number).littleEndian,
          toByteOffset: Place.stamp + index * 8,
          as: Int64.self
        )
      }
      for (place, number) in [
        (Place.template, template), (Place.version, version),
        (Place.referenceCount, UInt32(reference.count)),
      ] {
        raw.storeBytes(of: number.littleEndian, toByteOffset: place, as: UInt32.self)
      }
      facts.write(to: UnsafeMutableRawBufferPointer(rebasing: raw[Place.facts...]))
    }
    let sum = bytes.withUnsafeBufferPointer { self.sum(of: id, $0, names) }
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: Int64(sum).littleEndian, as: Int64.self)
    }
  }

  /// Over everything behind the sum, the id, and the names that its numbers mean.
  private func sum(
    of id: AuditNumber,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ names: [Int]
  ) -> Int {
    func add(_ name: UInt32, to sum: inout RowSum) {
      sum.add(Int(name) < names.count ? names[Int(name)] : 0)
    }
    var sum = RowSum(id)
    sum.add(UnsafeBufferPointer(rebasing: bytes[Place.stamp...]))
    add(facts.team, to: &sum)
    add(facts.auditor, to: &sum)
    add(template, to: &sum)
    if facts.round != PackedFacts.noRound { add(facts.round, to: &sum) }
    return sum.value
  }
}
