import AuditModel

/// Reads one value of a document, and reports what is wrong with it.
///
/// Each method returns `nil` only after it reported a fault; reading goes on, so that a person
/// learns of all mistakes at once. ``Document/read(_:)`` throws them at the end.
public struct ValueReader {
  public let node: Node
  let path: NodePath
  let mistakes: MistakeLog

  /// `core-four.yaml:12: sections[0].items[1].answer`.
  public var place: String {
    mistakes.place(line: node.line, path: path)
  }

  /// The value as it stands, whatever it is.
  public var json: JSON {
    node.json
  }

  /// Reports a mistake at this value; the document is refused.
  public func fault(_ problem: Phrase, remedy: Phrase) {
    report(problem, remedy: remedy, severity: .fault)
  }

  /// Reports what is usable but not as it should be.
  public func warning(_ problem: Phrase, remedy: Phrase) {
    report(problem, remedy: remedy, severity: .warning)
  }

  /// Reads a mapping, field by field.
  ///
  /// In YAML, fields that `read` did not ask for are reported as mistakes, with the nearest field
  /// that it did ask for. So ask for every field before the first `guard`; `read` returns `nil` only
  /// after it, or a reader that it asked, reported a fault.
  public func fields<Value>(_ read: (FieldReader) -> Value?) -> Value? {
    guard case .mapping(let entries) = node.content else {
      expected(Phrase(en: "fields, each with a name", cy: "meysydd, pob un ag enw"))
      return nil
    }
    let fields = FieldReader(entries: entries, of: self)
    let value = read(fields)
    if mistakes.format == .yaml { fields.reportUnknown() }
    return value
  }

  /// Reads a mapping whose keys are not known beforehand, in the order of the file.
  public func entries<Value>(
    _ read: (_ key: String, _ value: ValueReader) -> Value?
  ) -> [(key: String, value: Value)]? {
    guard case .mapping(let entries) = node.content else {
      expected(Phrase(en: "fields, each with a name", cy: "meysydd, pob un ag enw"))
      return nil
    }
    let values = entries.map { entry in
      (entry.key, read(entry.key, reader(entry.value, at: .field(path, entry.key))))
    }
    let usable = values.compactMap { key, value in value.map { (key: key, value: $0) } }
    return usable.count == values.count ? usable : nil
  }

  /// Reads a list; it may be empty only where the caller says so.
  public func list<Value>(
    allowingEmpty: Bool = true,
    _ read: (ValueReader) -> Value?
  ) -> [Value]? {
    guard case .sequence(let nodes) = node.content else {
      expected(Phrase(en: "a list", cy: "rhestr"))
      return nil
    }
    guard allowingEmpty || !nodes.isEmpty else {
      fault(
        Phrase(en: "the list is empty", cy: "mae'r rhestr yn wag"),
        remedy: Phrase(en: "write at least one", cy: "ysgrifennwch o leiaf un")
      )
      return nil
    }
    let values = nodes.enumerated().map { index, node in
      read(reader(node, at: .element(path, index)))
    }
    let usable = values.compactMap { $0 }
    return usable.count == values.count ? usable : nil
  }

  /// Reports that something else stands here than should.
  func expected(_ what: Phrase) {
    let found = node.content.described
    fault(
      Phrase(en: "found \(found.en)", cy: "cafwyd \(found.cy)"),
      remedy: Phrase(en: "write \(what.en)", cy: "ysgrifennwch \(what.cy)")
    )
  }

  func reader(_ node: Node, at path: NodePath) -> ValueReader {
    ValueReader(node: node, path: path, mistakes: mistakes)
  }

  private func report(_ problem: Phrase, remedy: Phrase, severity: InputError.Severity) {
    mistakes.add(
      line: node.line,
      path: path,
      problem: problem,
      remedy: remedy,
      severity: severity
    )
  }
}

extension Node.Content {
  /// What stands there, as a message names it.
  fileprivate var described: Phrase {
    switch self {
    case .null: Phrase(en: "nothing", cy: "dim byd")
    case .bool(let value): Phrase(same: value ? "true" : "false")
    case .number(let digits): Phrase(en: "the number \(digits)", cy: "y rhif \(digits)")
    case .string(let text):
      Phrase(en: InputError.quoted(text), cy: InputError.quoted(text))
    case .sequence: Phrase(en: "a list", cy: "rhestr")
    case .mapping: Phrase(en: "a mapping", cy: "mapiad")
    }
  }
}
