import AuditModel

extension ValueReader {
  /// Reads a text; one of nothing but spaces only where the caller says so.
  public func text(allowingEmpty: Bool = false) -> String? {
    guard case .string(let text) = node.content else {
      expected(
        mistakes.format == .json
          ? Phrase(en: "a text in double quotes", cy: "testun mewn dyfynodau dwbl")
          : Phrase(en: "a text", cy: "testun")
      )
      return nil
    }
    guard allowingEmpty || text.contains(where: { !$0.isWhitespace }) else {
      fault(
        Phrase(en: "the text is empty", cy: "mae'r testun yn wag"),
        remedy: Phrase(en: "write at least one word", cy: "ysgrifennwch o leiaf un gair")
      )
      return nil
    }
    return text
  }

  /// Reads a text that stands for a value; `convert` returns `nil` for a text that stands for none.
  ///
  /// The message says "write" and then `what`, as in "a day such as 2026-03-12".
  public func text<Value>(as what: Phrase, _ convert: (String) -> Value?) -> Value? {
    guard case .string(let text) = node.content, let value = convert(text) else {
      expected(what)
      return nil
    }
    return value
  }

  /// Reads a day: `2026-03-12`.
  public func day() -> Day? {
    text(as: Phrase(en: "a day such as 2026-03-12", cy: "diwrnod fel 2026-03-12")) { Day($0) }
  }

  /// Reads a whole number in a range; digits only, without leading zeros.
  public func integer(in range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
    let written: String? =
      switch node.content {
      case .number(let digits): digits
      case .string(let text) where mistakes.format == .yaml: text
      default: nil
      }
    // `Int` also reads "+5" and "007", which no other program would write.
    guard let written, let number = Int(written), String(number) == written, range ~= number else {
      expected(wholeNumber(in: range))
      return nil
    }
    return number
  }

  /// Reads yes or no: `true` and `false`, in YAML also `yes` and `no`.
  public func flag() -> Bool? {
    switch (node.content, mistakes.format) {
    case (.bool(let value), _): return value
    case (.string("yes"), .yaml), (.string("true"), .yaml): return true
    case (.string("no"), .yaml), (.string("false"), .yaml): return false
    case (_, .yaml): expected(Phrase(en: "yes or no", cy: "yes neu no"))
    case (_, .json): expected(Phrase(en: "true or false", cy: "true neu false"))
    }
    return nil
  }

  /// Reads one of the cases of an enumeration, by its raw value.
  public func choice<Option>(of options: Option.Type) -> Option?
  where Option: RawRepresentable & CaseIterable, Option.RawValue == String {
    choice(among: options.allCases.map(\.rawValue)).flatMap(Option.init(rawValue:))
  }

  /// Reads one of some words; the message lists them in this order.
  public func choice(among words: [String]) -> String? {
    guard case .string(let text) = node.content, words.contains(text) else {
      let found = InputError.quoted(writtenText)
      let list = words.joined(separator: ", ")
      fault(
        Phrase(en: "\(found) cannot stand here", cy: "ni all \(found) sefyll yma"),
        remedy: Phrase(en: "use one of: \(list)", cy: "defnyddiwch un o'r rhain: \(list)")
      )
      return nil
    }
    return text
  }

  private var writtenText: String {
    switch node.content {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): text
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }

  private func wholeNumber(in range: ClosedRange<Int>) -> Phrase {
    switch (range.lowerBound, range.upperBound) {
    case (Int.min, Int.max): Phrase(en: "a whole number", cy: "rhif cyfan")
    case (let least, Int.max):
      Phrase(en: "a whole number from \(least)", cy: "rhif cyfan o \(least) i fyny")
    case (let least, let most):
      Phrase(
        en: "a whole number from \(least) to \(most)",
        cy: "rhif cyfan o \(least) i \(most)"
      )
    }
  }
}
