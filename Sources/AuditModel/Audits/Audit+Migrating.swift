/// An audit before and after its answers passed to another version of its template.
public struct MigratedAudit: Hashable, Sendable {
  public let before: Audit

  /// With the new template and the answers that moved, the old ones beside them; without events.
  public let after: Audit

  /// The answers to items that are not kept, in the old template's order.
  public let changes: [AnswerChange]

  /// What keeps the new version from being finished, where the audit was and is therefore a draft
  /// again; empty for others.
  public let unsettled: [Unfinished]

  /// Items that counted before and whose answers stand in the new version, but which it does not
  /// ask of this case; in the new template's order.
  public let noLongerAsked: [Item.ID]

  public var becomesDraft: Bool {
    before.state == .finished && after.state == .draft
  }

  /// How many answers stay as they are and count on; those kept from still older versions are not
  /// among them.
  public let kept: Int
}

/// What a migration makes of one answer, which itself stays in the audit under its old id.
public struct AnswerChange: Hashable, Sendable {
  public let item: Item.ID
  public let answer: Answer
  public let fate: Migration.Fate

  /// The answers that it becomes, in the new template's order; empty where it is only set aside.
  public let moved: [Moved]

  /// The items in its place that it leaves open, in the new template's order.
  public let askedAnew: [Item.ID]

  public struct Moved: Hashable, Sendable {
    public let item: Item.ID
    public let answer: Answer
  }
}

extension Audit {
  /// The items that only the new version has and that the audit answers nevertheless.
  ///
  /// They were asked before, in some still older version; migrated, those answers would count
  /// unseen. Empty for an audit that can be migrated.
  public func answersToNewItems(of migration: Migration) -> [Item.ID] {
    let old = Set(migration.old.items.map(\.id))
    return migration.new.items.map(\.id).filter { !old.contains($0) && answers[$0] != nil }
  }

  /// Passes the answers to the new version.
  ///
  /// Every answer stays under its old id; those that move are copied with note, evidence, source,
  /// author, time and finding. A finished audit stays finished only where that leaves nothing to
  /// settle.
  ///
  /// - Parameters:
  ///   - migration: From the version that the audit answers.
  ///   - reference: The new version, as the audit will name it.
  ///   - timescales: Those by which impossible dates are known.
  /// - Returns: The audit before and after, with what became of each answer.
  public func migrated(
    by migration: Migration,
    to reference: TemplateReference,
    timescales: Timescales
  ) -> MigratedAudit {
    let changes = migration.old.items.compactMap { item -> AnswerChange? in
      guard let answer = answers[item.id], let fate = migration.fates[item.id], fate != .kept
      else { return nil }
      return AnswerChange(answer, to: item.id, fate, in: migration.new)
    }
    var after = self
    after.template = reference
    after.template.unknown = template.unknown
    for moved in changes.flatMap(\.moved) { after.answers[moved.item] = moved.answer }
    var unsettled: [Unfinished] = []
    if state == .finished {
      // No answer changes what was said of a risk, here or in the readings that this one settles.
      unsettled = after.unfinished(in: migration.new, timescales: timescales)
        .filter { $0 != .riskLeftOpen }
      if !unsettled.isEmpty { after.state = .draft }
    }
    return MigratedAudit(
      before: self,
      after: after,
      changes: changes,
      unsettled: unsettled,
      noLongerAsked: after.noLongerAsked(since: self, migration, changes),
      kept: migration.old.items.count { answers[$0.id] != nil } - changes.count
    )
  }

  private func noLongerAsked(
    since before: Audit,
    _ migration: Migration,
    _ changes: [AnswerChange]
  ) -> [Item.ID] {
    let origins = changes.reduce(into: [Item.ID: Item.ID]()) { origins, change in
      for moved in change.moved { origins[moved.item] = change.item }
    }
    let wasAsked = Set(before.askedItems(in: migration.old).map(\.id))
    let isAsked = Set(askedItems(in: migration.new).map(\.id))
    return migration.new.items.map(\.id).filter { id in
      answers[id]?.value != nil && !isAsked.contains(id) && wasAsked.contains(origins[id] ?? id)
    }
  }
}

extension AnswerChange {
  fileprivate init(_ answer: Answer, to item: Item.ID, _ fate: Migration.Fate, in new: Template) {
    let given: [Item.ID: Answer] =
      switch fate {
      case .kept, .askedAnew, .dropped: [:]
      case .renamed(let successor): [successor: answer]
      case .split(let answers):
        (answer.value?.code.flatMap { answers[$0] } ?? [:]).mapValues { code in
          var part = answer
          part.value = AnswerValue(code: code, reason: answer.value?.reason ?? "")
          return part
        }
      }
    let order = new.items.map(\.id)
    self.item = item
    self.answer = answer
    self.fate = fate
    moved = order.compactMap { id in given[id].map { Moved(item: id, answer: $0) } }
    let successors = Set(fate.successors)
    askedAnew = order.filter { successors.contains($0) && given[$0] == nil }
  }
}
