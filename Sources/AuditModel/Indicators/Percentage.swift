/// A percentage as somebody printed it: whole, or with one decimal.
public struct Percentage: Hashable, Sendable {
  /// Tenths of a percent, 0 to 1,000.
  public let tenths: Int

  /// Whether a decimal was printed, `30.0` among them.
  public let hasDecimal: Bool

  /// Reads `71` or `38.7`.
  ///
  /// - Returns: `nil` for anything else, more decimals and numbers above 100 among them.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].utf8.count <= 3, parts.count == 1 || parts[1].utf8.count == 1,
      parts[0].utf8.count == 1 || !parts[0].hasPrefix("0"), let whole = Int(parts[0]),
      let decimal = parts.count == 1 ? 0 : Int(parts[1])
    else { return nil }
    tenths = whole * 10 + decimal
    hasDecimal = parts.count == 2
    guard tenths <= 1000 else { return nil }
  }

  /// `38.7%`.
  public var text: String {
    hasDecimal ? "\(tenths / 10).\(tenths % 10)%" : "\(tenths / 10)%"
  }

  /// The counts of a whole that round to this percentage; `nil` where none does.
  ///
  /// Half a unit up and down, both included, because nobody says how ties were rounded. Of 712 cases
  /// 29.9 % can only be 213, and none is 22.7 %; of 636, 82 % can be any of 519 to 524.
  public func counts(of whole: Int) -> ClosedRange<Int>? {
    // In twentieths of a percent, so that half a unit is a whole number.
    let half = hasDecimal ? 1 : 10
    let low = max(0, 2 * tenths - half)
    let high = min(2000, 2 * tenths + half)
    let least = (low * whole + 1999) / 2000
    let most = high * whole / 2000
    return least <= most ? least...most : nil
  }

  /// The counts of a whole just below and just above this percentage.
  func nearestCounts(of whole: Int) -> ClosedRange<Int> {
    (tenths * whole / 1000)...((tenths * whole + 999) / 1000)
  }
}
