/// The number of a recommendation as its source prints it: `3 f (ii)`.
///
/// Two numbers are the same when their letters and digits are: `3 f (ii)`, `3f(ii)` and `3.F.ii`.
public struct RecommendationNumber: Hashable, Sendable {
  /// As it was written; shown and kept so.
  public let printed: String

  private let key: String

  /// - Returns: `nil` for a text of more than 24 characters, without a letter or digit, or with any
  ///   sign but spaces, brackets, dots and hyphens.
  public init?(_ text: String) {
    let printed = text.trimmed
    guard printed.count <= 24, let key = Self.key(of: printed) else { return nil }
    self.printed = printed
    self.key = key
  }

  /// Whether this is a number below another: `3 f (ii)` is below `3` and not below `31`.
  public func isBelow(_ whole: RecommendationNumber) -> Bool {
    guard key != whole.key, key.hasPrefix(whole.key) else { return false }
    let endsInDigit = whole.key.last?.isNumber ?? false
    let next = key.dropFirst(whole.key.count).first
    return !(endsInDigit && (next?.isNumber ?? true))
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.key == right.key
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  /// Letters and digits in lower case, with a dot only between two numbers that would else be one.
  private static func key(of printed: String) -> String? {
    var key = ""
    var isApart = false
    for character in printed {
      if character.isASCII, character.isLetter || character.isNumber {
        let joinsNumbers = character.isNumber && (key.last?.isNumber ?? false)
        key += (isApart && joinsNumbers ? "." : "") + character.lowercased()
        isApart = false
      } else if " ().-".contains(character) {
        isApart = true
      } else {
        return nil
      }
    }
    return key.isEmpty ? nil : key
  }
}
