import AuditModel

extension Condition {
  /// Reads a condition: `{child-seen: [no]}`, `{case.status: [looked-after]}`, `{era: until-2016}`,
  /// `{any: [{…}, {…}]}`; several of them in one mapping must all hold.
  init?(_ value: ValueReader) {
    guard let entries = value.entries({ key, value in Condition.part(key, value) }) else {
      return nil
    }
    guard !entries.isEmpty else {
      value.emptyCondition()
      return nil
    }
    let parts = entries.map(\.value)
    self = parts.count == 1 ? parts[0] : .all(parts)
  }

  /// Words that stand for something else in a condition, so that no item may have them as its id.
  static let words = ["era", "any", "all"]

  private static func part(_ key: String, _ value: ValueReader) -> Condition? {
    switch key {
    case "era": return value.choice(of: Era.self).map(Condition.era)
    case "any": return value.list(allowingEmpty: false) { Condition($0) }.map(Condition.any)
    case "all": return value.list(allowingEmpty: false) { Condition($0) }.map(Condition.all)
    case _ where key.hasPrefix("case."):
      guard let attribute = CaseAttribute(rawValue: String(key.dropFirst("case.".count))) else {
        value.unknownAttribute(key)
        return nil
      }
      return value.list(allowingEmpty: false) { attribute.value($0) }
        .map { .attribute(attribute, in: $0) }
    default:
      guard key.isKebabCase else {
        value.noItem(key)
        return nil
      }
      return value.list(allowingEmpty: false) { $0.identifier() }.map { .answer(item: key, in: $0) }
    }
  }

  /// The answers that the condition asks for, item by item, in the order of the file.
  var wantedAnswers: [(item: Item.ID, answers: [AnswerCode])] {
    switch self {
    case .answer(let item, let answers): [(item, answers)]
    case .attribute, .era: []
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedAnswers)
    }
  }
}

extension CaseAttribute {
  fileprivate func value(_ value: ValueReader) -> String? {
    switch self {
    case .ageBand: value.choice(of: AgeBand.self)?.rawValue
    case .status: value.choice(of: CaseStatus.self)?.rawValue
    case .team: value.text()
    }
  }
}

extension ValueReader {
  fileprivate func emptyCondition() {
    fault(
      Phrase(en: "the condition asks for nothing", cy: "nid yw'r amod yn gofyn am ddim"),
      remedy: Phrase(
        en: "write an item with its answers, such as {child-seen: [no]}, or leave it out",
        cy: "ysgrifennwch eitem gyda'i hatebion, fel {child-seen: [no]}, neu hepgorwch ef"
      )
    )
  }

  fileprivate func unknownAttribute(_ key: String) {
    let known = CaseAttribute.allCases.map { "case.\($0.rawValue)" }.joined(separator: ", ")
    let quoted = InputError.quoted(key)
    fault(
      Phrase(
        en: "\(quoted) is nothing that a case has",
        cy: "nid yw \(quoted) yn rhan o achos"
      ),
      remedy: Phrase(en: "use one of: \(known)", cy: "defnyddiwch un o'r rhain: \(known)")
    )
  }

  fileprivate func noItem(_ key: String) {
    let quoted = InputError.quoted(key)
    fault(
      Phrase(en: "\(quoted) is not the id of an item", cy: "nid yw \(quoted) yn id eitem"),
      remedy: Phrase(
        en:
          "write the id of an earlier item, case.ageBand, case.status, case.team, era, any or all",
        cy:
          "ysgrifennwch id eitem gynharach, case.ageBand, case.status, case.team, era, any neu all"
      )
    )
  }
}
