import AuditModel
import AuditReport
import AuditStore

extension MigrationReport {
  /// `{"format": 1, "applied": false, "audits": […], "totals": {…}, …}`.
  var json: JSON {
    .object([
      "format": .integer(1), "applied": .bool(isApplied), "template": .string(migration.new.id),
      "from": .integer(migration.old.version), "to": .integer(migration.new.version),
      "round": .string(round), "audits": .array(migrated.map(\.json)),
      "notMigrated": .array(stays.map(\.json)),
      "brokenTrends": .array(migration.brokenTrends.map(trend)),
      "newItems": .array(migration.newItems.map { .string($0.id) }),
      "totals": .object([
        "audits": .integer(migrated.count), "draftsAgain": .integer(draftsAgain),
        "moved": .integer(moved), "setAside": .integer(setAside), "kept": .integer(kept),
        "alreadyMigrated": .integer(alreadyMigrated), "notMigrated": .integer(stays.count),
        "notReached": .integer(notReached),
        "otherVersions": .object(
          JSONObject(
            Dictionary(uniqueKeysWithValues: otherVersions.map { ("\($0)", .integer($1)) })
          )
        ),
      ]),
    ])
  }

  private func trend(_ item: Item) -> JSON {
    let successors = migration.fates[item.id]?.successors ?? []
    return .object([
      "item": .string(item.id), "successors": .array(successors.map(JSON.string)),
    ])
  }
}

extension MigratedAudit {
  fileprivate var json: JSON {
    .object([
      "id": .string(before.id), "reference": .string(before.caseFile.reference),
      "state": .string(before.state.rawValue), "becomes": .string(after.state.rawValue),
      "answers": .array(changes.map(\.json)), "kept": .integer(kept),
      "unsettled": .array(unsettled.map { .string($0.item ?? "safety") }),
      "noLongerAsked": .array(noLongerAsked.map(JSON.string)),
    ])
  }
}

extension AnswerChange {
  fileprivate var json: JSON {
    .object([
      "item": .string(item), "answer": answer.json, "fate": .string(fate.code),
      "moved": .object(
        JSONObject(Dictionary(uniqueKeysWithValues: moved.map { ($0.item, $0.answer.json) }))
      ),
      "askedAnew": .array(askedAnew.map(JSON.string)),
    ])
  }
}

extension Migration.Fate {
  fileprivate var code: String {
    switch self {
    case .kept: "kept"
    case .renamed: "renamed"
    case .askedAnew, .split: "split"
    case .dropped: "dropped"
    }
  }
}

extension MigrationReport.Stay {
  fileprivate var json: JSON {
    let phrase = obstacle.phrase
    return .object([
      "id": .string(audit.id), "reference": .string(audit.caseFile.reference),
      "reason": .string(obstacle.code),
      "text": .object(["en": .string(phrase.en), "cy": .string(phrase.cy)]),
    ])
  }
}

extension MigrationObstacle {
  fileprivate var code: String {
    switch self {
    case .readOnly: "read-only"
    case .templateChanged: "template-changed"
    case .unsavedWords: "unsaved-words"
    case .answersNewItems: "answers-new-items"
    case .contested: "contested"
    case .changedMeanwhile: "changed-meanwhile"
    case .removedMeanwhile: "removed-meanwhile"
    case .file: "file"
    }
  }
}
