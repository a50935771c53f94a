import AuditStore
import Testing

@Suite struct FileVersionTests {
  private let bytes = Array("seen alone".utf8)
  private let others = Array("seen alome".utf8)

  @Test func `a version is known by its bytes, however it remembers them`() {
    for version in [FileVersion(of: bytes), FileVersion(keeping: bytes)] {
      #expect(version.has(bytes))
      #expect(!version.has(others))
      #expect(!version.has([]))
      // printf 'seen alone' | sha256sum
      #expect(
        version.digest.text
          == "sha256:7751a4a322f44d7285926a39a2090404fdd73a9d6a89326ca26a09cdcbacb129"
      )
    }
  }

  @Test func `versions of the same bytes are one`() {
    let all = [FileVersion(of: bytes), FileVersion(keeping: bytes)]
    let different = [FileVersion(of: others), FileVersion(keeping: others)]
    for version in all {
      #expect(all.allSatisfy { $0 == version })
      #expect(different.allSatisfy { $0 != version && version != $0 })
    }
    #expect(Set(all + different).count == 2)
  }
}
