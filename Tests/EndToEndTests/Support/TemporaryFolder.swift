import Foundation

/// A private folder for one test, removed with everything in it when its body ends.
struct TemporaryFolder: Sendable {
  /// Absolute, without links and without a slash at the end.
  let path: String

  /// Runs `body` with a new empty folder that only this user can read.
  ///
  /// The name is short: a socket inside must fit into the 104 bytes some systems allow.
  static func with<Result>(
    _ body: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    let name = "caseaudit-" + UUID().uuidString.prefix(8)
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
    defer { try? FileManager.default.removeItem(at: url) }
    return try await body(TemporaryFolder(path: url.path))
  }

  /// The absolute path of something inside the folder: `folder.path(to: "audits/a.json")`.
  func path(to relativePath: String) -> String {
    path + "/" + relativePath
  }

  /// Names of what stands in the folder, or in one inside it, sorted; hidden names included.
  func names(in relativePath: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self.path(to: relativePath)).sorted()
  }

  /// The text of a file inside the folder; a byte that is no UTF-8 shows as U+FFFD.
  func text(of relativePath: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: path(to: relativePath))),
      as: UTF8.self
    )
  }

  /// Writes a file inside the folder, making the folders on its way.
  func write(_ text: String, to relativePath: String) throws {
    let url = URL(fileURLWithPath: path(to: relativePath))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
