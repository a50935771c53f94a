import AuditModel
import AuditReport

/// What one audit found, told without identifiers: for a board, members and others who learn from cases.
///
/// It names neither child, team, round, day nor auditor, and nothing that anybody typed is in it: no program
/// can tell every name, so that notes, reasons, quotations and actions are counted at most.
///
/// - SeeAlso: Care Inspectorate Wales, National overview report in relation to care experienced children
///   and young people (2019), COR 4: case studies put before members without names.
struct CaseStudy {
  let shown: ShownAudit

  /// The actions of the case, as they stand.
  let actions: [AgreedAction]
  let language: Language

  /// Front, strengths and areas for improvement, a part for each section, how many actions.
  var report: RoundReport {
    RoundReport(
      round: "",
      title: words(.study),
      front: front,
      parts: [findings] + shown.open.template.sections.map(part) + [agreed]
    )
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private var front: [RoundReport.Fact] {
    let lines: [(String, Phrase, String)] = [
      (
        "authority", Phrase(en: "Authority", cy: "Awdurdod"),
        shown.desk.workspace.authority.text(in: language)
      ),
      (
        "template", Phrase(en: "Template", cy: "Templed"),
        shown.open.template.title.text(in: language)
      ),
      ("mode", Phrase(en: "Output", cy: "Allbwn"), words(.withoutIdentifiers)),
    ]
    return lines.map { RoundReport.Fact(id: $0, label: words($1), text: $2) }
  }

  private var found: [Finding] {
    shown.audit.findings(in: shown.open.template)
  }

  private var findings: RoundReport.Part {
    RoundReport.Part(
      "findings",
      words(Phrase(en: "What stands out", cy: "Yr hyn sy'n sefyll allan")),
      paragraphs: [words(shown.figures.pools)],
      lists: Finding.Side.allCases.map { side in
        RoundReport.List(
          id: side.rawValue,
          title: words(side.plural),
          entries: found.filter { $0.side == side }.map(asks)
        )
      }
    )
  }

  private func asks(_ finding: Finding) -> String {
    shown.open.item(finding.item)?.asks.text(in: language) ?? finding.item
  }

  private func part(_ section: Section) -> RoundReport.Part {
    RoundReport.Part(
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
          rows: section.items.compactMap { item in
            answer(to: item).map { [.text(item.asks.text(in: language)), .text($0)] }
          }
        )
      ]
    )
  }

  /// What was answered, without days, reasons and texts of its own; `nil` where it was not asked, or there
  /// is nothing else.
  private func answer(to item: Item) -> String? {
    guard let outcome = shown.outcome(of: item.id), outcome.outcome != .notAsked else { return nil }
    switch shown.audit.answers[item.id]?.value {
    case .text: return nil
    case .clocks:
      let taken = outcome.clocks.compactMap(\.duration).map { words($0.phrase) }
      return ([words(outcome.outcome.phrase)] + taken).joined(separator: "; ")
    case .notApplicable, .cannotBeGraded:
      return words(outcome.outcome.phrase)
    case let value:
      return AnswerInWords(value, to: item, in: shown).lines(language: language)
        .joined(separator: "; ")
    }
  }

  private var agreed: RoundReport.Part {
    let count = Phrase(
      en: "Actions agreed: \(actions.count).",
      cy: "Camau y cytunwyd arnynt: \(actions.count)."
    )
    return RoundReport.Part(
      "actions",
      words(Phrase(en: "Actions", cy: "Camau")),
      paragraphs: [words(count)]
    )
  }
}

extension Phrase {
  fileprivate static let study = Phrase(en: "A case study", cy: "Astudiaeth achos")
  fileprivate static let withoutIdentifiers = Phrase(
    en:
      "a case study without identifiers; whoever knows the case may know it again, so read it before"
      + " you hand it on",
    cy: "astudiaeth achos heb ddynodwyr; gall pwy bynnag sy'n gwybod am yr achos ei adnabod, felly"
      + " darllenwch hi cyn ei throsglwyddo"
  )
}
