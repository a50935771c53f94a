import AuditModel

/// The fields in which a number, and what it is out of, are typed.
struct CountForm: Hashable, Sendable {
  var number: TextField
  var outOf: TextField?
  var isOnSecond = false

  init(range: CountRange, answer: AnswerValue?) {
    guard case .count(let number, let outOf) = answer else {
      self.number = TextField()
      self.outOf = range.outOf == nil ? nil : TextField()
      return
    }
    self.number = TextField(String(number))
    self.outOf = range.outOf == nil ? nil : TextField(outOf.map { String($0) } ?? "")
  }

  /// Whether nothing has been typed.
  var isEmpty: Bool {
    number.text.isBlank && (outOf?.text.isBlank ?? true)
  }

  mutating func type(_ input: TypedInput) {
    if isOnSecond { _ = outOf?.type(input) } else { _ = number.type(input) }
  }

  /// The answer as typed, or what is wrong with it.
  func answer(range: CountRange) -> Result<AnswerValue, Refusal> {
    guard let number = Self.whole(number.text) else {
      return .failure(Refusal(.notWhole(number.text)))
    }
    if let most = range.most, number > most {
      return .failure(Refusal(.moreThan(most, number)))
    }
    guard let outOf else { return .success(.count(number, outOf: nil)) }
    guard let whole = Self.whole(outOf.text) else {
      return .failure(Refusal(.notWhole(outOf.text)))
    }
    return number <= whole
      ? .success(.count(number, outOf: whole)) : .failure(Refusal(.moreThan(whole, number)))
  }

  /// What is wrong with a number, for the person who typed it.
  struct Refusal: Error, Hashable {
    let phrase: Phrase

    init(_ phrase: Phrase) {
      self.phrase = phrase
    }
  }

  /// Takes digits only: no sign, no point, at most six of them.
  private static func whole(_ text: String) -> Int? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.utf8.count <= 6,
      digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return nil }
    return Int(digits)
  }
}

extension Phrase {
  fileprivate static func notWhole(_ text: String) -> Phrase {
    if text.isBlank { return Phrase(en: "type a number first", cy: "teipiwch rif yn gyntaf") }
    return Phrase(
      en: "'\(text)' is not a whole number from 0",
      cy: "nid yw '\(text)' yn rhif cyfan o 0 i fyny"
    )
  }

  fileprivate static func moreThan(_ most: Int, _ number: Int) -> Phrase {
    Phrase(en: "\(number) is more than \(most)", cy: "mae \(number) yn fwy na \(most)")
  }
}
