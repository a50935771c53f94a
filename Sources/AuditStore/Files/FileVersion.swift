import AuditModel

/// What a file had in it when it was read or written, by which a later change is noticed.
public struct FileVersion: Sendable {
  private enum Content: Sendable {
    case digest(Digest)
    case bytes([UInt8])
  }

  private let content: Content

  /// Remembers bytes by their digest, which takes no room.
  public init(of bytes: [UInt8]) {
    content = .digest(Digest(of: bytes))
  }

  /// Remembers the bytes themselves, for a file that will soon be compared: that is faster than a
  /// digest, and takes the room of the file.
  public init(keeping bytes: [UInt8]) {
    content = .bytes(bytes)
  }

  /// Identifies the bytes; takes time in proportion to them where they themselves are kept.
  public var digest: Digest {
    switch content {
    case .digest(let digest): digest
    case .bytes(let bytes): Digest(of: bytes)
    }
  }

  /// Whether these are the bytes.
  public func has(_ other: [UInt8]) -> Bool {
    switch content {
    case .digest(let digest): Digest(of: other) == digest
    case .bytes(let bytes): bytes == other
    }
  }
}

extension FileVersion: Hashable {
  /// Whether both have the same bytes, however they remember them.
  public static func == (one: FileVersion, other: FileVersion) -> Bool {
    if case .bytes(let bytes) = other.content { return one.has(bytes) }
    if case .bytes(let bytes) = one.content { return other.has(bytes) }
    return one.digest == other.digest
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }
}
