/// What stands before each file of an archive, in the form that every tar reads.
///
/// - SeeAlso: IEEE Std 1003.1-2017 (POSIX), pax, "ustar Interchange Format".
struct TarHeader: Hashable {
  /// The whole path: folders and names joined by slashes.
  let path: String

  /// In bytes.
  let size: Int

  /// What it is: `0` for a file, `5` for a folder.
  let kind: UInt8

  static let length = 512
  static let file = UInt8(ascii: "0")
  static let folder = UInt8(ascii: "5")

  /// A file's header; `nil` where the path is too long for one.
  init?(file path: String, size: Int) {
    guard path.utf8.count <= 100, size < 1 << 33 else { return nil }
    self.path = path
    self.size = size
    kind = TarHeader.file
  }

  /// Reads a header; `nil` where the bytes are none that this form has.
  init?(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == TarHeader.length, bytes[257..<263].elementsEqual("ustar\0".utf8),
      TarHeader.number(bytes[148..<156]) == TarHeader.sum(of: bytes),
      let size = TarHeader.number(bytes[124..<136]),
      let name = TarHeader.text(bytes[0..<100]), let folder = TarHeader.text(bytes[345..<500])
    else { return nil }
    path = folder.isEmpty ? name : "\(folder)/\(name)"
    self.size = size
    kind = bytes[156] == 0 ? TarHeader.file : bytes[156]
  }

  /// The header of a file, which only its owner may read; without times and names of people, so that
  /// the same workspace gives the same archive.
  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: TarHeader.length)
    func put(_ text: String, at start: Int) {
      for (offset, byte) in text.utf8.enumerated() { bytes[start + offset] = byte }
    }
    put(path, at: 0)
    put("0000600", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(TarHeader.octal(size, digits: 11), at: 124)
    put("00000000000", at: 136)
    bytes[156] = kind
    put("ustar", at: 257)
    put("00", at: 263)
    put(TarHeader.octal(TarHeader.sum(of: bytes), digits: 6), at: 148)
    bytes[155] = UInt8(ascii: " ")
    return bytes
  }

  /// How many bytes the file takes with what fills its last block.
  var lengthOfContent: Int {
    (size + TarHeader.length - 1) / TarHeader.length * TarHeader.length
  }

  /// The sum of all bytes, the place of the sum itself taken as blanks.
  private static func sum(of bytes: [UInt8]) -> Int {
    bytes.enumerated().reduce(0) { sum, next in
      sum + ((148..<156).contains(next.offset) ? 32 : Int(next.element))
    }
  }

  /// Octal digits, ended by a blank or a zero byte; `nil` for anything else.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    guard !digits.isEmpty, digits.count < field.count,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 8 + Int($1 - UInt8(ascii: "0")) }
  }

  /// A text up to its zero byte; `nil` where it is not UTF-8.
  private static func text(_ field: ArraySlice<UInt8>) -> String? {
    String(validating: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
