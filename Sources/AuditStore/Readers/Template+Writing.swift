import AuditModel

extension Template {
  /// The template whole, its shared items put in, as YAML.
  ///
  /// Equal templates have equal text, and reading it gives an equal template.
  public func pinnedText() -> String {
    var fields: [(key: String, value: YAMLText)] = [
      ("template", .word(id)), ("version", .number(version)), ("title", .wording(title)),
    ]
    if let purpose { fields.append(("purpose", .wording(purpose))) }
    if !sources.isEmpty { fields.append(("sources", .list(sources.map(YAMLText.word)))) }
    fields.append(("scale", .word(TemplateReader.scale)))
    let short = items.map(\.id).filter(shortForm.contains)
    if !short.isEmpty { fields.append(("short", .list(short.map(YAMLText.word)))) }
    fields.append(("sections", .list(sections.map(\.yaml))))
    return YAMLText.mapping(fields).document()
  }

  /// The digest of the pinned file's bytes, by which audits name the version they answer.
  public var digest: Digest {
    Digest(of: pinnedText().utf8)
  }
}

extension Section {
  fileprivate var yaml: YAMLText {
    .mapping([
      ("id", .word(id)), ("title", .wording(title)), ("items", .list(items.map(\.yaml))),
    ])
  }
}

extension Item {
  fileprivate var yaml: YAMLText {
    var fields: [(key: String, value: YAMLText)] = [
      ("id", .word(id)), ("measures", .word(measures.rawValue)),
    ]
    if isHeadline { fields.append(("headline", .word("yes"))) }
    fields.append(("asks", .wording(asks)))
    fields += kind.yamlFields
    if let condition { fields.append(("when", condition.yaml)) }
    if let ungradedWhen { fields.append(("ungraded-when", ungradedWhen.yaml)) }
    if !implications.isEmpty { fields.append(("implies", Implication.yaml(implications))) }
    if let restates { fields.append(("restates", .word(restates))) }
    if let beside { fields.append(("beside", .word(beside))) }
    if isAdverse { fields.append(("adverse", .word("yes"))) }
    if source != .file { fields.append(("source", .word(source.rawValue))) }
    if let target { fields.append(("target", .number(target))) }
    if let guidance { fields.append(("guidance", .wording(guidance))) }
    if !anchors.isEmpty {
      let written = anchors.sorted { $0.key < $1.key }
      fields.append(("anchors", .mapping(written.map { ($0.key.rawValue, .wording($0.value)) })))
    }
    if !sources.isEmpty { fields.append(("sources", .list(sources.map(YAMLText.word)))) }
    return .mapping(fields)
  }
}

extension AnswerKind {
  fileprivate var yamlFields: [(key: String, value: YAMLText)] {
    let answer: [(key: String, value: YAMLText)] = [("answer", .word(code))]
    switch self {
    case .yesNo, .yesNoNotRecorded, .grade, .text: return answer
    case .dates(let timescales): return answer + [("timescales", .words(timescales))]
    case .choice(let options):
      let list = options.map { option in
        YAMLText.mapping([("id", .word(option.id)), ("title", .wording(option.title))])
      }
      return answer + [("options", .list(list))]
    case .count(let range):
      var fields = answer + [("unit", .wording(range.unit))]
      if let most = range.most { fields.append(("most", .number(most))) }
      if let outOf = range.outOf { fields.append(("of", .wording(outOf))) }
      return fields
    }
  }
}

extension Condition {
  fileprivate var yaml: YAMLText {
    switch self {
    case .answer(let item, let answers): .mapping([(item, .words(answers))])
    case .attribute(let attribute, let values):
      .mapping([("case.\(attribute.rawValue)", .words(values))])
    case .era(let era): .mapping([("era", .word(era.rawValue))])
    case .all(let parts): .mapping([("all", .list(parts.map(\.yaml)))])
    case .any(let parts): .mapping([("any", .list(parts.map(\.yaml)))])
    }
  }
}

extension Implication {
  /// Groups implications by their answer, as files have them.
  fileprivate static func yaml(_ implications: [Implication]) -> YAMLText {
    var answers: [AnswerCode] = []
    for implication in implications where !answers.contains(implication.answer) {
      answers.append(implication.answer)
    }
    return .mapping(
      answers.map { answer in
        let others = implications.filter { $0.answer == answer }
        return (answer, .mapping(others.map { ($0.item, .words($0.agrees)) }))
      }
    )
  }
}
