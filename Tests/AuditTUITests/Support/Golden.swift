import Foundation
import Testing

/// Screens as they were last looked at and found right, one text file each in `Golden/`.
enum Golden {
  /// Compares a snapshot with its file; with `UPDATE_GOLDEN=1` writes the file instead, and fails so
  /// that nobody takes a rewriting for a test.
  ///
  /// - Parameters:
  ///   - snapshot: What the screen looks like now: `Canvas.snapshot`.
  ///   - name: The file's name without `.txt`, such as `home-80x24-en`.
  ///   - sourceLocation: The line that asks, for the report.
  static func check(
    _ snapshot: String,
    _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      rewrite(file, with: snapshot, sourceLocation: sourceLocation)
      return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "there is no golden file '\(name)': run once with UPDATE_GOLDEN=1 and look at it",
        sourceLocation: sourceLocation
      )
      return
    }
    guard snapshot != expected else { return }
    Issue.record(
      "\(name) has changed\n\(difference(from: expected, to: snapshot))",
      sourceLocation: sourceLocation
    )
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

  private static func rewrite(
    _ file: URL,
    with snapshot: String,
    sourceLocation: SourceLocation
  ) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try snapshot.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(file.lastPathComponent) written: look at it", sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
  }

  /// The lines that differ, each as it was and as it is.
  private static func difference(from old: String, to new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(before.count, after.count)).compactMap { line in
      let was = line < before.count ? before[line] : "(no line)"
      let isNow = line < after.count ? after[line] : "(no line)"
      return was == isNow ? nil : "line \(line + 1)\n- \(was)\n+ \(isNow)"
    }.joined(separator: "\n")
  }
}
