import Foundation
import Testing

/// Invented audits are the same ones wherever they are made.
@Suite(.serialized)
struct DemoSeedTests {
  @Test func `one seed makes the same files to the byte, and another makes others`()
    async throws
  {
    func files(seed: Int) async throws -> [String: Data] {
      try await DemoAtHand.with(audits: 30, seed: seed) { folder, _ in
        let root = folder.path(to: "demo")
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return try names.reduce(into: [:]) { files, name in
          var isFolder: ObjCBool = false
          let path = root + "/" + name
          guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            !isFolder.boolValue
          else { return }
          files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
        }
      }
    }
    let first = try await files(seed: 5)
    let again = try await files(seed: 5)
    let other = try await files(seed: 6)
    #expect(first.keys.count { $0.hasPrefix("audits/") } == 30)
    #expect(first == again)
    let audits = Set(first.filter { $0.key.hasPrefix("audits/") }.values)
    #expect(audits.isDisjoint(with: other.values))
  }
}
