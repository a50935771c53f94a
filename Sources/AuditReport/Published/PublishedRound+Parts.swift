import AuditModel

extension PublishedRound {
  /// How many approved quotations are left out because they may tell who somebody is.
  public var quotationsLeftOut: Int {
    approved.count - said.count
  }

  /// Of rounds of five audits or more.
  private var approved: [Feedback] {
    figures.audits.count < 5
      ? [] : audits.flatMap(\.feedback).filter { $0.mayBeQuoted && $0.isApproved }
  }

  private var said: [Feedback] {
    let identifiers = Identifiers(of: audits, teams: teams)
    return approved.filter { $0.isPrintable && !identifiers.mayStand(in: $0.words) }
  }

  /// What children, parents, carers and professionals said, in words that may be printed.
  var voices: RoundReport.Part {
    let said = said
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
    let figures = items("by-item", words(FigureGrouping.item.phrase), told)
    let grades = framework == nil ? grades("by-item", of: told) : nil
    return RoundReport.Part(
      "figures",
      words(Phrase(en: "All figures", cy: "Pob ffigur")),
      sheets: [figures] + [grades, durations(of: told)].compactMap(\.self),
      charts: framework == nil ? itemCharts(of: figures) + gradeCharts(of: grades) : []
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
