import AuditModel
import AuditStore

extension MergeReport {
  /// `{"format": 1, "dryRun": false, "audits": […], "rounds": […], "records": […],
  /// "notReached": 0}`.
  func json(isDryRun: Bool) -> JSON {
    .object([
      "format": .integer(1), "dryRun": .bool(isDryRun),
      "audits": .array(entries.map(\.json)), "rounds": .array(rounds.map(\.json)),
      "records": .array(records.map(\.json)),
      "notReached": .integer(notReached),
    ])
  }
}

extension MergeReport.Entry {
  fileprivate var json: JSON {
    var fields: JSONObject = [
      "name": .string(name), "reference": reference.map(JSON.string) ?? .null,
      "outcome": .string(outcome.code),
    ]
    switch outcome {
    case .same, .new: break
    case .instead(let draft): fields["instead"] = .string(draft)
    case .unbegun(let here): fields["here"] = .string(here)
    case .merged(let waiting): fields["waiting"] = .array(waiting.map(JSON.string))
    case .conflict(let why, let kept):
      fields["reason"] = why.phrase.json
      fields["kept"] = kept.map(JSON.string) ?? .null
    case .refused(let mistakes): fields["mistakes"] = .array(mistakes.map { Phrase($0).json })
    }
    return .object(fields)
  }
}

extension Phrase {
  fileprivate var json: JSON {
    .object(["en": .string(en), "cy": .string(cy)])
  }
}
