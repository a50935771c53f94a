/// The line at the head of a file that ships by which an editor finds the file's schema.
enum EditorHint {
  private static let start = Array("# yaml-language-server:".utf8)

  /// A file without that line, for a workspace, from which its path would lead nowhere.
  ///
  /// Only the first line is looked at; a file without a hint stays as it is.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: start) else { return bytes }
    return Array(bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst())
  }
}
