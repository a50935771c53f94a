import AuditModel

extension Sheet {
  /// What files show beside what another source says, and the gap between the two, item by item.
  ///
  /// - Parameters:
  ///   - figures: Of which those of the round are taken.
  ///   - round: Its id.
  ///   - only: The items of files that are looked at; `nil` is all.
  ///   - name: What a team is called; where it is left out, only all teams together have rows.
  ///   - language: Of titles and words.
  /// - Returns: A row for each item that another source stands beside, all teams first; none where no
  ///   item has one.
  /// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in Wrexham
  ///   (2013), paragraphs 5.9 and 8.3: what is recorded is less than what happened.
  public static func secondSources(
    of figures: Figures,
    round: Round.ID?,
    only: Set<Item.ID>? = nil,
    naming name: ((Team.ID) -> String)? = nil,
    in language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let own = figures.items.filter {
      $0.round == round && only?.contains($0.item.id) ?? true && (name != nil || $0.team == nil)
    }
    let wholes = own.filter { $0.team == nil }
    let ordered = wholes.flatMap { whole in
      [whole] + own.filter { $0.team != nil && $0.meaning == whole.meaning }
    }
    return Sheet(
      name: "second-sources",
      title: words(
        Phrase(en: "In files and by other sources", cy: "Mewn ffeiliau ac yn ôl ffynonellau eraill")
      ),
      notes: [words(beside), words(silence)],
      columns: columns(in: language),
      rows: ordered.flatMap { file in
        let team = file.team.map { Cell.coded($0, name?($0) ?? $0) }
        return figures.secondSources(beside: file).map { second in
          [
            .text(file.item.id), .text(file.item.asks.text(in: language)),
            team ?? .coded("all", words(FiguresWords.allTeams)),
            .coded(second.source.rawValue, words(second.source.phrase)),
            .text(second.figure.item.id), .integer(file.n), .integer(file.of),
            .text(file.proportion?.text(in: language)),
            .integer(second.figure.n), .integer(second.figure.of),
            .text(second.figure.proportion?.text(in: language)),
            .integer(second.both), .integer(second.agree), .integer(second.fileOnly),
            .integer(second.otherOnly), .integer(second.silent),
          ]
        }
      },
      keys: 5
    )
  }

  private static func columns(in language: Language) -> [Column] {
    func count(_ id: String, _ title: Phrase) -> Column {
      Column(id, title.text(in: language), isNumber: true)
    }
    func side(_ id: String, _ title: Phrase) -> [Column] {
      [
        Column("\(id)-n", "n", isNumber: true, isInText: false),
        Column("\(id)-of", "N", isNumber: true, isInText: false),
        Column(id, title.text(in: language)),
      ]
    }
    return [
      Column("item", FiguresWords.item.text(in: language)),
      Column("asks", FiguresWords.question.text(in: language), isInText: false),
      Column("team", FiguresWords.team.text(in: language)),
      Column("source", Phrase(en: "source", cy: "ffynhonnell").text(in: language)),
      Column("beside", Phrase(en: "item beside", cy: "eitem wrth ochr").text(in: language)),
    ] + side("file", Phrase(en: "in files", cy: "yn y ffeiliau"))
      + side("other", Phrase(en: "by that source", cy: "yn ôl y ffynhonnell")) + [
        count("both", Phrase(en: "audits with both", cy: "archwiliadau â'r ddwy")),
        count("agree", Phrase(en: "agree", cy: "yn cytuno")),
        count("file-only", Phrase(en: "only in the file", cy: "yn y ffeil yn unig")),
        count("other-only", Phrase(en: "only by the source", cy: "yn ôl y ffynhonnell yn unig")),
        count("silent", Phrase(en: "source not recorded", cy: "ffynhonnell heb ei chofnodi")),
      ]
  }

  private static let beside = Phrase(
    en: "What another source says stands beside what files show, and never in its place: what is"
      + " recorded can be less than what happened.",
    cy: "Saif yr hyn a ddywed ffynhonnell arall wrth ochr yr hyn a ddengys ffeiliau, a byth yn ei"
      + " le: gall yr hyn a gofnodir fod yn llai na'r hyn a ddigwyddodd."
  )

  private static let silence = Phrase(
    en: "Audits with both have an answer in N of each; where the source is not recorded it neither"
      + " agrees nor differs.",
    cy: "Mae gan archwiliadau â'r ddwy ateb yn N pob un; lle nad yw'r ffynhonnell wedi'i chofnodi"
      + " nid yw'n cytuno nac yn anghytuno."
  )
}
