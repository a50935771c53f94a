extension AuditTableBuilder {
  /// Adds an audit as it was scanned; the same as adding its ``AuditFacts``.
  ///
  /// - Parameters:
  ///   - audit: From a file that the scanner accepted, so that its times are times.
  ///   - id: The number that the file's id is.
  ///   - bytes: Those that the audit was scanned from, with the zeros behind them.
  ///   - template: The version that it answers.
  ///   - outcomes: Bytes of ``PackedOutcomes``.
  public mutating func append(
    _ audit: ScannedAudit,
    numbered id: AuditNumber,
    in bytes: UnsafeRawBufferPointer,
    of template: AnsweredTemplate,
    packed outcomes: UnsafeBufferPointer<UInt8>
  ) {
    let change = TimeNumber.seconds(of: audit.changedAt.bytes(in: bytes))
    let facts = PackedFacts(
      changedAt: change ?? PackedFacts.never,
      asAt: Int32(clamping: audit.asAt.number),
      team: position(of: audit.team, in: bytes),
      auditor: position(of: audit.auditor, in: bytes),
      round: audit.round.isEmpty ? PackedFacts.noRound : position(of: audit.round, in: bytes),
      openEscalations: UInt16(clamping: audit.openEscalations),
      state: audit.state,
      reading: audit.reading,
      ageBand: audit.ageBand,
      status: audit.status,
      immediateRisk: audit.immediateRisk
    )
    let reference = audit.reference.bytes(in: bytes)
    append(id, facts, reference: reference, ofTemplate: place(of: template), outcomes)
  }
}

extension ByteRange {
  /// The bytes of the text.
  fileprivate func bytes(in file: UnsafeRawBufferPointer) -> UnsafeBufferPointer<UInt8> {
    UnsafeRawBufferPointer(rebasing: file[start..<start + count]).bindMemory(to: UInt8.self)
  }
}
