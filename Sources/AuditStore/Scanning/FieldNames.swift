/// The names of the fields that an object can have, laid out so that they can be walked beside the
/// fields of a file: both ascend.
///
/// A class, because the tables are read through bare pointers and belong to one owner.
final class FieldNames<Field>: Sendable
where Field: CaseIterable & RawRepresentable & Sendable, Field.RawValue == String {
  /// The names, and after them one that is greater than any.
  nonisolated(unsafe) let names: UnsafePointer<FieldName>

  nonisolated(unsafe) let fields: UnsafePointer<Field>

  /// A bit for each field that has to be there, the first in the lowest place.
  let required: UInt32

  /// Takes the cases of `Field`, which must ascend by name.
  init(required: [Field] = []) {
    let fields = Array(Field.allCases)
    let names = fields.map { FieldName($0.rawValue) } + [.last]
    precondition(zip(names, names.dropFirst()).allSatisfy { $0 < $1 }, "names of fields ascend")
    precondition(fields.count <= 32, "an object has at most 32 fields")
    self.required = required.reduce(0) { bits, field in
      bits | 1 << UInt32(fields.firstIndex { $0.rawValue == field.rawValue } ?? 0)
    }
    self.names = UnsafePointer(FieldNames.copy(names))
    self.fields = UnsafePointer(FieldNames.copy(fields))
  }

  deinit {
    names.deallocate()
    fields.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    copy.initialize(from: elements, count: elements.count)
    return copy
  }
}

/// The name of a field with its closing quote, as a number; at most 16 bytes.
///
/// Such numbers are in the order of the names, if all of their bytes are greater than a quote.
struct FieldName: Comparable {
  /// The first eight bytes, the first in the highest place; zeros behind the quote.
  let high: UInt64
  let low: UInt64

  static let last = FieldName(high: .max, low: .max)

  static func < (left: FieldName, right: FieldName) -> Bool {
    left.high < right.high || left.high == right.high && left.low < right.low
  }
}

extension FieldName {
  /// The name of a field that the program knows, at most 15 bytes of ASCII.
  init(_ name: String) {
    precondition(name.utf8.count < 16, "names of fields are short")
    var bytes = Array(name.utf8) + [UInt8(ascii: "\"")]
    bytes += repeatElement(0, count: 16 - bytes.count)
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
