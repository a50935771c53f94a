import AuditModel

extension Coefficient {
  /// `0.62 (0.31 to 0.93)`; why there is none, where there is none.
  func text(in language: Language) -> String {
    switch self {
    case .undefined(let reason): return reason.phrase.text(in: language)
    case .value(let value, let interval):
      guard let interval else { return value.withTwoDecimals }
      let to = AgreementWords.to.text(in: language)
      return "\(value.withTwoDecimals) (\(interval.lower.withTwoDecimals) \(to) "
        + "\(interval.upper.withTwoDecimals))"
    }
  }

  /// `{"value": …, "lower": …, "upper": …}`, null where there is no interval; `{"undefined": why}`
  /// where there is no value.
  var json: JSON {
    switch self {
    case .undefined(.noPairs): .object(["undefined": .string("no-pairs")])
    case .undefined(.oneOutcome): .object(["undefined": .string("one-outcome")])
    case .value(let value, let interval):
      .object([
        "value": .fraction(value), "lower": interval.map { .fraction($0.lower) } ?? .null,
        "upper": interval.map { .fraction($0.upper) } ?? .null,
      ])
    }
  }
}

extension Double {
  /// `0.62`, halves away from zero.
  fileprivate var withTwoDecimals: String {
    let hundredths = Int((abs(self) * 100).rounded())
    let sign = self < 0 && hundredths > 0 ? "-" : ""
    let rest = hundredths % 100
    return "\(sign)\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
