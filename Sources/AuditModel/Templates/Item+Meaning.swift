extension Item {
  /// Everything that decides what an answer to the item means, as one line of text; its digest is
  /// the item's *meaning*.
  ///
  /// Words are not part of it, so mending a typo breaks no trend; a change of kind, options, scale,
  /// condition, timescale, pool or direction does.
  public var meaning: String {
    meaning(renaming: [:])
  }

  /// The meaning, where other items that it names are known by new ids; its own id stays.
  func meaning(renaming renames: [Item.ID: Item.ID]) -> String {
    var parts = [id, measures.rawValue, kind.meaning]
    if let condition { parts.append("when " + condition.meaning(renames)) }
    if let ungradedWhen { parts.append("ungraded-when " + ungradedWhen.meaning(renames)) }
    if isAdverse { parts.append("adverse") }
    if let restates { parts.append("restates " + (renames[restates] ?? restates)) }
    if source != .file { parts.append("source " + source.rawValue) }
    return parts.joined(separator: "; ")
  }
}

extension AnswerKind {
  /// What of the kind decides the meaning of an item.
  var meaning: String {
    switch self {
    case .yesNo, .yesNoNotRecorded, .text: code
    case .grade: "grade " + Grade.allCases.map(\.rawValue).joined(separator: "-")
    case .dates(let timescales): "dates " + timescales.joined(separator: " ")
    case .choice(let options): "choice " + options.map(\.id).joined(separator: " ")
    case .count(let range):
      "count" + (range.most.map { " most \($0)" } ?? "") + (range.outOf == nil ? "" : " of")
    }
  }
}

extension Condition {
  /// The condition as one line, the same in whichever order its answers were written.
  var meaning: String {
    meaning([:])
  }

  fileprivate func meaning(_ renames: [Item.ID: Item.ID]) -> String {
    switch self {
    case .answer(let item, let answers):
      "\(renames[item] ?? item)=\(answers.sorted().joined(separator: "|"))"
    case .attribute(let attribute, let values):
      "case.\(attribute.rawValue)=\(values.sorted().joined(separator: "|"))"
    case .era(let era): "era=\(era.rawValue)"
    case .all(let parts): "all(" + parts.map { $0.meaning(renames) }.joined(separator: ", ") + ")"
    case .any(let parts): "any(" + parts.map { $0.meaning(renames) }.joined(separator: ", ") + ")"
    }
  }
}
