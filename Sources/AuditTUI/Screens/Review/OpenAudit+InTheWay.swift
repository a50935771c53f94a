import AuditModel

extension OpenAudit {
  /// What asks for the case to be raised and has no reply, here or in the readings that are settled.
  var openPrompts: [EscalationPrompt] {
    audit.openPrompts(in: template, settling: readings)
  }

  /// What keeps the audit from being finished on a day, each as an entry to go to; empty when it can
  /// be.
  func inTheWay(of today: Day, on desk: Desk) -> [ReviewEntry] {
    var audit = self.audit
    audit.asAt = today
    let timescales = desk.rules.timescales
    let unfinished =
      audit.unfinished(in: template, timescales: timescales, settling: readings)
      + audit.withoutWhy(readings, in: template)
      + audit.withoutFollowUp(under: desk.workspace.localRules.repeatContact, in: template)
    let reasons = unfinished.map { reason in
      ReviewEntry.row(
        words(for: reason, of: audit, on: desk),
        reason.mark,
        style: reason.mark == .bad ? .bad : .plain,
        target: .stop(reason.item.map(WalkStop.item) ?? .safety)
      )
    }
    let pending = askedItems.filter { pendingDates[$0.id] != nil }.map { item in
      ReviewEntry.row(
        place(of: item.id, .halfTyped, on: desk),
        .warning,
        style: .warning,
        target: .stop(.item(item.id))
      )
    }
    return reasons + pending
  }

  private func words(for reason: Unfinished, of audit: Audit, on desk: Desk) -> String {
    switch reason {
    case .safetyUnanswered:
      return desk.text(Words.safetyQuestion) + " – " + desk.text(Words.unanswered)
    case .riskLeftOpen: return desk.text(.riskLeftOpen)
    case .unanswered(let id): return place(of: id, Words.unanswered, on: desk)
    case .reasonMissing(let id): return place(of: id, .reasonMissing, on: desk)
    case .misfit(let id): return place(of: id, .misfit, on: desk)
    case .impossibleDate(let id): return place(of: id, fault(of: id, in: audit, on: desk), on: desk)
    case .whyMissing(let id): return place(of: id, .whyMissing, on: desk)
    case .contactRuleMet(let id): return place(of: id, .contactRuleMet, on: desk)
    case .contested(let id): return place(of: id, .contested, on: desk)
    case .contestedPart(let part): return part + " – " + desk.text(Phrase.contested)
    case .contradiction(let contradiction):
      return place(of: contradiction.item, words(for: contradiction, on: desk), on: desk)
    }
  }

  /// Section, question and what is wanted there.
  func place(of id: Item.ID, _ wanted: Phrase, on desk: Desk) -> String {
    let question = item(id).map { desk.text($0.asks) } ?? id
    let section = section(of: id).map { desk.text($0.title) + ": " } ?? ""
    return section + question + " – " + desk.text(wanted)
  }

  private func fault(of id: Item.ID, in audit: Audit, on desk: Desk) -> Phrase {
    guard case .clocks(let clocks) = audit.answers[id]?.value else { return .impossibleDate }
    let timescales = desk.rules.timescales
    return clocks.lazy.flatMap { clock in
      clock.faults(asAt: audit.asAt, under: timescales[clock.timescale])
    }.first?.phrase ?? .impossibleDate
  }

  private func words(for contradiction: Contradiction, on desk: Desk) -> Phrase {
    func answer(_ code: AnswerCode, to id: Item.ID, _ language: Language) -> String {
      item(id)?.words(for: code, language: language) ?? code
    }
    let (mine, other) = (contradiction.item, contradiction.other)
    let (code, otherCode) = (contradiction.answer, contradiction.otherAnswer)
    let question = item(other)?.asks ?? Wording(en: other)
    return Phrase(
      en: "'\(answer(code, to: mine, .english))' contradicts "
        + "'\(question.text(in: .english))' – '\(answer(otherCode, to: other, .english))'",
      cy: "mae '\(answer(code, to: mine, .welsh))' yn gwrth-ddweud "
        + "'\(question.text(in: .welsh))' – '\(answer(otherCode, to: other, .welsh))'"
    )
  }
}

extension Unfinished {
  fileprivate var mark: ReviewEntry.Mark {
    switch self {
    case .safetyUnanswered, .unanswered, .reasonMissing, .whyMissing: .open
    case .riskLeftOpen, .misfit, .impossibleDate, .contradiction, .contested, .contestedPart,
      .contactRuleMet:
      .bad
    }
  }
}

extension Phrase {
  fileprivate static let reasonMissing = Phrase(
    en: "the reason is still to be written",
    cy: "mae'r rheswm heb ei ysgrifennu eto"
  )
  fileprivate static let whyMissing = Phrase(
    en: "the readings differ here: b shows both, and takes the reason",
    cy: "mae'r darlleniadau'n wahanol yma: mae b yn dangos y ddau, ac yn cymryd y rheswm"
  )
  fileprivate static let contested = Phrase(
    en: "two people changed this: choose with c at the question, or with 'caseaudit settle'",
    cy: "newidiodd dau berson hyn: dewiswch ag c wrth y cwestiwn, neu â 'caseaudit settle'"
  )
  fileprivate static let contactRuleMet = Phrase(
    en: "the contacts listed meet the authority's rule, so the question applies",
    cy: "mae'r cysylltiadau a restrwyd yn bodloni rheol yr awdurdod, felly mae'r cwestiwn yn "
      + "berthnasol"
  )
  fileprivate static let misfit = Phrase(
    en: "the answer is none that this question takes: answer it again",
    cy: "nid yw'r ateb yn un y mae'r cwestiwn hwn yn ei dderbyn: atebwch eto"
  )
  fileprivate static let impossibleDate = Phrase(
    en: "a date that cannot be",
    cy: "dyddiad amhosibl"
  )
  fileprivate static let riskLeftOpen = Phrase(
    en: "immediate risk: E raises it, or D writes down why not; or 'caseaudit escalations'",
    cy: "perygl uniongyrchol: mae E yn ei godi, neu D yn nodi pam lai; neu 'caseaudit escalations'"
  )
  fileprivate static let halfTyped = Phrase(
    en: "dates typed that are not an answer yet",
    cy: "dyddiadau wedi'u teipio nad ydynt yn ateb eto"
  )
}
