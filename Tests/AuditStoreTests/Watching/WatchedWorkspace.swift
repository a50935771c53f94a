import AuditModel
import Foundation
import Synchronization

@testable import AuditStore

/// A workspace that is watched, and what the watch has told of it.
final class WatchedWorkspace {
  let example: ExampleWorkspace
  private let watch: AuditWatch
  private let told: Told

  /// The names told so far, and how often something was told.
  private final class Told: Sendable {
    let names = Mutex<(all: Set<String>, times: Int)>(([], 0))
  }

  private struct Failure: Error {
    let missing: Set<String>
    let told: Set<String>
  }

  init(by means: AuditWatch.Means, _ example: ExampleWorkspace) throws {
    self.example = example
    let told = Told()
    self.told = told
    let watch = AuditWatch(example.workspace, by: means) { names in
      told.names.withLock {
        $0.all.formUnion(names)
        $0.times += 1
      }
    }
    guard let watch else { throw Failure(missing: [], told: []) }
    self.watch = watch
  }

  deinit {
    watch.stop()
  }

  var names: Set<String> { told.names.withLock { $0.all } }

  var times: Int { told.names.withLock { $0.times } }

  func forget() {
    told.names.withLock { $0 = ([], 0) }
  }

  func stop() {
    watch.stop()
  }

  /// Waits until all these names have been told, far longer than it takes.
  func wait(for names: Set<String>) throws {
    for _ in 0..<1200 {
      if names.isSubset(of: self.names) { return }
      usleep(50_000)
    }
    throw Failure(missing: names.subtracting(self.names), told: self.names)
  }

  /// The path of something in the folder of audits.
  func path(_ name: String) -> String {
    "\(example.folder.path)/fieldwork/audits/\(name)"
  }

  /// Writes a file in place, as an editor does that keeps no copy.
  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }
}
