extension ScoringPlan {
  /// The byte of an asked item's outcome; what more there is to say is appended to the details.
  func code(
    of planned: PlannedAnswer,
    to item: PlannedItem,
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer,
    details: inout [UInt8]
  ) -> UInt8 {
    guard planned.place >= 0 else { return OutcomeCode.unanswered }
    let answer = audit.answers[Int(planned.place)]
    switch answer.value {
    case .nothing: return OutcomeCode.unanswered
    case .word:
      guard planned.code != PlannedAnswer.noCode,
        case let code = outcomes[item.outcomes + Int(planned.code)], code != PlannedItem.misfit
      else { return OutcomeCode.unanswered }
      guard answer.source == item.source else {
        return OutcomeCode.elsewhere(answer.source, code, to: &details)
      }
      return answer.hasNoPlace && code == OutcomeCode.notRecorded
        ? OutcomeCode.noPlace(to: &details) : code
    case .text:
      guard item.isText else { return OutcomeCode.unanswered }
      return answer.source == item.source
        ? OutcomeCode.written
        : OutcomeCode.elsewhere(answer.source, OutcomeCode.written, to: &details)
    case .count(let number, let outOf):
      guard let range = item.count,
        AnswerKind.count(counts[range]).accepts(.count(number, outOf: outOf))
      else { return OutcomeCode.unanswered }
      return answer.source == item.source
        ? OutcomeCode.tally(number, to: &details)
        : OutcomeCode.elsewhere(answer.source, number: number, to: &details)
    case .clocks(let places):
      let otherSource = answer.source == item.source ? nil : answer.source
      // Nearly every answer has one clock, and days alone decide it.
      if places.count == 1,
        let clock = readPlain(clock: places.lowerBound, to: item, audit, in: bytes)
      {
        let code = OutcomeCode.row(of: clock.reading.outcome)
        if let otherSource { return OutcomeCode.elsewhere(otherSource, code, to: &details) }
        return OutcomeCode.clock(clock.reading, place: clock.place, code, to: &details)
      }
      guard let readings = readings(of: places, to: item, audit, in: bytes) else {
        return OutcomeCode.unanswered
      }
      let verdicts = readings.lazy.map(\.clock.verdict)
      let code = OutcomeCode.code(of: verdicts, isWhole: readings.count == places.count)
      if let otherSource { return OutcomeCode.elsewhere(otherSource, code, to: &details) }
      return OutcomeCode.clocks(readings, code, to: &details)
    }
  }
}

extension OutcomeCode {
  /// The only clock of an answer, its timescale by the position among those of the item.
  fileprivate static func clock(
    _ reading: PlainReading,
    place: Int,
    _ code: UInt8,
    to details: inout [UInt8]
  ) -> UInt8 {
    append(to: &details) { writer in
      writer.append(1 << DetailFlags.width)
      reading.write(to: &writer, place: place)
    }
    return code | hasDetail
  }

  fileprivate static func clocks(
    _ readings: [PlannedReading],
    _ code: UInt8,
    to details: inout [UInt8]
  ) -> UInt8 {
    guard !readings.isEmpty else { return code }
    append(to: &details) { writer in
      writer.append(readings.count << DetailFlags.width)
      for reading in readings { reading.clock.write(to: &writer, place: reading.place) }
    }
    return code | hasDetail
  }

  fileprivate static func tally(_ number: Int, to details: inout [UInt8]) -> UInt8 {
    append(to: &details) { writer in
      writer.append(DetailFlags.value.rawValue)
      writer.append(String(number))
    }
    return tallied | hasDetail
  }

  /// Not recorded, because there was no place for it.
  fileprivate static func noPlace(to details: inout [UInt8]) -> UInt8 {
    append(to: &details) { $0.append(DetailFlags.noPlace.rawValue) }
    return notRecorded | hasDetail
  }

  /// Evidence of another source, which says what `code` says.
  fileprivate static func elsewhere(
    _ source: EvidenceSource,
    _ code: UInt8,
    to details: inout [UInt8]
  ) -> UInt8 {
    append(to: &details) { writer in
      writer.append(DetailFlags.elsewhere.rawValue)
      writer.append(byte: source.place)
      writer.append(byte: code)
    }
    return otherSource | hasDetail
  }

  /// Evidence of another source, which says a number.
  fileprivate static func elsewhere(
    _ source: EvidenceSource,
    number: Int,
    to details: inout [UInt8]
  ) -> UInt8 {
    append(to: &details) { writer in
      writer.append(DetailFlags.elsewhere.rawValue)
      writer.append(byte: source.place)
      writer.append(byte: tallied)
      writer.append(String(number))
    }
    return otherSource | hasDetail
  }

  /// The outcome of an answer's clocks, as ``Outcome/init(_:isWhole:)`` has it.
  fileprivate static func code(of verdicts: some Collection<Verdict>, isWhole: Bool) -> UInt8 {
    UInt8(Outcome(verdicts, isWhole: isWhole).row ?? 0)
  }

  fileprivate static func append(to details: inout [UInt8], _ write: (inout ByteWriter) -> Void) {
    ByteWriter.extend(&details) { $0.appendCounted(write) }
  }
}

extension EvidenceSource {
  /// The position among all cases, from 0.
  fileprivate var place: UInt8 {
    switch self {
    case .file: 0
    case .supervision: 1
    case .feedback: 2
    case .interview: 3
    case .indicator: 4
    }
  }
}
