/// The names of the fields that an object can have, laid out so that they can be walked beside the
/// fields of a file: both ascend.
///
/// A class, because the tables are read through bare pointers and belong to one owner.
final class FieldNames<Field>: Sendable
where Field: CaseIterable & RawRepresentable & Sendable, Field.RawValue == String {
  /// How many there are; 1 to 32.
  let count: Int

  nonisolated(unsafe) let names: UnsafePointer<KnownName>
  nonisolated(unsafe) let fields: UnsafePointer<Field>

  /// For each ``slot(of:)`` the first field whose name has it; `count` where none does.
  nonisolated(unsafe) private let hints: UnsafePointer<UInt8>

  /// A bit for each field that has to be there, the first in the lowest place.
  let required: UInt32

  /// Takes the cases of `Field`, which must ascend by name.
  init(required: [Field] = []) {
    let fields = Array(Field.allCases)
    let names = fields.map { KnownName($0.rawValue) }
    precondition(
      zip(names, names.dropFirst()).allSatisfy { $0.name < $1.name },
      "names of fields ascend"
    )
    precondition(1...32 ~= fields.count, "an object has at most 32 fields")
    self.required = required.reduce(0) { bits, field in
      bits | 1 << UInt32(fields.firstIndex { $0.rawValue == field.rawValue } ?? 0)
    }
    count = fields.count
    var hints = Array(repeating: UInt8(fields.count), count: FieldNames.slots)
    for (index, name) in names.enumerated().reversed() {
      hints[FieldNames.slot(of: name.first)] = UInt8(index)
    }
    self.hints = UnsafePointer(FieldNames.copy(hints))
    self.names = UnsafePointer(FieldNames.copy(names))
    self.fields = UnsafePointer(FieldNames.copy(fields))
  }

  deinit {
    hints.deallocate()
    names.deallocate()
    fields.deallocate()
  }

  /// Where to begin to look for a name, by its first eight bytes: no name stands before it.
  @inline(__always)
  func hint(_ first: UInt64) -> Int { Int(hints[FieldNames.slot(of: first)]) }

  private static var slots: Int { 64 }

  /// A number that names with different beginnings seldom share; 0 to one less than ``slots``.
  ///
  /// Four bytes are asked: a name of one letter has them, with its quote, the colon and the space.
  @inline(__always)
  private static func slot(of first: UInt64) -> Int {
    Int((UInt32(truncatingIfNeeded: first) &* 0x9E37_79B1) >> 26)
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    copy.initialize(from: elements, count: elements.count)
    return copy
  }
}
