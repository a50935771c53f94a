import AuditModel

/// What stands with the answer of a stop: what is wrong, verdicts, reason, note, evidence, source.
struct WalkFoot {
  let stop: WalkStop
  let open: OpenAudit
  let maker: LineMaker

  /// The field that is being typed into, which shows its own words; `nil` for none.
  let typing: TypedWords.Field?

  /// The days of contacts that are being typed; `nil` for none.
  let contacts: ContactsForm?

  var lines: [Line] {
    var lines = open.lock.map { maker.lines($0, .warning) } ?? []
    lines += promptLines
    switch stop {
    case .safety:
      lines += ContestedLines(open: open, maker: maker).lines(of: "safety")
      let note = open.audit.safety.note
      if !note.isEmpty, typing == nil { lines += maker.noted(Words.note, note) }
    case .item(let id):
      guard let item = open.item(id) else { break }
      if open.isAbsent(id) { lines += maker.lines(.nothingToGrade, .warning) }
      lines += ContestedLines(open: open, maker: maker).lines(of: id)
      lines += contradictionLines(id)
      if LocalRules.judgeContacts(beside: id) {
        lines += ContactLines(item: id, open: open, maker: maker, form: contacts).all
      } else if open.pendingDates[id] != nil {
        lines += maker.lines(.keptAsTyped, .warning)
      }
      if let answer = open.audit.answers[id] { lines += answerLines(answer, item: item) }
    }
    return lines
  }

  /// Why the case should be raised, until something has been or somebody declined.
  private var promptLines: [Line] {
    open.openPrompts.flatMap {
      maker.lines(.raiseThis($0.phrase), .bad)
    }
  }

  private func answerLines(_ answer: Answer, item: Item) -> [Line] {
    var lines: [Line] = []
    if case .clocks(let clocks) = answer.value {
      lines += clocks.flatMap { clockLines($0, isOneOfSeveral: clocks.count > 1) }
    }
    if typing != .reason { lines += reasonLines(answer, item: item) }
    if !answer.note.isEmpty, typing != .note {
      let title = answer.finding.map { side in
        Phrase(en: "Note (\(side.phrase.en))", cy: "Nodyn (\(side.phrase.cy))")
      }
      lines += maker.noted(title ?? Words.note, answer.note)
    }
    if !answer.evidence.isEmpty, typing != .evidence {
      lines += maker.noted(Words.evidence, answer.evidence)
    }
    if answer.source != item.source { lines += maker.lines(.otherSource(answer.source), .warning) }
    return lines
  }

  private func reasonLines(_ answer: Answer, item: Item) -> [Line] {
    if answer.value == .noPlaceToRecord {
      return maker.noted(Words.reason, maker.text(Words.noPlaceToRecord))
    }
    let reason = answer.words(.reason)
    if !reason.isEmpty { return maker.noted(Words.reason, reason) }
    let isWanted = answer.value?.lacksReason(in: item.kind) ?? false
    return isWanted ? maker.lines(.reasonWanted, .warning) : []
  }

  /// What a clock comes to, or what is wrong with its dates.
  private func clockLines(_ clock: Clock, isOneOfSeveral: Bool) -> [Line] {
    let rules = maker.desk.rules
    let faults = clock.faults(asAt: open.audit.asAt, under: rules.timescales[clock.timescale])
    if !faults.isEmpty {
      return faults.flatMap { fault in
        maker.lines("\(maker.glyphs.cross) " + maker.text(fault.phrase), .bad)
      }
    }
    guard let reading = rules.reading(of: clock, asAt: open.audit.asAt) else { return [] }
    let title = rules.timescales[clock.timescale].map { maker.desk.text($0.title) + ": " } ?? ""
    return maker.lines(
      (isOneOfSeveral ? title : "") + maker.text(reading.summary(of: clock)),
      reading.verdict.style
    )
  }

  private func contradictionLines(_ id: Item.ID) -> [Line] {
    open.contradictions.filter { $0.item == id || $0.other == id }.flatMap { contradiction in
      let isFirst = contradiction.item == id
      let other = isFirst ? contradiction.other : contradiction.item
      let answer = isFirst ? contradiction.otherAnswer : contradiction.answer
      let item = open.item(other)
      let question = item.map { maker.desk.text($0.asks) } ?? other
      let words = item?.words(for: answer, language: maker.desk.language) ?? answer
      return maker.lines(
        "\(maker.glyphs.cross) " + maker.text(.contradicts(question, words)),
        .bad
      )
    }
  }
}

extension Item {
  /// An answer to the item in words.
  func words(for code: AnswerCode, language: Language) -> String {
    let choice = Choice.offered(by: self).first { choice in
      if case .value(let value) = choice.kind { value.code == code } else { false }
    }
    return choice?.label.text(in: language) ?? code
  }
}

extension Phrase {
  fileprivate static func raiseThis(_ why: Phrase) -> Phrase {
    Phrase(en: "! Raise this: \(why.en) (v, then E)", cy: "! Codwch hyn: \(why.cy) (v, yna E)")
  }

  fileprivate static func contradicts(_ question: String, _ answer: String) -> Phrase {
    Phrase(
      en: "contradicts '\(question)': \(answer)",
      cy: "yn gwrth-ddweud '\(question)': \(answer)"
    )
  }

  fileprivate static func otherSource(_ source: EvidenceSource) -> Phrase {
    Phrase(
      en: "Source: \(source.phrase.en); stays out of the item's figure",
      cy: "Ffynhonnell: \(source.phrase.cy); y tu allan i ffigur yr eitem"
    )
  }

  fileprivate static let nothingToGrade = Phrase(
    en: "Nothing to grade: an earlier answer says it is absent. No answer is wanted.",
    cy: "Dim i'w raddio: dywed ateb cynharach ei fod yn absennol. Nid oes angen ateb."
  )
  fileprivate static let reasonWanted = Phrase(
    en: "A reason is wanted: r",
    cy: "Mae angen rheswm: r"
  )
  fileprivate static let keptAsTyped = Phrase(
    en: "Dates typed but not yet an answer: 1 goes on with them",
    cy: "Teipiwyd dyddiadau ond nid ydynt yn ateb eto: 1 i barhau"
  )
}
