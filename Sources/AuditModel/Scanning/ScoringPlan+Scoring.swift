extension ScoringPlan {
  /// Appends the outcomes of an audit, as ``PackedOutcomes`` has them.
  ///
  /// - Parameters:
  ///   - audit: Of the plan's template and version, in a round with the plan's form.
  ///   - bytes: Those that it was scanned from, with the zeros behind them.
  ///   - output: Takes a byte for each item, and the details.
  public func appendOutcomes(
    of audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer,
    to output: inout [UInt8]
  ) {
    withUnsafeTemporaryAllocation(of: PlannedAnswer.self, capacity: items.count) { answers in
      answers.initialize(
        repeating: PlannedAnswer(
          place: PlannedAnswer.none,
          code: PlannedAnswer.noCode,
          isAsked: false
        )
      )
      find(audit, in: bytes, answers)
      let era = asksEra ? era(of: audit, answers) : .since2016
      ask(audit, in: bytes, era: era, answers)
      write(audit, in: bytes, era: era, answers, to: &output)
    }
  }

  /// Finds the answer to each item: the answers ascend by their items' ids, and so do the items.
  private func find(
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer,
    _ answers: UnsafeMutableBufferPointer<PlannedAnswer>
  ) {
    var next = 0
    for (place, answer) in audit.answers.enumerated() {
      let key = ByteKey(answer.item, in: bytes)
      var order = -1
      while next < itemNames.count, order < 0 {
        order = itemNames.key(next).order(key)
        if order == 0 { answers[itemPlaces[next]].place = Int32(place) }
        if order <= 0 { next += 1 }
      }
    }
  }

  /// Settles which items are asked, in the template's order.
  private func ask(
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer,
    era: Era,
    _ answers: UnsafeMutableBufferPointer<PlannedAnswer>
  ) {
    for (place, item) in items.enumerated() where !item.isLeftOut {
      if let condition = item.condition,
        !conditions[condition].holds(for: audit, in: bytes, era: era, answers: answers)
      {
        continue
      }
      answers[place].isAsked = true
      guard answers[place].place >= 0,
        case .word(let word) = audit.answers[Int(answers[place].place)].value,
        let number = words.number(of: ByteKey(word, in: bytes))
      else { continue }
      answers[place].code = UInt16(number)
    }
  }

  private func write(
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer,
    era: Era,
    _ answers: UnsafeMutableBufferPointer<PlannedAnswer>,
    to output: inout [UInt8]
  ) {
    let first = output.count
    output.append(contentsOf: repeatElement(OutcomeCode.notAsked, count: items.count))
    for (place, item) in items.enumerated() where answers[place].isAsked {
      if let absence = item.absence,
        conditions[absence].holds(for: audit, in: bytes, era: era, answers: answers)
      {
        output[first + place] = OutcomeCode.ungraded
      } else {
        let code = code(of: answers[place], to: item, audit, in: bytes, details: &output)
        output[first + place] = code
      }
    }
  }

  /// When the work under audit was begun; see ``Audit/era(in:)``.
  private func era(
    of audit: ScannedAudit,
    _ answers: UnsafeMutableBufferPointer<PlannedAnswer>
  ) -> Era {
    if let began = audit.began { return Era(start: began) }
    let present = answers.lazy.filter { $0.place >= 0 }
      .compactMap { audit.firstStart(of: audit.answers[Int($0.place)]) }.min()
    let start = present ?? audit.answers.lazy.compactMap { audit.firstStart(of: $0) }.min()
    return Era(start: start ?? audit.asAt)
  }
}

extension ScannedAudit {
  /// The earliest day on which a clock of an answer starts; `nil` where there is none.
  fileprivate func firstStart(of answer: ScannedAnswer) -> Day? {
    guard case .clocks(let places) = answer.value else { return nil }
    return clocks[places].lazy.compactMap(\.start.day).min()
  }
}

extension OutcomeCode {
  static let notAsked = row(of: .notAsked)
  static let notRecorded = row(of: .notRecorded)
  static let ungraded = row(of: .ungraded)
  static let unanswered = row(of: .unanswered)
  static let otherSource = row(of: .otherSource)

  static func row(of outcome: Outcome) -> UInt8 {
    guard let row = outcome.row else { preconditionFailure("\(outcome.code) is no tally") }
    return UInt8(row)
  }
}
