import AuditModel

extension ReportedRound {
  /// What children, parents, carers and professionals said, in words that may be printed: a source of
  /// its own, beside what the files show and never in its place.
  var voices: RoundReport.Part {
    let said = audits.flatMap(\.feedback)
    let printable = said.filter(\.isPrintable)
    let left = said.count - printable.count
    let withheld = Phrase(
      en: "Not printed, because nobody agreed to it or approved it: \(left).",
      cy: "Nas argraffwyd, oherwydd na chytunodd neu na chymeradwyodd neb: \(left)."
    )
    return RoundReport.Part(
      "voices",
      words(Phrase(en: "What people said", cy: "Yr hyn a ddywedodd pobl")),
      paragraphs: left == 0 ? [] : [words(withheld)],
      lists: Feedback.Role.allCases.map { role in
        RoundReport.List(
          id: role.rawValue,
          title: words(role.phrase),
          entries: printable.filter { $0.role == role }.map { feedback in
            feedback.heading.isBlank ? feedback.words : "\(feedback.words) (\(feedback.heading))"
          }
        )
      }
    )
  }
}
