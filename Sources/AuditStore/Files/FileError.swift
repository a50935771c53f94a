import AuditModel

/// A file or folder that could not be read or written; a program that ends with one exits with 3.
public struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  public enum Operation: Hashable, Sendable {
    case open, read, create, write, replace, remove, list, lock

    /// Asking the disk to keep what was written, so that it survives a loss of power.
    case secure
  }

  /// Why it failed.
  public enum Reason: Hashable, Sendable {
    /// What the system said, as `errno`.
    case system(Int32)

    /// A folder, pipe, device or link stands where a file should be.
    case notAFile

    /// The file is larger than the limit, in bytes.
    case tooLarge(limit: Int)

    /// Another program holds the lock, for longer than was waited, in seconds.
    case busy(seconds: Int)

    /// The name is no name for a file: empty, with a slash in it, or too long.
    case unusableName
  }

  /// The path as the program knows it, relative or absolute.
  public let path: String
  public let operation: Operation
  public let reason: Reason

  public init(path: String, operation: Operation, reason: Reason) {
    self.path = path
    self.operation = operation
    self.reason = reason
  }

  /// The exit code of a program that ends with this error.
  public static let exitCode: Int32 = 3

  /// The whole message on one line: path, problem, remedy.
  public func text(in language: Language) -> String {
    "\(path): \(problem.text(in: language)); \(remedy.text(in: language))".visible(ascii: false)
  }
}
