import AuditModel

extension Audit.Rival {
  /// The version as an audit's file has it.
  var json: JSON {
    var fields = JSONFields()
    fields.set("event", to: .string(event))
    if let value { fields.set("value", to: value) }
    return fields.object
  }

  /// Reads a version of an answer, or of a part of the audit.
  init?(_ value: ValueReader, of subject: String) {
    let rival: Audit.Rival? = value.fields { fields in
      let event = fields.required("event")?.text()
      let value = fields.optional("value")
      guard let event, value.map({ Audit.change(subject, to: $0) != nil }) ?? true else {
        return nil
      }
      return Audit.Rival(event: event, value: value?.json)
    }
    guard let rival else { return nil }
    self = rival
  }
}
