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
