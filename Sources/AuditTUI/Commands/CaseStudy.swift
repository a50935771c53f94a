import AuditModel
import AuditReport

/// What one audit found, told without identifiers: for a board, members and others who learn from cases.
///
/// It names neither child, team, round, day nor auditor; of what was typed only notes that were picked as
/// findings, words that may be quoted and agreed actions appear, and none that may tell who somebody is.
///
/// - SeeAlso: Care Inspectorate Wales, National overview report in relation to care experienced children
///   and young people (2019), COR 4: case studies put before members without names.
struct CaseStudy {
  let shown: ShownAudit

  /// The actions of the case, as they stand.
  let actions: [AgreedAction]
  let language: Language

  /// Front, strengths and areas for improvement, a part for each section, what people said, actions.
  var report: RoundReport {
    RoundReport(
      round: "",
      title: words(.study),
      front: front,
      parts: [findings] + shown.open.template.sections.map(part) + [voices, agreed]
    )
  }

  /// How many notes, quotations and actions are left out because they may tell who somebody is.
  var leftOut: Int {
    let texts = found.map(\.note) + said.map(\.words) + actions.map(\.agreed.what)
    return texts.count(where: mayIdentify)
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

  /// Whatever may be quoted; who is named in it is seen to with everything else.
  private var said: [Feedback] {
    shown.audit.feedback.filter { $0.mayBeQuoted && $0.isApproved }
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
          entries: found.filter { $0.side == side }.map(words)
        )
      }
    )
  }

  /// What the finding is about, and its note where that tells nobody.
  private func words(_ finding: Finding) -> String {
    let asks = shown.open.item(finding.item)?.asks.text(in: language) ?? finding.item
    return finding.note.isBlank || mayIdentify(finding.note) ? asks : "\(asks) \(finding.note)"
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

  private var voices: RoundReport.Part {
    RoundReport.Part(
      "voices",
      words(.whatPeopleSaid),
      lists: [
        RoundReport.List(
          id: "said",
          title: words(.whatPeopleSaid),
          entries: said.filter { !mayIdentify($0.words) }
            .map { "\(words($0.role.phrase)): \($0.words)" }
        )
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
          entries: actions.byUrgency.map(\.agreed.what).filter { !mayIdentify($0) }
        )
      ]
    )
  }

  /// Whether a text looks like a name, a number or a day, or holds what the program knows the case by.
  private func mayIdentify(_ text: String) -> Bool {
    let file = shown.audit.caseFile
    let team = shown.desk.workspace.team(file.team)
    let known =
      [file.reference, file.team, shown.audit.auditor, file.siblings ?? ""]
      + Language.allCases.map { team.text(in: $0) }
    let words = text.lowercased()
    return !PersonalData.found(in: text, isPrinted: true).isEmpty
      || PersonalData.hasDay(in: text)
      || known.contains { !$0.isBlank && words.contains(word: $0.lowercased()) }
  }
}

extension String {
  /// Whether another text stands here with neither a letter nor a digit at either end of it.
  fileprivate func contains(word: String) -> Bool {
    ranges(of: word).contains { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      return ![before, after].contains { $0.isLetter || $0.isNumber }
    }
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
