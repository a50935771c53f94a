import AuditModel

/// The fields of a JSON object while it is put together; what is empty is left out.
struct JSONFields {
  private var fields: JSONObject

  /// Starts with what a newer program wrote; fields that this program knows take its place.
  init(keeping unknown: JSONObject = [:]) {
    // Room for as many as most objects of an audit have, so that they are not moved while they grow.
    fields = unknown.isEmpty ? JSONObject(capacity: 8) : unknown
  }

  var object: JSON {
    .object(fields)
  }

  var all: JSONObject {
    fields
  }

  /// Sets a field that is always there.
  mutating func set(_ key: String, to value: JSON) {
    fields[key] = value
  }

  /// Sets a field, or leaves it out where the text is empty or missing.
  mutating func set(_ key: String, to text: String?) {
    guard let text, !text.isEmpty else { return }
    fields[key] = .string(text)
  }

  /// Sets a field, or leaves it out where the list is empty.
  mutating func set(_ key: String, toList list: [JSON]) {
    guard !list.isEmpty else { return }
    fields[key] = .array(list)
  }
}
