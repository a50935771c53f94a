/// A sum that tells a record that was written whole from one that was not.
enum Checksum {
  /// CRC-32 as used by Ethernet, gzip and PNG.
  ///
  /// - SeeAlso: W3C, "Portable Network Graphics (PNG) Specification" (2003), annex D.
  static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }
}
