import AuditModel

/// The answers that a question offers, as they are typed: a number, a word in either language, or
/// as files write it.
struct PlainChoices {
  let all: [Choice]

  /// Those that are numbered; dates, numbers and words are typed as they are.
  var numbered: [Choice] {
    all.filter { $0.kind != .entry }
  }

  /// The choice that a line names in full; for questions that are answered in words.
  func choice(named line: String) -> Choice? {
    numbered.first { $0.names.contains(line.lowercased()) }
  }

  /// The choice that a line means; `nil` where it means none or could mean several.
  ///
  /// A number means a choice by its place where `takesNumbers` says so.
  func choice(for line: String, takesNumbers: Bool) -> Choice? {
    let typed = line.lowercased()
    if let number = Int(typed) {
      guard takesNumbers, (1...max(1, numbered.count)).contains(number) else { return nil }
      return numbered[number - 1]
    }
    if let exact = choice(named: line) { return exact }
    guard typed.count > 1 else { return nil }
    let beginning = numbered.filter { $0.names.contains { $0.hasPrefix(typed) } }
    return beginning.count == 1 ? beginning[0] : nil
  }
}

extension PlainChoices {
  /// What is typed for: there is no place to record it.
  static let noPlace = "np"

  /// Whether a line says that there is no place to record it: in either language, or ``noPlace``.
  static func saysNoPlace(_ line: String) -> Bool {
    let names = Language.allCases.map { Words.noPlaceToRecord.text(in: $0).lowercased() }
    return (names + [noPlace, AnswerValue.noPlaceReason]).contains(line.lowercased())
  }
}

extension Choice {
  /// Every name that it goes by, in lower case.
  fileprivate var names: [String] {
    var names = Language.allCases.flatMap { language in
      label.text(in: language).lowercased().split(separator: "/").map { String($0).trimmed }
    }
    switch kind {
    case .value(let value): names += value.code.map { [$0] } ?? []
    case .safety, .entry: break
    }
    switch kind {
    case .value(.yes), .safety(true): names.append("y")
    case .value(.no), .safety(false): names.append("n")
    case .value(.notRecorded): names.append("nr")
    case .value(.notApplicable): names.append("na")
    default: break
    }
    return names
  }
}
