import AuditModel
import AuditReport

/// Everything that was answered and written in audits, one row for each answer and each comment.
///
/// What stands here is as personal as the audits' own files: it is for inside the authority.
struct AnswersSheet {
  let audits: [ShownAudit]
  let language: Language

  var sheet: Sheet {
    let columns: [(id: String, title: Phrase)] = [
      ("case", Phrase(en: "case", cy: "achos")), ("team", Phrase(en: "team", cy: "tîm")),
      ("round", Phrase(en: "round", cy: "rownd")),
      ("template", Phrase(en: "template", cy: "templed")),
      ("reading", Phrase(en: "reading", cy: "darlleniad")),
      ("state", Phrase(en: "state", cy: "cyflwr")), ("as-at", Phrase(en: "as at", cy: "ar")),
      ("auditor", Phrase(en: "auditor", cy: "archwilydd")),
      ("kind", Phrase(en: "kind", cy: "math")), ("section", Phrase(en: "section", cy: "adran")),
      ("item", Phrase(en: "item", cy: "eitem")),
      ("question", Phrase(en: "question", cy: "cwestiwn")),
      ("answer", Phrase(en: "answer", cy: "ateb")),
      ("outcome", Phrase(en: "outcome", cy: "canlyniad")),
      ("finding", Phrase(en: "finding", cy: "canfyddiad")), ("note", Words.note),
      ("evidence", Words.evidence), ("source", Words.source), ("why", Words.why),
      ("by", Phrase(en: "by", cy: "gan")), ("at", Phrase(en: "at", cy: "am")),
      ("audit", Phrase(en: "audit", cy: "archwiliad")),
    ]
    return Sheet(
      name: "answers",
      title: Phrase(en: "Answers and comments", cy: "Atebion a sylwadau").text(in: language),
      columns: columns.map { Sheet.Column($0.id, $0.title.text(in: language)) },
      rows: audits.flatMap { shown in entries(of: shown).map { cells(of: $0, in: shown) } }
    )
  }

  /// One row, without what it shares with the others of its audit.
  private struct Entry {
    let kind: AnswersSheet.Kind
    var section: String?
    var item: Item.ID?
    var question: String?
    var answer: String?
    var outcome: Outcome?
    var finding: Finding.Side?
    var note: String?
    var evidence: String?
    var source: EvidenceSource?
    var why: String?
    var by: String?
    var at: String?
  }

  private func cells(of entry: Entry, in shown: ShownAudit) -> [Sheet.Cell] {
    func words(_ text: String?) -> Sheet.Cell { .text(text.flatMap { $0.isBlank ? nil : $0 }) }
    func coded(_ code: String, _ phrase: Phrase) -> Sheet.Cell {
      .coded(code, phrase.text(in: language))
    }
    let audit = shown.audit
    return [
      .text(audit.caseFile.reference),
      .coded(
        audit.caseFile.team,
        shown.desk.workspace.team(audit.caseFile.team).text(in: language)
      ),
      .text(audit.round), .text(shown.open.template.pinnedName),
      coded(audit.reading.rawValue, audit.reading.phrase),
      coded(audit.state.rawValue, audit.state.phrase), .text(audit.asAt.description),
      .text(audit.auditor), coded(entry.kind.rawValue, entry.kind.phrase), .text(entry.section),
      .text(entry.item), .text(entry.question), words(entry.answer),
      entry.outcome.map { coded($0.code, $0.phrase) } ?? .none,
      entry.finding.map { coded($0.rawValue, $0.phrase) } ?? .none,
      words(entry.note), words(entry.evidence),
      entry.source.map { coded($0.rawValue, $0.phrase) } ?? .none, words(entry.why),
      words(entry.by), words(entry.at), .text(audit.id),
    ]
  }

  /// The safety question first, then the answers in the order of the template, then what was said.
  private func entries(of shown: ShownAudit) -> [Entry] {
    [safety(of: shown)] + answers(of: shown) + comments(of: shown)
  }

  private func safety(of shown: ShownAudit) -> Entry {
    let safety = shown.audit.safety
    let answer = safety.immediateRisk.map { $0 ? Words.yes : Words.no } ?? Words.unanswered
    return Entry(
      kind: .safety,
      question: Words.safetyQuestion.text(in: language),
      answer: answer.text(in: language),
      note: safety.note
    )
  }

  private func answers(of shown: ShownAudit) -> [Entry] {
    let asked = shown.open.template.sections.flatMap { section in
      section.items.compactMap { item -> Entry? in
        let (answer, outcome) = (shown.audit.answers[item.id], shown.outcome(of: item.id)?.outcome)
        guard answer != nil || (outcome ?? .notAsked) != .notAsked else { return nil }
        let lines = AnswerInWords(answer?.value, to: item, in: shown).lines(language: language)
        return Entry(
          kind: .answer,
          section: section.title.text(in: language),
          item: item.id,
          question: item.asks.text(in: language),
          answer: lines.joined(separator: "; "),
          outcome: outcome,
          finding: answer?.finding,
          note: answer?.note,
          evidence: answer?.evidence,
          source: answer?.source,
          why: answer?.why,
          by: answer?.by,
          at: answer?.at
        )
      }
    }
    return asked + earlier(in: shown)
  }

  /// Answers to items that the template no longer has: kept, and counted nowhere.
  private func earlier(in shown: ShownAudit) -> [Entry] {
    let items = Set(shown.open.template.items.map(\.id))
    return shown.audit.answers.filter { !items.contains($0.key) }.sorted { $0.key < $1.key }
      .map { id, answer in
        Entry(
          kind: .earlier,
          item: id,
          answer: answer.value?.short(to: nil, language: language),
          note: answer.note,
          evidence: answer.evidence,
          by: answer.by,
          at: answer.at
        )
      }
  }

  private func comments(of shown: ShownAudit) -> [Entry] {
    let audit = shown.audit
    let concerns = audit.escalations.map { concern in
      Entry(
        kind: .concern,
        question: concern.to,
        answer: concern.outcome,
        note: concern.reason,
        by: concern.raisedBy,
        at: concern.raisedAt
      )
    }
    let declined = audit.escalationPrompts(in: shown.open.template).compactMap { prompt in
      audit.decline(of: prompt).map { declined in
        Entry(
          kind: .declined,
          question: prompt.phrase.text(in: language),
          note: declined.reason,
          by: declined.by,
          at: declined.at
        )
      }
    }
    let said = audit.feedback.map { feedback in
      Entry(
        kind: .said,
        section: feedback.heading.isBlank ? nil : feedback.heading,
        question: feedback.role.phrase.text(in: language),
        answer: feedback.standing.text(in: language),
        note: feedback.words,
        by: feedback.by,
        at: feedback.at
      )
    }
    let views = audit.workerViews.map { view in
      Entry(kind: .worker, question: view.role, note: view.words, by: view.by, at: "\(view.on)")
    }
    return concerns + declined + said + views
  }

  /// What a row is.
  enum Kind: String, CaseIterable {
    case safety, answer, earlier, concern, declined, said, worker

    var phrase: Phrase {
      switch self {
      case .safety: Words.safetyShort
      case .answer: Phrase(en: "answer", cy: "ateb")
      case .earlier:
        Phrase(en: "answer of an earlier template", cy: "ateb o dempled cynharach")
      case .concern: Phrase(en: "concern raised", cy: "pryder a godwyd")
      case .declined: Phrase(en: "concern not raised", cy: "pryder nas codwyd")
      case .said: Phrase(en: "what somebody said", cy: "yr hyn a ddywedodd rhywun")
      case .worker: Phrase(en: "the worker's view", cy: "barn y gweithiwr")
      }
    }
  }
}
