/// Something in a pseudonymous reference that could tell who a child is.
public enum PersonalData: Hashable, Sendable {
  case name, dateOfBirth, nationalInsuranceNumber, nhsNumber

  public var phrase: Phrase {
    switch self {
    case .name: Phrase(en: "a name", cy: "enw")
    case .dateOfBirth: Phrase(en: "a date of birth", cy: "dyddiad geni")
    case .nationalInsuranceNumber:
      Phrase(en: "a national insurance number", cy: "rhif yswiriant gwladol")
    case .nhsNumber: Phrase(en: "an NHS number", cy: "rhif GIG")
    }
  }

  /// What a text looks like, if it looks like personal data; `nil` when it looks harmless.
  ///
  /// A warning, not a proof: an authority's own numbers may look like one of these by chance.
  ///
  /// - SeeAlso: HM Revenue & Customs, National Insurance Manual, NIM39110 (two letters, six digits,
  ///   A to D); NHS Data Dictionary, NHS NUMBER (ten digits, the last a modulus 11 check).
  public static func resembled(by text: String) -> PersonalData? {
    let compact = Array(text.unicodeScalars).filter { !" -/.".unicodeScalars.contains($0) }
    if isNationalInsuranceNumber(compact.map { $0.properties.uppercaseMapping }.joined()) {
      return .nationalInsuranceNumber
    }
    if let digits = digits(in: compact) {
      if digits.count == 10, hasNHSCheckDigit(digits) { return .nhsNumber }
      if digits.count == 8 || digits.count == 6, isDateOfBirth(text, digits: digits) {
        return .dateOfBirth
      }
    }
    if looksLikeName(text) { return .name }
    return nil
  }

  private static func isNationalInsuranceNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 9 else { return false }
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let figures = UInt8(ascii: "0")...UInt8(ascii: "9")
    return bytes[0..<2].allSatisfy(letters.contains) && bytes[2..<8].allSatisfy(figures.contains)
      && (UInt8(ascii: "A")...UInt8(ascii: "D")).contains(bytes[8])
  }

  private static func digits(in scalars: [Unicode.Scalar]) -> [Int]? {
    let digits = scalars.compactMap { scalar in
      ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
    }
    return digits.count == scalars.count && !digits.isEmpty ? digits : nil
  }

  private static func hasNHSCheckDigit(_ digits: [Int]) -> Bool {
    let sum = digits.dropLast().enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
    let check = (11 - sum % 11) % 11
    return check == digits[9]
  }

  /// Reads the digits as day-month-year or year-month-day.
  private static func isDateOfBirth(_ text: String, digits: [Int]) -> Bool {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    if digits.count == 8 {
      return (1900...2099).contains(number(4..<8))
        && Day(year: number(4..<8), month: number(2..<4), day: number(0..<2)) != nil
        || (1900...2099).contains(number(0..<4))
          && Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)) != nil
    }
    // Six digits alone are a common case number; with separators they are a date.
    let separators = text.unicodeScalars.count { "-/. ".unicodeScalars.contains($0) }
    return separators == 2
      && Day(year: 2000 + number(4..<6), month: number(2..<4), day: number(0..<2)) != nil
  }

  /// Two or more words of letters only, at least one of them capitalised and not an abbreviation.
  private static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "_" || $0 == "." })
    let namelike = words.filter { word in
      word.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
        && word.contains(where: \.isLowercase) && word.count >= 2
    }
    return namelike.count >= 2
      || (words.count == 1 && namelike.count == 1 && text.first?.isUppercase == true)
  }
}
