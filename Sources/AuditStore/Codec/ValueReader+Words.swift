import AuditModel

extension String {
  /// Whether the text is lower-case words and digits joined by single hyphens: `child-seen-alone`.
  public var isKebabCase: Bool {
    let words = split(separator: "-", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { Self.isLowercase($0) || Self.isDigit($0) }
    }
  }

  private static func isLowercase(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension ValueReader {
  /// Reads an id of a template, a section, an item, a team: `child-seen-alone`.
  func identifier() -> String? {
    text(
      as: Phrase(
        en: "an id of lower-case words joined by hyphens, such as child-seen-alone",
        cy: "id o eiriau llythrennau bach wedi'u cysylltu â chysylltnodau, fel child-seen-alone"
      )
    ) { $0.isKebabCase ? $0 : nil }
  }

  /// Reads a time in UTC, as it stands: `2026-03-12T09:20:31Z`.
  func utcTime() -> String? {
    text(
      as: Phrase(
        en: "a time in UTC such as 2026-03-12T09:20:31Z",
        cy: "amser UTC fel 2026-03-12T09:20:31Z"
      )
    ) { UTCTime($0) == nil ? nil : $0 }
  }

  /// Reads a digest, as it stands: `sha256:…`.
  func digest() -> String? {
    text(
      as: Phrase(
        en: "a digest: sha256: and 64 hexadecimal digits",
        cy: "crynodeb: sha256: a 64 digid hecsadegol"
      )
    ) { Digest($0)?.text }
  }
}
