import AuditModel

/// Words of which a file may have one; a test holds them to the cases of their types.
extension ByteCursor {
  mutating func state() throws(Unexpected) -> Audit.State {
    if skipped("\"finished\"") { return .finished }
    try skip("\"draft\"")
    return .draft
  }

  mutating func reading() throws(Unexpected) -> Audit.Reading {
    if skipped("\"first\"") { return .first }
    if skipped("\"second\"") { return .second }
    if skipped("\"moderated\"") { return .moderated }
    try skip("\"agreed\"")
    return .agreed
  }

  mutating func source() throws(Unexpected) -> EvidenceSource {
    if skipped("\"file\"") { return .file }
    if skipped("\"supervision\"") { return .supervision }
    if skipped("\"feedback\"") { return .feedback }
    if skipped("\"interview\"") { return .interview }
    try skip("\"indicator\"")
    return .indicator
  }

  /// Moves over a reason, and says whether it is ``AnswerValue/noPlaceReason``.
  ///
  /// No escape that the scanner knows spells it another way.
  mutating func skipReason() throws(Unexpected) -> Bool {
    if skipped("\"no-place\"") { return true }
    try skipText()
    return false
  }

  mutating func ageBand() throws(Unexpected) -> AgeBand {
    if skipped("\"0-4\"") { return .from0to4 }
    if skipped("\"5-10\"") { return .from5to10 }
    if skipped("\"11-15\"") { return .from11to15 }
    if skipped("\"16-17\"") { return .from16to17 }
    if skipped("\"18-plus\"") { return .from18 }
    try skip("\"unborn\"")
    return .unborn
  }

  mutating func status() throws(Unexpected) -> CaseStatus {
    if skipped("\"in-need\"") { return .inNeed }
    if skipped("\"child-protection\"") { return .childProtection }
    if skipped("\"looked-after\"") { return .lookedAfter }
    if skipped("\"care-leaver\"") { return .careLeaver }
    try skip("\"referral\"")
    return .referral
  }

  mutating func clockEventKind() throws(Unexpected) -> ClockEvent.Kind {
    if skipped("\"made\"") { return .made }
    if skipped("\"attempted\"") { return .attempted }
    try skip("\"remote\"")
    return .remote
  }

  mutating func yesOrNo() throws(Unexpected) -> Bool {
    if skipped("\"yes\"") { return true }
    try skip("\"no\"")
    return false
  }

  mutating func skipFinding() throws(Unexpected) {
    guard skipped("\"improvement\"") || skipped("\"strength\"") else { throw Unexpected() }
  }

  mutating func skipDeed() throws(Unexpected) {
    guard
      skipped("\"answered\"") || skipped("\"begun\"") || skipped("\"finished\"")
        || skipped("\"changed\"") || skipped("\"reopened\"") || skipped("\"erased\"")
        || skipped("\"moderated\"") || skipped("\"migrated\"") || skipped("\"settled\"")
    else { throw Unexpected() }
  }

  mutating func skipRole() throws(Unexpected) {
    guard
      skipped("\"child\"") || skipped("\"parent\"") || skipped("\"carer\"")
        || skipped("\"professional\"")
    else { throw Unexpected() }
  }
}
