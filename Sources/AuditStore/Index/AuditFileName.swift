import AuditModel

/// The names of the files of audits, as bytes: the 36 of the id, then `.json`.
///
/// There may be a hundred thousand in a folder, so none is made a text, and each is read and written by
/// words of eight bytes.
enum AuditFileName {
  /// Without the zero at the end.
  static let length = 41

  /// The id in a name; `nil` where it is no name of an audit's file.
  static func number(in name: UnsafeBufferPointer<UInt8>) -> AuditNumber? {
    guard name.count == length else { return nil }
    let last = UnsafeRawBufferPointer(name)
      .loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
    guard UInt64(littleEndian: last) >> 24 == ending else { return nil }
    return AuditNumber(bytes: UnsafeBufferPointer(rebasing: name[..<36]))
  }

  /// Hands out a name as the system asks for it, valid until `work` returns.
  static func with<Result>(
    _ id: AuditNumber,
    _ work: (UnsafePointer<CChar>) -> Result?
  ) -> Result? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 44) { name in
      id.write(to: name)
      // With the zero, and more behind it.
      UnsafeMutableRawBufferPointer(name)
        .storeBytes(of: ending.littleEndian, toByteOffset: 36, as: UInt64.self)
      return name.baseAddress.flatMap { work($0) }
    }
  }

  /// `.json`, the first byte lowest.
  private static let ending: UInt64 = 0x6E_6F73_6A2E
}
