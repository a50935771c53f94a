import Testing

@testable import AuditStore

struct ChecksumTests {
  @Test(
    arguments: [
      // The check value of CRC-32/ISO-HDLC in G. Cook, "Catalogue of parametrised CRC algorithms";
      // the others from Python's zlib.crc32.
      ("123456789", 0xCBF4_3926), ("", 0), ("a", 0xE8B7_BE43),
    ] as [(String, UInt32)]
  )
  func `the checksum is the CRC-32 that others compute`(text: String, sum: UInt32) {
    #expect(Checksum.crc32(text.utf8) == sum)
  }
}
