import Foundation
import Testing

@testable import AuditReport

/// Contrast as it is worked out by the Web Content Accessibility Guidelines 2.2, from the colours as the
/// style sheet writes them.
struct ReportStyleTests {
  /// Against numbers that others publish: black on white 21 to 1, #767676 on white 4.54 to 1.
  @Test(arguments: [("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54)])
  func `contrast is worked out as others do`(one: String, other: String, expected: Double) {
    #expect(abs(contrast(one, other) - expected) < 0.005)
  }

  @Test(arguments: [0, 1])
  func `every text has a contrast of at least 4.5 to 1, light and dark`(scheme: Int) throws {
    let colours = try colours(scheme)
    for (text, ground) in [
      ("ink", "paper"), ("ink", "panel"), ("soft", "paper"), ("soft", "panel"), ("link", "paper"),
    ] {
      let found = contrast(try #require(colours[text]), try #require(colours[ground]))
      #expect(found >= 4.5, "\(text) on \(ground): \(found)")
    }
  }

  /// Parts of a distribution are told apart by pattern and outline too.
  @Test(arguments: [0, 1])
  func `every mark, outline and focus has a contrast of at least 3 to 1, light and dark`(
    scheme: Int
  ) throws {
    let colours = try colours(scheme)
    for (mark, ground) in [
      ("rule", "paper"), ("rule", "panel"), ("focus", "paper"), ("focus", "panel"),
      ("strong", "paper"), ("strong", "panel"), ("middle", "paper"), ("weak", "paper"),
      ("poor", "paper"), ("ink", "paper"), ("paper", "middle"), ("paper", "weak"),
    ] {
      let found = contrast(try #require(colours[mark]), try #require(colours[ground]))
      #expect(found >= 3, "\(mark) on \(ground): \(found)")
    }
  }

  @Test func `no colour is written where it is used`() {
    let sheet = ReportStyle.sheet + ReportStyle.charts + ReportStyle.print
    let used = sheet.matches(of: /(\S+): #[0-9a-f]{6}/).map { String($0.1) }
    #expect(used.count == 22)
    #expect(used.allSatisfy { $0.hasPrefix("--") })
    #expect(sheet.matches(of: /url\((?!#)/).isEmpty)
    #expect(!sheet.contains("@import"))
  }

  /// The first colours are those of light, the second those of dark.
  private func colours(_ scheme: Int) throws -> [String: String] {
    let found = ReportStyle.sheet.matches(of: /--(\w+): (#[0-9a-f]{6})/)
      .map { (String($0.1), String($0.2)) }
    try #require(found.count == 22)
    return Dictionary(uniqueKeysWithValues: found[(scheme * 11)..<(scheme * 11 + 11)])
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
