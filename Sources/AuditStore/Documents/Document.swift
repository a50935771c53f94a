import AuditModel

/// A file that was read and is well formed; what it says is for a ``ValueReader`` to find out.
public struct Document: Sendable {
  /// The two languages of files; they differ in what happens to fields that nobody knows.
  public enum Format: Sendable {
    /// Written by people: an unknown field is a mistake, most likely in its spelling.
    case yaml

    /// Written by programs: an unknown field belongs to a newer one, and is kept.
    case json
  }

  /// What is refused however well formed it is, so that no file can exhaust the program.
  public struct Limits: Sendable {
    /// Size of the file in bytes; 4 MiB where nothing else is said.
    public let bytes: Int

    /// Lists and mappings inside one another; 64 where nothing else is said.
    public let depth: Int

    /// Values in a YAML file, aliases written out; 200,000 where nothing else is said.
    public let values: Int

    public init(bytes: Int = 4 << 20, depth: Int = 64, values: Int = 200_000) {
      self.bytes = bytes
      self.depth = depth
      self.values = values
    }
  }

  /// The file's name, as messages give it.
  public let file: String

  public let format: Format
  public let root: Node

  /// Wraps a tree that is at hand, such as one that a test wrote down.
  public init(file: String, format: Format, root: Node) {
    self.file = file
    self.format = format
    self.root = root
  }
}

/// What was read from a document, and what was usable in it but not as it should be.
public struct Reading<Value> {
  public let value: Value

  /// In the order of the file; may be empty.
  public let warnings: [InputError]
}

extension Reading: Sendable where Value: Sendable {}

extension Document {
  /// Reads the document into a value.
  ///
  /// - Parameter read: Returns `nil` only after it reported a fault.
  /// - Returns: The value, with what was usable but not as it should be.
  /// - Throws: Every mistake of the document, warnings included, in the order of the file, when one
  ///   of them is a fault.
  public func read<Value>(
    _ read: (ValueReader) -> Value?
  ) throws(InputErrors) -> Reading<Value> {
    let mistakes = MistakeLog(file: file, format: format)
    let value = read(ValueReader(node: root, path: .root, mistakes: mistakes))
    let all = mistakes.inOrderOfTheFile
    guard let value else { throw InputErrors(all.isEmpty ? [.unreadable(file)] : all) }
    guard !all.contains(where: { $0.severity == .fault }) else { throw InputErrors(all) }
    return Reading(value: value, warnings: all)
  }
}

extension InputError {
  fileprivate static func unreadable(_ file: String) -> InputError {
    InputError(
      place: file,
      problem: Phrase(
        en: "this file cannot be understood",
        cy: "ni ellir deall y ffeil hon"
      ),
      remedy: Phrase(
        en: "compare it with one that works",
        cy: "cymharwch hi ag un sy'n gweithio"
      )
    )
  }
}
