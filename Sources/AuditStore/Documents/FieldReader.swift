import AuditModel

/// Reads the fields of one mapping.
///
/// A class, because it remembers which fields were asked for: the others are unknown.
public final class FieldReader {
  /// The mapping itself, for mistakes that no single field makes.
  public let whole: ValueReader
  private let entries: [Node.Entry]
  private var asked: [String] = []

  init(entries: [Node.Entry], of whole: ValueReader) {
    self.entries = entries
    self.whole = whole
  }

  /// The names of the fields, in the order of the file.
  public var names: [String] {
    entries.map(\.key)
  }

  /// A field that must be there; reports it where it is missing or null.
  public func required(_ name: String) -> ValueReader? {
    if let value = optional(name) { return value }
    let quoted = InputError.quoted(name)
    whole.fault(
      Phrase(en: "\(quoted) is missing", cy: "mae \(quoted) ar goll"),
      remedy: Phrase(en: "add the field \(quoted)", cy: "ychwanegwch y maes \(quoted)")
    )
    return nil
  }

  /// A field that may be missing or null; `nil` in both cases.
  public func optional(_ name: String) -> ValueReader? {
    asked.append(name)
    guard let entry = entries.first(where: { $0.key == name }), entry.value.content != .null else {
      return nil
    }
    return whole.reader(entry.value, at: .field(whole.path, name))
  }

  /// Whether a field has this value; it is not asked for by that.
  public func has(_ name: String, _ value: JSON) -> Bool {
    entries.first { $0.key == name }?.value.json == value
  }

  /// The fields that were not asked for, to be kept and written again.
  ///
  /// To be called when all others have been read.
  public func unknown() -> JSONObject {
    JSONObject(entries.filter { !asked.contains($0.key) }.map { ($0.key, $0.value.json) })
  }

  /// Reports the fields that were not asked for as mistakes.
  func reportUnknown() {
    let missing = asked.filter { name in !entries.contains { $0.key == name } }
    for entry in entries where !asked.contains(entry.key) {
      let quoted = InputError.quoted(entry.key)
      whole.mistakes.add(
        line: entry.keyLine,
        path: .field(whole.path, entry.key),
        problem: Phrase(en: "there is no field \(quoted)", cy: "nid oes maes \(quoted)"),
        remedy: remedy(nearest: EditDistance.nearest(to: entry.key, among: missing)),
        severity: .fault
      )
    }
  }

  private func remedy(nearest: String?) -> Phrase {
    if let nearest {
      let quoted = InputError.quoted(nearest)
      return Phrase(en: "did you mean \(quoted)?", cy: "ai \(quoted) oedd gennych mewn golwg?")
    }
    let known = Set(asked).sorted().joined(separator: ", ")
    return Phrase(en: "use one of: \(known)", cy: "defnyddiwch un o'r rhain: \(known)")
  }
}
