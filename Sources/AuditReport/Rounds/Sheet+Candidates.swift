import AuditModel

extension Sheet {
  /// What figures propose to report of a round, and what was decided of it and of other items.
  ///
  /// Candidates first, in the order of the templates, then decisions about what no figure proposed.
  ///
  /// - Parameters:
  ///   - candidates: Of one round.
  ///   - decisions: How each matter of it stands.
  ///   - limits: What the round's sample cannot show.
  ///   - language: Of titles and words.
  /// - Returns: A row for each; none where nothing is proposed and nothing decided.
  public static func candidates(
    _ candidates: [FindingCandidate],
    decisions: [FindingDecision.Matter: FindingDecision],
    limits: Phrase,
    in language: Language
  ) -> Sheet {
    func text(_ en: String, _ cy: String) -> String { Phrase(en: en, cy: cy).text(in: language) }
    let proposed = candidates.map { candidate -> [Cell] in
      let matter = FindingDecision.Matter(item: candidate.figure.item.id, side: candidate.side)
      return [
        .text(matter.item), .coded(matter.side.rawValue, matter.side.phrase.text(in: language)),
        .text(candidate.figure.printed(in: language)), .integer(candidate.threshold),
      ] + decisions[matter].cells(in: language)
    }
    let matters = Set(
      candidates.map { FindingDecision.Matter(item: $0.figure.item.id, side: $0.side) }
    )
    let others = decisions.filter { !matters.contains($0.key) }.values
      .sorted { ($0.item, $0.side.rawValue) < ($1.item, $1.side.rawValue) }
      .map { decision -> [Cell] in
        let side = Cell.coded(decision.side.rawValue, decision.side.phrase.text(in: language))
        return [.text(decision.item), side, .none, .none]
          + Optional(decision).cells(in: language)
      }
    return Sheet(
      name: "candidates",
      title: text("Proposed and decided", "Cynigion a phenderfyniadau"),
      notes: [limits, FindingCandidate.rule].map { $0.text(in: language) },
      columns: [
        Column("item", FiguresWords.item.text(in: language)), Column("side", text("as", "fel")),
        Column("figure", FiguresWords.figure.text(in: language)),
        Column("held-against", text("held against %", "yn erbyn %"), isNumber: true),
        Column("decision", text("decided", "penderfynwyd")),
        Column("words", text("words or reason", "geiriau neu reswm")),
        Column("by", text("by", "gan")),
      ],
      rows: proposed + others,
      keys: 2
    )
  }
}

extension FindingDecision? {
  fileprivate func cells(in language: Language) -> [Sheet.Cell] {
    func cells(_ code: String, _ standing: Phrase, _ words: String?) -> [Sheet.Cell] {
      [.coded(code, standing.text(in: language)), .text(words), .text(self?.by)]
    }
    return switch self?.did {
    case .taken(let words): cells("taken", Phrase(en: "reported", cy: "adroddir"), words)
    case .refused(let reason):
      cells("refused", Phrase(en: "not reported", cy: "nid adroddir"), reason)
    case nil: cells("open", Phrase(en: "to be decided", cy: "i'w benderfynu"), nil)
    }
  }
}
