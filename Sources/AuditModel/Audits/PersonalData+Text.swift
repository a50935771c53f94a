extension PersonalData {
  /// What in a text could tell who somebody is: numbers, dates of birth and names; in order.
  ///
  /// A warning, not a proof. A name is a form of address before a word with a capital, or two such
  /// words together that are no role or organisation; the first word of a sentence is none, unless
  /// the text is to be printed: then a name that is missed does more harm than one too many.
  ///
  /// - Returns: Each kind once, with the words that look like it.
  public static func found(
    in text: String,
    isPrinted: Bool = false
  ) -> [(kind: PersonalData, words: String)] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var found: [(kind: PersonalData, words: String)] = []
    func note(_ kind: PersonalData, _ words: String) {
      if !found.contains(where: { $0.kind == kind }) { found.append((kind, words)) }
    }
    for (index, word) in words.enumerated() {
      for length in [1, 3, 5] where index + length <= words.count {
        let joined = words[index..<index + length].joined(separator: " ").trimmingPunctuation
        if let kind = number(joined) { note(kind, joined) }
      }
      if word.isBirthWord, let date = words[(index + 1)...].prefix(4).first(where: \.isDate) {
        note(.dateOfBirth, date)
      }
      guard index + 1 < words.count, words[index + 1].isNameLike else { continue }
      let isAddress = addresses.contains(word.trimmingPunctuation.lowercased())
      let beginsSentence = !isPrinted && (index == 0 || words[index - 1].endsSentence)
      if isAddress || (word.isNameLike && !word.endsSentence && !beginsSentence) {
        note(.name, "\(word) \(words[index + 1])".trimmingPunctuation)
      }
    }
    return found
  }

  /// Whether a text names a day or a year: in figures, or by its month beside a number.
  public static func hasDay(in text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0).trimmingPunctuation }
    return words.indices.contains { index in
      let beside = words[max(0, index - 1)..<min(words.count, index + 2)]
      return words[index].isDate || words[index].isYear
        || words[index].isMonth && beside.contains { $0.first?.isNumber ?? false }
    }
  }

  /// Whether a word with a capital stands inside a sentence, and is none that roles, organisations and
  /// months are named by.
  public static func hasName(in text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.indices.dropFirst().contains { index in
      !words[index - 1].endsSentence && words[index].isNameLike
    }
  }

  private static func number(_ text: String) -> PersonalData? {
    guard text.contains(where: \.isNumber) else { return nil }
    switch resembled(by: text) {
    case .nationalInsuranceNumber: return .nationalInsuranceNumber
    case .nhsNumber: return .nhsNumber
    default: return nil
    }
  }

  private static let addresses: Set = ["mr", "mrs", "ms", "miss", "dr", "mx", "meistr", "nurse"]
}

extension String {
  fileprivate var trimmingPunctuation: String {
    var text = Substring(self)
    while let last = text.last, !last.isLetter, !last.isNumber { text = text.dropLast() }
    while let first = text.first, !first.isLetter, !first.isNumber { text = text.dropFirst() }
    return String(text)
  }

  fileprivate var endsSentence: Bool {
    last.map { ".!?:;".contains($0) } ?? false
  }

  fileprivate var isBirthWord: Bool {
    ["born", "birth", "dob", "ganwyd", "geni", "ganed"]
      .contains(trimmingPunctuation.lowercased())
  }

  fileprivate var isMonth: Bool {
    let months = (1...12).compactMap { Day(year: 2000, month: $0, day: 1)?.phrase }
    return months.contains { month in
      [month.en, month.cy].contains { $0.lowercased().contains(" \(lowercased()) ") }
    }
  }

  fileprivate var isYear: Bool {
    count == 4 && (hasPrefix("19") || hasPrefix("20")) && allSatisfy(\.isNumber)
  }

  fileprivate var isDate: Bool {
    let digits = filter(\.isNumber).count
    return digits >= 4 && contains { "/-.".contains($0) }
  }

  /// A capital and then small letters, and no word that roles and organisations are named by.
  fileprivate var isNameLike: Bool {
    let word = trimmingPunctuation
    guard word.count >= 2, let first = word.first, first.isUppercase,
      word.dropFirst().allSatisfy({ $0.isLowercase || "'’-".contains($0) || $0.isUppercase }),
      word.dropFirst().contains(where: \.isLowercase)
    else { return false }
    return !String.wordsOfRoles.contains(word.lowercased())
  }

  private static let wordsOfRoles: Set = [
    "team", "manager", "head", "service", "services", "social", "worker", "care", "support", "act",
    "council", "court", "hospital", "school", "police", "board", "independent", "reviewing",
    "officer", "family", "children", "children's", "child", "young", "people's", "north", "south",
    "east", "west", "wales", "welsh", "english", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "and", "the", "plan", "conference",
    "core", "group", "assessment", "section", "part", "duty", "tîm", "pennaeth", "gwasanaeth",
    "gweithiwr", "cymdeithasol", "rheolwr", "cyngor", "ysgol", "heddlu", "deddf",
  ]
}
