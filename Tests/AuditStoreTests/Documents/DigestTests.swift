import AuditModel
import AuditStore
import Testing

struct DigestTests {
  @Test(arguments: [
    // NIST, "Secure Hash Standard" examples: the empty message and "abc".
    ("", "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `bytes are known by their SHA-256`(text: String, digest: String) {
    #expect(Digest(of: text.utf8).text == digest)
    #expect(Digest(digest) == Digest(of: text.utf8))
  }

  @Test(arguments: ["", "sha256:", "sha1:abc", "sha256:" + String(repeating: "A", count: 64)])
  func `what is not a digest is not read as one`(text: String) {
    #expect(Digest(text) == nil)
  }
}
