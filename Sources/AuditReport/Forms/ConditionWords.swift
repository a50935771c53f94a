import AuditModel

extension Condition {
  /// The condition in words, its questions by number and text.
  ///
  /// `the answer to question 1.2 (“Was the child seen alone?”) is “no” or “not recorded”`.
  func phrase(_ numbers: ItemNumbers) -> Phrase {
    switch self {
    case .answer(let id, let answers):
      let answer = numbers.answer(to: id)
      let words = answers.map { code in
        numbers.item(id)?.words(for: code) ?? Wording(en: code)
      }
      return Phrase(
        en: "\(answer.en) is \(words.quoted(in: .english))",
        cy: "\(answer.cy) yw \(words.quoted(in: .welsh))"
      )
    case .attribute(let attribute, let values):
      let words = values.map(attribute.words)
      return Phrase(
        en: "\(attribute.phrase.en) is \(words.quoted(in: .english))",
        cy: "\(attribute.phrase.cy) yw \(words.quoted(in: .welsh))"
      )
    case .era(let era):
      return Phrase(
        en: "the work was begun \(era.phrase.en)",
        cy: "dechreuwyd y gwaith \(era.phrase.cy)"
      )
    case .all(let parts):
      return joined(parts, numbers, by: Phrase(en: ", and ", cy: ", a hefyd "))
    case .any(let parts):
      return joined(parts, numbers, by: Phrase(en: ", or ", cy: ", neu "))
    }
  }

  private func joined(_ parts: [Condition], _ numbers: ItemNumbers, by word: Phrase) -> Phrase {
    let phrases = parts.map { part in
      let phrase = part.phrase(numbers)
      return part.isCompound ? Phrase(en: "(\(phrase.en))", cy: "(\(phrase.cy))") : phrase
    }
    return Phrase(
      en: phrases.map(\.en).joined(separator: word.en),
      cy: phrases.map(\.cy).joined(separator: word.cy)
    )
  }

  private var isCompound: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.count > 1
    case .answer, .attribute, .era: false
    }
  }
}

extension CaseAttribute {
  fileprivate var phrase: Phrase {
    switch self {
    case .ageBand: Phrase(en: "the child's age band", cy: "band oedran y plentyn")
    case .status: Phrase(en: "the status of the case", cy: "statws yr achos")
    case .team: Phrase(en: "the team", cy: "y tîm")
    }
  }

  fileprivate func words(_ value: String) -> Wording {
    switch self {
    case .ageBand: AgeBand(rawValue: value).map { Wording($0.phrase) } ?? Wording(en: value)
    case .status: CaseStatus(rawValue: value).map { Wording($0.phrase) } ?? Wording(en: value)
    case .team: Wording(en: value)
    }
  }
}

extension [Wording] {
  /// `“no” or “not recorded”`.
  fileprivate func quoted(in language: Language) -> String {
    let or = Phrase(en: " or ", cy: " neu ").text(in: language)
    return map { "“\($0.text(in: language))”" }.joined(separator: or)
  }
}
