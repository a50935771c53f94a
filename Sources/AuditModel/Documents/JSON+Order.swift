extension JSON {
  /// Where the fields of an object are, in the order of the bytes of their names.
  ///
  /// Swift orders strings by their canonical decomposition; files are ordered by their bytes. What is
  /// sorted are numbers, because to move names and values about costs more than to compare them.
  static func sortedPlaces<Value>(
    of fields: [String: Value]
  ) -> [Dictionary<String, Value>.Index] {
    guard fields.count > 1 else { return Array(fields.indices) }
    return fields.indices.map { (start: start(of: fields[$0].key), place: $0) }
      .sorted { one, other in
        if one.start != other.start { return one.start < other.start }
        return comes(fields[one.place].key, before: fields[other.place].key)
      }
      .map(\.place)
  }

  /// The first eight bytes of a name as one number, which is ordered as they are.
  private static func start(of name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { bytes in
      let first = bytes.prefix(8)
      // A shorter name stands before all that go on from it, but for one that goes on with NUL.
      return first.isEmpty
        ? 0 : first.reduce(0) { $0 << 8 | UInt64($1) } << (64 - 8 * UInt64(first.count))
    }
  }

  /// Whether a name stands before another, by their bytes.
  private static func comes(_ one: String, before other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
