import AuditModel

/// The mistakes found so far in one document.
///
/// A class, because all readers of a document write to the same log.
final class MistakeLog {
  let file: String
  let format: Document.Format
  private var found: [(line: Int, error: InputError)] = []

  init(file: String, format: Document.Format) {
    self.file = file
    self.format = format
  }

  /// Notes a mistake at a line and a path inside the file.
  func add(
    line: Int,
    path: NodePath,
    problem: Phrase,
    remedy: Phrase,
    severity: InputError.Severity
  ) {
    let error = InputError(
      place: place(line: line, path: path),
      problem: problem,
      remedy: remedy,
      severity: severity
    )
    found.append((line, error))
  }

  /// `core-four.yaml:12: sections[0].items[1]`.
  func place(line: Int, path: NodePath) -> String {
    let inside = path.text
    return inside.isEmpty ? "\(file):\(line)" : "\(file):\(line): \(inside)"
  }

  /// Sorted by line; mistakes of one line in the order in which they were found.
  var inOrderOfTheFile: [InputError] {
    found.sorted { $0.line < $1.line }.map(\.error)
  }
}
