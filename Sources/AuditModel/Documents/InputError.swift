/// A mistake in something a person wrote: a template, an audit file, a command line.
public struct InputError: Error, Hashable, Sendable {
  /// How much a mistake matters.
  public enum Severity: Hashable, Sendable {
    /// What was written cannot be used.
    case fault

    /// What was written can be used, but not all of it is as it should be.
    case warning
  }

  /// Where: a file, line and path inside it, such as `core-four.yaml:12: sections[0].items[1]`.
  public let place: String

  /// What is wrong, quoting what was read: `'fair' is not on the grade scale`.
  public let problem: Phrase

  /// What to do, as an instruction: `use one of: good, satisfactory, weak, poor`.
  public let remedy: Phrase

  public let severity: Severity

  public init(place: String, problem: Phrase, remedy: Phrase, severity: Severity = .fault) {
    self.place = place
    self.problem = problem
    self.remedy = remedy
    self.severity = severity
  }

  /// The file it is about, as the place names it: up to its `.json` or `.yaml`, without line and path; the
  /// whole place where it has neither.
  public var file: Substring {
    let ends = [".json", ".yaml"].compactMap { place.firstRange(of: $0)?.upperBound }
    return ends.min().map { place[..<$0] } ?? place[...]
  }

  /// The whole message on one line: place, problem, remedy.
  ///
  /// A file's name can hold a line break and the end of another message; here it is visible.
  public func text(in language: Language) -> String {
    "\(place): \(problem.text(in: language)); \(remedy.text(in: language))".visible(ascii: false)
  }
}

extension Sequence where Element == InputError {
  /// How many files they are about.
  public var fileCount: Int { Set(lazy.map(\.file)).count }
}

/// Every mistake found in one thing that a person wrote; never empty.
public struct InputErrors: Error, Hashable, Sendable {
  public let all: [InputError]

  public init(_ all: [InputError]) {
    precondition(!all.isEmpty, "an input that is refused has at least one mistake")
    self.all = all
  }
}
