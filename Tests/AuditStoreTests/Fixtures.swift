import Foundation

/// The example files beside the tests.
enum Fixtures {
  static let folder: URL = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The templates that ship.
  static let templates: URL = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../templates").standardized

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Names of the files of a folder that end so, sorted.
  static func names(in path: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}
