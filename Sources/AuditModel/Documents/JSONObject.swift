/// The fields of a JSON object, in the order of the bytes of their names, as files have them.
///
/// Names are told apart by their bytes. A file has no two that differ only in how their accents are
/// encoded: whoever puts objects together has to see to that.
///
/// A field that stands behind all others is added without a search, as most are where code names them in
/// order.
public struct JSONObject: Hashable, Sendable {
  /// Sorted by key; no key stands twice.
  private var fields: [Field]

  private struct Field: Hashable, Sendable {
    let key: String
    var value: JSON
  }

  /// An object without fields, with room for so many.
  public init(capacity: Int = 0) {
    fields = []
    fields.reserveCapacity(capacity)
  }

  public init(_ values: [String: JSON]) {
    self.init(values.lazy.map { ($0.key, $0.value) })
  }

  /// The fields in any order; of a key that stands twice the first counts.
  public init(_ fields: some Sequence<(String, JSON)>) {
    self.fields = fields.map { Field(key: $0.0, value: $0.1) }
    guard !ascends else { return }
    // Sorted at once: a file may hold very many fields in the order that is the worst.
    self.fields.sort { $0.key.comesBefore($1.key) }
    self.fields = self.fields.reduce(into: []) { kept, field in
      if kept.last?.key.comesBefore(field.key) ?? true { kept.append(field) }
    }
  }

  /// Whether each field stands before the next, which none does that stands twice.
  private var ascends: Bool {
    fields.indices.dropFirst().allSatisfy { fields[$0 - 1].key.comesBefore(fields[$0].key) }
  }

  /// The value of a field; `nil`, read or set, where there is none.
  public subscript(key: String) -> JSON? {
    get {
      let place = place(of: key)
      return holds(key, at: place) ? fields[place].value : nil
    }
    set {
      let place = place(of: key)
      switch (newValue, holds(key, at: place)) {
      case (let value?, true): fields[place].value = value
      case (let value?, false): fields.insert(Field(key: key, value: value), at: place)
      case (nil, true): fields.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// Where a field is or belongs.
  private func place(of key: String) -> Int {
    guard !fields.isEmpty, !fields[fields.count - 1].key.comesBefore(key) else {
      return fields.count
    }
    var (from, to) = (0, fields.count - 1)
    while from < to {
      let middle = (from + to) / 2
      if fields[middle].key.comesBefore(key) { from = middle + 1 } else { to = middle }
    }
    return from
  }

  private func holds(_ key: String, at place: Int) -> Bool {
    place < fields.count && !key.comesBefore(fields[place].key)
  }
}

extension JSONObject: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { fields.count }

  public subscript(position: Int) -> (key: String, value: JSON) {
    (fields[position].key, fields[position].value)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// The fields in any order; none may be named twice.
  public init(dictionaryLiteral fields: (String, JSON)...) {
    self.init(fields)
    precondition(count == fields.count, "a field is named once")
  }
}
