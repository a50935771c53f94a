import AuditModel
import AuditReport

/// What one audit found, for the worker and the team whose file was read: every answer, what was picked as
/// a strength or to be improved, and what follows; without the auditor's private notes.
///
/// - SeeAlso: CSSIW, Neath Port Talbot (2015), paragraph 2.8, and National overview (2019), GOV 17: what
///   audits find goes back to those whose work was read.
struct CaseFeedback {
  let shown: ShownAudit

  /// The actions of the case, as they stand.
  let actions: [AgreedAction]
  let today: Day
  let language: Language

  /// Front, strengths and areas for improvement, a part for each section, the worker's view, actions.
  var report: RoundReport {
    RoundReport(
      round: shown.audit.round ?? "",
      title: "\(words(.feedback)): \(shown.audit.caseFile.reference)",
      front: front,
      parts: [findings] + shown.open.template.sections.map(part) + [voices, agreed]
    )
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private var front: [RoundReport.Fact] {
    let (audit, facts) = (shown.audit, shown.desk.workspace)
    let lines: [(String, Phrase, String?)] = [
      ("authority", Phrase(en: "Authority", cy: "Awdurdod"), facts.authority.text(in: language)),
      (
        "team", Phrase(en: "Team", cy: "Tîm"),
        facts.team(audit.caseFile.team).text(in: language)
      ),
      ("round", Phrase(en: "Round", cy: "Rownd"), audit.round),
      (
        "template", Phrase(en: "Template", cy: "Templed"),
        shown.open.template.title.text(in: language)
      ),
      ("as-at", Phrase(en: "Read as at", cy: "Darllenwyd ar"), words(audit.asAt.phrase)),
      ("state", Phrase(en: "State", cy: "Cyflwr"), words(audit.state.phrase)),
      ("mode", Phrase(en: "Output", cy: "Allbwn"), words(.forWorker)),
    ]
    return lines.compactMap { id, label, text in
      text.map { RoundReport.Fact(id: id, label: words(label), text: $0) }
    }
  }

  /// Only notes that the auditor picked to be reported.
  private var findings: RoundReport.Part {
    let found = shown.audit.findings(in: shown.open.template)
    return RoundReport.Part(
      "findings",
      words(Phrase(en: "What stands out", cy: "Yr hyn sy'n sefyll allan")),
      paragraphs: [words(shown.figures.pools)],
      lists: Finding.Side.allCases.map { side in
        RoundReport.List(
          id: side.rawValue,
          title: words(side.plural),
          entries: found.filter { $0.side == side }.map(words)
        )
      }
    )
  }

  /// What the finding is about, and the note where there is one.
  private func words(_ finding: Finding) -> String {
    let asks = shown.open.item(finding.item)?.asks.text(in: language) ?? finding.item
    return finding.note.isBlank ? asks : "\(asks) \(finding.note)"
  }

  private func part(_ section: Section) -> RoundReport.Part {
    let asked = section.items.filter { item in
      (shown.outcome(of: item.id)?.outcome ?? .notAsked) != .notAsked
    }
    return RoundReport.Part(
      section.id,
      section.title.text(in: language),
      sheets: [
        Sheet(
          name: section.id,
          title: words(Phrase(en: "Answers", cy: "Atebion")),
          columns: [
            Sheet.Column("question", words(Phrase(en: "question", cy: "cwestiwn"))),
            Sheet.Column("answer", words(Phrase(en: "answer", cy: "ateb"))),
          ],
          rows: asked.map { item in
            let answer = shown.audit.answers[item.id]?.value
            let lines = AnswerInWords(answer, to: item, in: shown).lines(language: language)
            return [
              .text(item.asks.text(in: language)), .text(lines.joined(separator: "; ")),
            ]
          }
        )
      ]
    )
  }

  /// What people said in words that may be printed, and what the worker thinks of the audit.
  private var voices: RoundReport.Part {
    let said = shown.audit.feedback.filter(\.isPrintable)
    return RoundReport.Part(
      "voices",
      words(.whatPeopleSaid),
      lists: [
        RoundReport.List(
          id: "said",
          title: words(.whatPeopleSaid),
          entries: said.map { "\(words($0.role.phrase)): \($0.words)" }
        ),
        RoundReport.List(
          id: "worker",
          title: words(.whatWorkersThink),
          entries: shown.audit.workerViews.map(\.line)
        ),
      ]
    )
  }

  private var agreed: RoundReport.Part {
    RoundReport.Part(
      "actions",
      words(Phrase(en: "Actions", cy: "Camau")),
      lists: [
        RoundReport.List(
          id: "actions",
          title: words(Phrase(en: "Agreed", cy: "Cytunwyd")),
          entries: actions.byUrgency.map { action in
            "\(action.due), \(words(action.standing(on: today))): \(action.agreed.who): "
              + action.agreed.what
          }
        )
      ]
    )
  }
}

extension Phrase {
  fileprivate static let feedback = Phrase(
    en: "What the audit of this case found",
    cy: "Yr hyn a ganfu'r archwiliad o'r achos hwn"
  )
  fileprivate static let forWorker = Phrase(
    en: "for the worker and the team; not for publication; without the auditor's own notes",
    cy: "i'r gweithiwr a'r tîm; nid i'w gyhoeddi; heb nodiadau'r archwilydd ei hun"
  )
}
