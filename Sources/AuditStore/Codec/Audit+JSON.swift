import AuditModel

extension Audit {
  /// The number of the file format that this program writes.
  public static let fileFormat = 1

  /// The audit as its file has it.
  ///
  /// Equal audits have equal JSON. Texts that are empty and lists that may be missing are left out;
  /// a field that a newer program wrote stands where it stood.
  public var json: JSON {
    var fields = fieldsAround
    fields.set("answers", to: .object(JSONObject(answers.mapValues(\.json))))
    fields.set("events", to: .array(events.map(\.json)))
    fields.set("revision", to: .integer(revision))
    return fields.object
  }

  /// All that stands around the answers, the events and the revision, one of which changes with every
  /// save.
  var fieldsAround: JSONFields {
    var fields = JSONFields(keeping: unknown)
    fields.set("asAt", to: .string(asAt.description))
    fields.set("auditor", to: .string(auditor))
    fields.set("case", to: caseFile.json)
    if !contested.isEmpty {
      let rivals = contested.mapValues { JSON.array($0.map(\.json)) }
      fields.set("contested", to: .object(JSONObject(rivals)))
    }
    fields.set("declined", toList: declined.map(\.json))
    fields.set("escalations", to: .array(escalations.map(\.json)))
    fields.set("feedback", toList: feedback.map(\.json))
    fields.set("format", to: .integer(Audit.fileFormat))
    fields.set("id", to: .string(id))
    fields.set("reading", to: .string(reading.rawValue))
    fields.set("reads", toList: reads.map(JSON.string))
    fields.set("round", to: round)
    fields.set("rules", to: rules.json)
    fields.set("safety", to: safety.json)
    fields.set("state", to: .string(state.rawValue))
    fields.set("template", to: template.json)
    fields.set("workerViews", toList: workerViews.map(\.json))
    return fields
  }
}

extension Audit.TemplateReference {
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("digest", to: .string(digest))
    fields.set("id", to: .string(id))
    fields.set("version", to: .integer(version))
    return fields.object
  }
}

extension Audit.RuleDigests {
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("holidays", to: holidays)
    fields.set("timescales", to: timescales)
    return fields.object
  }
}

extension Audit.Safety {
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    if let immediateRisk { fields.set("immediateRisk", to: immediateRisk ? "yes" : "no") }
    fields.set("note", to: note)
    return fields.object
  }
}

extension CaseFile {
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("ageBand", to: ageBand?.rawValue)
    fields.set("began", to: began?.description)
    fields.set("contacts", toList: contacts.map(\.json))
    fields.set("reference", to: .string(reference))
    fields.set("siblings", to: siblings)
    fields.set("status", to: status?.rawValue)
    fields.set("team", to: .string(team))
    return fields.object
  }
}

extension RepeatContactRule.Contact {
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("on", to: .string(day.description))
    if isSiblings { fields.set("siblings", to: .bool(true)) }
    return fields.object
  }
}

extension Escalation {
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("answeredAt", to: answeredAt)
    fields.set("outcome", to: outcome)
    fields.set("raisedAt", to: .string(raisedAt))
    fields.set("raisedBy", to: .string(raisedBy))
    fields.set("reason", to: .string(reason))
    fields.set("to", to: .string(to))
    return fields.object
  }
}

extension AuditEvent {
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("after", to: after)
    fields.set("at", to: .string(at))
    fields.set("before", to: before)
    fields.set("by", to: .string(by))
    fields.set("device", to: .string(device))
    fields.set("did", to: .string(did.rawValue))
    fields.set("id", to: .string(id))
    fields.set("parents", to: .array(parents.map(JSON.string)))
    fields.set("reason", to: reason)
    fields.set("subject", to: subject)
    return fields.object
  }
}
