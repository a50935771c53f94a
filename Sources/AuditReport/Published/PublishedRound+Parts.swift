import AuditModel

extension PublishedRound {
  /// How many audits each team has, the children at risk, both figures of every team, and the items
  /// that managers read first.
  var headline: RoundReport.Part {
    let teamColumn = Sheet.Column("team", words(FiguresWords.team))
    let teams = publication.groups.map(\.team)
    let told = told
    return RoundReport.Part(
      "headline",
      words(Phrase(en: "Headline", cy: "Prif bwyntiau")),
      paragraphs: [words(risk)],
      sheets: [
        Sheet(
          name: "audits",
          title: words(Phrase(en: "Audits by team", cy: "Archwiliadau fesul tîm")),
          notes: [words(mode)],
          columns: [
            teamColumn, Sheet.Column("audits", words(FiguresWords.audits), isNumber: true),
          ],
          rows: teams.map { [cell(of: $0), shown(.audits, .of, team: $0).cell(in: language)] }
        ),
        sheet(
          "by-team",
          words(FigureGrouping.team.phrase),
          keys: [teamColumn, itemColumn, measureColumn],
          rows: teams.flatMap { team in
            pools(of: team, keys: [cell(of: team)])
              + told.filter { $0.item.isByTeam || ($0.figure.item.isHeadline && team == nil) }
              .map { row($0.item, $0.figure, team: team, keys: [cell(of: team)]) }
          }
        ),
      ]
    )
  }

  /// - SeeAlso: Care Inspectorate Wales, Wrexham follow-up (2021), summary: of 28 files, no child at
  ///   immediate risk.
  private var risk: Phrase {
    let share = share(of: .item(PublishedItem.immediateRisk.id), team: nil)
    return Phrase(
      en: "Child at immediate risk on the day of the audit: \(share.countText(in: .english)).",
      cy: "Plentyn mewn perygl uniongyrchol ar ddiwrnod yr archwiliad:"
        + " \(share.countText(in: .welsh))."
    )
  }

  /// A part for each heading of the framework that has figures: what is expected, and the figures.
  ///
  /// What inspectors found is not in it: nobody has approved their words for print.
  var headings: [RoundReport.Part] {
    guard let framework else { return [] }
    let told = told
    let placed = Set(framework.headings.flatMap(\.items))
    let none = told.filter { !placed.contains($0.figure.item.id) }
    let parts = framework.headings.map { heading in
      part(
        "heading-\(heading.id)",
        "\(heading.number) \(heading.title.text(in: language))",
        expects: [heading.expects.text(in: language)],
        heading.items.flatMap { item in told.filter { $0.figure.item.id == item } }
      )
    }
    guard !none.isEmpty else { return parts }
    let title = words(FiguresWords.underNone(framework.headingsAre))
    return parts + [part("heading-none", title, expects: [], none)]
  }

  private func part(
    _ id: String,
    _ title: String,
    expects: [String],
    _ own: [(item: PublishedItem, figure: Figure)]
  ) -> RoundReport.Part {
    RoundReport.Part(
      id,
      title,
      paragraphs: expects + (own.isEmpty ? [words(FiguresWords.noFigure)] : []),
      sheets: [
        sheet(
          id,
          words(Phrase(en: "Figures", cy: "Ffigurau")),
          keys: [itemColumn, measureColumn],
          rows: own.map { row($0.item, $0.figure, team: nil, keys: []) }
        )
      ]
    )
  }

  /// What children, parents, carers and professionals said, in words that may be printed, of rounds of
  /// five audits or more.
  var voices: RoundReport.Part {
    let isFew = figures.audits.count < 5
    let said = isFew ? [] : audits.flatMap(\.feedback).filter(\.isPrintable)
    // A heading is printed only in the framework's own words: what was typed is nobody's approval.
    let headings = framework?.headings ?? []
    return RoundReport.Part(
      "voices",
      words(Phrase(en: "What people said", cy: "Yr hyn a ddywedodd pobl")),
      paragraphs: said.isEmpty ? [] : [words(mode)],
      lists: Feedback.Role.allCases.map { role in
        RoundReport.List(
          id: role.rawValue,
          title: words(role.phrase),
          entries: said.filter { $0.role == role }.map { feedback in
            let heading = headings.first { [$0.id, $0.number].contains(feedback.heading) }
            return heading.map { "\(feedback.words) (\($0.title.text(in: language)))" }
              ?? feedback.words
          }.sorted()
        )
      }
    )
  }

  var allFigures: RoundReport.Part {
    RoundReport.Part(
      "figures",
      words(Phrase(en: "All figures", cy: "Pob ffigur")),
      sheets: [
        sheet(
          "by-item",
          words(FigureGrouping.item.phrase),
          keys: [
            itemColumn,
            Sheet.Column("asks", words(Phrase(en: "question", cy: "cwestiwn")), isInText: false),
            measureColumn,
          ],
          rows: told.map { item, figure in
            Row(
              keys: [
                .text(item.id), .text(figure.item.asks.text(in: language)),
                cell(of: figure.measure),
              ],
              team: nil,
              subject: .item(item.id),
              hasNotRecorded: item.hasNotRecorded,
              isUnconfirmed: figure.isUnconfirmed
            )
          }
        )
      ]
    )
  }

  /// What inspections asked for in their own printed words and where it stands, without the evidence:
  /// counts are of recommendations and not of children.
  var register: RoundReport.Part {
    let title = words(Phrase(en: "Recommendations", cy: "Argymhellion"))
    guard let recommendations, !recommendations.standings.isEmpty, team == nil else {
      return RoundReport.Part("recommendations", title)
    }
    let listed = Sheet.recommendations(
      recommendations.standings,
      of: recommendations,
      language: language
    ).keeping(["register", "number", "asks", "status", "due", "overdue-days", "decided"])
    let counted = Sheet.recommendationsByStatus(recommendations, language: language)
    return RoundReport.Part(
      "recommendations",
      title,
      sheets: [counted, listed].map { $0.noting(words(mode)) }
    )
  }
}

extension Sheet {
  /// The sheet with these columns alone.
  fileprivate func keeping(_ ids: Set<String>) -> Sheet {
    let kept = columns.indices.filter { ids.contains(columns[$0].id) }
    return Sheet(
      name: name,
      title: title,
      notes: notes,
      columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } },
      keys: kept.count { $0 < keys }
    )
  }

  /// The sheet with a note in front of the others.
  fileprivate func noting(_ note: String) -> Sheet {
    Sheet(name: name, title: title, notes: [note] + notes, columns: columns, rows: rows, keys: keys)
  }
}
