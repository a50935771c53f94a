import AuditModel
import Crypto

/// What bytes are known by: `sha256:` and 64 hexadecimal digits.
public struct Digest: Hashable, Sendable {
  /// `sha256:` and 64 lower-case hexadecimal digits.
  public let text: String

  /// Digests bytes as they are, without reading any meaning into them.
  public init(of bytes: some Sequence<UInt8>) {
    self.text = Digest.text(of: SHA256.hash(data: Array(bytes)))
  }

  /// Digests a JSON value by its one written form, so that equal values have equal digests.
  public init(of json: JSON) {
    var bytes: [UInt8] = []
    // As much as an answer or an event takes, so that it is not moved while it grows.
    bytes.reserveCapacity(1 << 9)
    json.appendText(to: &bytes)
    self.init(of: bytes)
  }

  /// Reads `sha256:…`; `nil` for anything else, upper-case digits included.
  public init?(_ text: String) {
    let digits = text.utf8.dropFirst("sha256:".utf8.count)
    guard text.hasPrefix("sha256:"), digits.count == 64,
      digits.allSatisfy({ Digest.lowercaseDigits.contains($0) })
    else { return nil }
    self.text = text
  }

  private static let lowercaseDigits = Array("0123456789abcdef".utf8)

  private static func text(of hash: SHA256.Digest) -> String {
    var text = Array("sha256:".utf8)
    text.reserveCapacity(text.count + 2 * SHA256.byteCount)
    for byte in hash {
      text.append(lowercaseDigits[Int(byte >> 4)])
      text.append(lowercaseDigits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Digest: CustomStringConvertible {
  public var description: String { text }
}
