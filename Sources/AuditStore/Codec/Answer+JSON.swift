import AuditModel

extension Answer {
  /// The answer as an audit's file has it.
  ///
  /// The source is always written: where the evidence was found decides whether an answer counts.
  public var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("at", to: at)
    fields.set("by", to: by)
    fields.set("evidence", to: evidence)
    fields.set("finding", to: finding?.rawValue)
    fields.set("note", to: note)
    fields.set("source", to: source.rawValue)
    fields.set("why", to: why)
    value?.write(to: &fields)
    return fields.object
  }
}

extension AnswerValue {
  fileprivate func write(to fields: inout JSONFields) {
    switch self {
    case .yes, .no, .notRecorded, .graded, .choice:
      fields.set("value", to: code)
    case .notApplicable, .cannotBeGraded, .noPlaceToRecord:
      fields.set("value", to: code)
      fields.set("reason", to: reason ?? "")
    case .clocks(let clocks):
      fields.set("clocks", to: .array(clocks.map(\.json)))
    case .count(let number, let outOf):
      fields.set("count", to: .integer(number))
      if let outOf { fields.set("of", to: .integer(outOf)) }
    case .text(let text):
      fields.set("text", to: .string(text))
    }
  }
}
