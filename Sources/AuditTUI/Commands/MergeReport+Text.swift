import AuditModel
import AuditStore

extension MergeReport {
  /// Whether a file was refused, or a version had to be kept beside an audit.
  var needsAttention: Bool {
    rounds.contains { $0.outcome != .new }
      || (entries + records).contains { entry in
        switch entry.outcome {
        case .conflict, .refused: true
        case .same, .new, .instead, .unbegun, .merged: false
        }
      }
  }

  /// Everything that is not the same here and there, and the totals.
  func text(on page: TextPage, isDryRun: Bool) -> String {
    var page = page
    if isDryRun { page.add(.dryRun) }
    for round in rounds { round.add(to: &page) }
    for entry in entries where entry.outcome != .same && entry.outcome.code != "unbegun" {
      add(entry, to: &page)
    }
    for entry in records where entry.outcome.code == "refused" { add(entry, to: &page) }
    if records.contains(where: { $0.outcome != .same }) { page.add(totalsOfRecords, hanging: 2) }
    page.add(totals, hanging: 2)
    let unbegun = entries.count { $0.outcome.code == "unbegun" }
    if unbegun > 0 { page.add(.unbegun(unbegun), hanging: 2) }
    let waiting = entries.reduce(0) { $0 + $1.outcome.waiting.count }
    if waiting > 0 { page.add(.waiting(waiting), hanging: 2) }
    if notReached > 0 { page.add(.notReached(notReached), hanging: 2) }
    return page.text
  }

  private func add(_ entry: Entry, to page: inout TextPage) {
    let name = entry.reference.map { "\($0) [\(entry.name)]" } ?? entry.name
    page.add("\(page.words(entry.outcome.phrase)): \(name)", hanging: 2)
    switch entry.outcome {
    case .same, .new, .unbegun: break
    case .instead(let draft): page.add(.instead(of: draft), indent: 4, hanging: 2)
    case .merged(let waiting):
      for subject in waiting { page.add(.waits(subject), indent: 4, hanging: 2) }
    case .conflict(let why, let kept):
      page.add(why.phrase, indent: 4, hanging: 2)
      if let kept { page.add(kept, indent: 4, hanging: 2) }
    case .refused(let mistakes):
      for mistake in mistakes { page.add(Phrase(mistake), indent: 4, hanging: 2) }
    }
  }

  private var totals: Phrase {
    func count(_ code: String) -> Int { entries.count { $0.outcome.code == code } }
    let (same, new, merged) = (count("same"), count("new"), count("merged"))
    let (conflict, refused) = (count("conflict"), count("refused"))
    return Phrase(
      en: "In: \(entries.count). Same: \(same), new: \(new), merged: \(merged), "
        + "conflict: \(conflict), refused: \(refused).",
      cy: "I mewn: \(entries.count). Yr un fath: \(same), newydd: \(new), cyfunwyd: \(merged), "
        + "gwrthdaro: \(conflict), gwrthodwyd: \(refused)."
    )
  }
}

extension MergeReport {
  private var totalsOfRecords: Phrase {
    func count(_ code: String) -> Int { records.count { $0.outcome.code == code } }
    let (same, new, refused) = (count("same"), count("new"), count("refused"))
    return Phrase(
      en: "Records: \(records.count). Same: \(same), new: \(new), refused: \(refused).",
      cy: "Cofnodion: \(records.count). Yr un fath: \(same), newydd: \(new), "
        + "gwrthodwyd: \(refused)."
    )
  }
}

extension MergeOutcome {
  /// The outcome in one word of a file.
  var code: String {
    switch self {
    case .same: "same"
    case .new, .instead: "new"
    case .unbegun: "unbegun"
    case .merged: "merged"
    case .conflict: "conflict"
    case .refused: "refused"
    }
  }

  var waiting: [String] {
    if case .merged(let waiting) = self { waiting } else { [] }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .same: Phrase(en: "same", cy: "yr un fath")
    case .new, .instead: Phrase(en: "new", cy: "newydd")
    case .unbegun: Phrase(en: "not begun", cy: "heb ddechrau")
    case .merged: Phrase(en: "merged", cy: "cyfunwyd")
    case .conflict: Phrase(en: "conflict", cy: "gwrthdaro")
    case .refused: Phrase(en: "refused", cy: "gwrthodwyd")
    }
  }
}

extension Phrase {
  fileprivate static let dryRun = Phrase(
    en: "A dry run: nothing is written.",
    cy: "Rhediad prawf: nid ysgrifennir dim."
  )

  fileprivate static func waits(_ subject: String) -> Phrase {
    Phrase(
      en: "\(subject): changed on both sides, waits for a choice",
      cy: "\(subject): newidiwyd ar y ddwy ochr, yn aros am ddewis"
    )
  }

  fileprivate static func unbegun(_ count: Int) -> Phrase {
    Phrase(
      en: "Drawn twice: \(count). Nothing is answered in these drafts, and their cases have one "
        + "here already, so they were left out.",
      cy: "Tynnwyd ddwywaith: \(count). Nid oes dim wedi'i ateb yn y drafftiau hyn, ac mae gan eu "
        + "hachosion un yma eisoes, felly fe'u hepgorwyd."
    )
  }

  fileprivate static func instead(of draft: Audit.ID) -> Phrase {
    Phrase(
      en: "drawn twice: the draft here, in which nothing was answered, is in conflicts/settled "
        + "now: " + draft,
      cy: "tynnwyd ddwywaith: mae'r drafft yma, heb ddim wedi'i ateb ynddo, yn conflicts/settled "
        + "bellach: " + draft
    )
  }

  fileprivate static func waiting(_ count: Int) -> Phrase {
    Phrase(
      en: "Waiting for a choice: \(count). 'caseaudit settle AUDIT' shows the versions.",
      cy: "Yn aros am ddewis: \(count). Mae 'caseaudit settle AUDIT' yn dangos y fersiynau."
    )
  }

  fileprivate static func notReached(_ count: Int) -> Phrase {
    Phrase(
      en: "Not reached, because a file could not be written: \(count). Merge again.",
      cy: "Heb eu cyrraedd, am na ellid ysgrifennu ffeil: \(count). Cyfunwch eto."
    )
  }
}
