import AuditStore
import Testing

struct FileVersionTests {
  private static let bytes = Array("seen alone".utf8)
  private static let others = Array("seen alome".utf8)
  private static let versions = [FileVersion(of: bytes), FileVersion(keeping: bytes)]

  @Test(arguments: versions)
  func `a version is known by its bytes, however it remembers them`(version: FileVersion) {
    #expect(version.has(Self.bytes))
    #expect(!version.has(Self.others))
    #expect(!version.has([]))
    // printf 'seen alone' | sha256sum
    #expect(
      version.digest.text
        == "sha256:7751a4a322f44d7285926a39a2090404fdd73a9d6a89326ca26a09cdcbacb129"
    )
  }

  @Test(arguments: versions)
  func `versions of the same bytes are one`(version: FileVersion) {
    let different = [FileVersion(of: Self.others), FileVersion(keeping: Self.others)]
    #expect(Self.versions.allSatisfy { $0 == version })
    #expect(different.allSatisfy { $0 != version && version != $0 })
    #expect(Set(Self.versions + different).count == 2)
  }
}
