import AuditModel

/// What keeps the events of an audit from being its history.
enum ChainFault: Hashable {
  case repeatedID(AuditEvent.ID)
  case missingParent(AuditEvent.ID, of: AuditEvent.ID)

  /// The event comes before itself.
  case circle(AuditEvent.ID)
  case tooMany(Int)

  /// The id does not follow from what the event says: one of the two was changed.
  case foreignID(AuditEvent.ID)
  case severalBeginnings([AuditEvent.ID])
  case notBegun(AuditEvent.ID)
  case finishedTwice(AuditEvent.ID)
  case reopenedUnfinished(AuditEvent.ID)
  case reopenedWithoutReason(AuditEvent.ID)

  /// Something was changed while the audit was finished.
  case lockedWhen(AuditEvent.ID)

  /// The audit is a draft and its events tell of a finished one, or the other way round.
  case otherState

  /// What stands there is not what its last event tells of.
  case otherValue(String)

  /// The versions that wait for a choice are not those of the events.
  case otherRivals(String)

  /// The audit is not as it was when it was finished.
  case otherContent

  /// The event changed something that no earlier event tells of.
  case gap(AuditEvent.ID)

  /// Where an event tells of what nobody wrote down, the audit is usable all the same.
  var severity: InputError.Severity {
    if case .gap = self { .warning } else { .fault }
  }
}

/// Everything that is wrong with a history; never empty.
struct ChainFaults: Error, Hashable {
  let all: [ChainFault]

  init(_ all: [ChainFault]) {
    precondition(!all.isEmpty, "a history that is refused has at least one fault")
    self.all = all
  }
}
