import AuditModel
import AuditStore

extension MigrationReport {
  /// Every audit with every answer touched, those that stay with why, and the totals.
  func text(on page: TextPage) -> String {
    var page = page
    page.add(.title(migration.name, round))
    page.add(isApplied ? .applied : .dryRun)
    for audit in migrated { add(audit, to: &page) }
    if !stays.isEmpty {
      page.space()
      page.add(.stays)
      for stay in stays {
        page.add("\(stay.audit.caseFile.reference) [\(stay.audit.id)]", indent: 2, hanging: 2)
        page.add(stay.obstacle.phrase, indent: 4, hanging: 2)
      }
    }
    page.space()
    for line in totals(on: page) { page.add(line, hanging: 2) }
    return page.text
  }

  private func add(_ migrated: MigratedAudit, to page: inout TextPage) {
    let audit = migrated.before
    let state = page.words(audit.state.phrase)
    let becomes = migrated.becomesDraft ? " → \(page.words(Audit.State.draft.phrase))" : ""
    page.space()
    page.add("\(audit.caseFile.reference) [\(audit.id)]: \(state)\(becomes)", hanging: 2)
    for change in migrated.changes { page.add(line(change, page), indent: 2, hanging: 4) }
    page.add(.keptAnswers(migrated.kept), indent: 2)
    let unsettled = migrated.unsettled.map { $0.item ?? "safety" }
    if !unsettled.isEmpty {
      page.add(.unsettled(unsettled.each.joined(separator: ", ")), indent: 2, hanging: 4)
    }
    if !migrated.noLongerAsked.isEmpty {
      let items = migrated.noLongerAsked.joined(separator: ", ")
      page.add(.noLongerAsked(items), indent: 2, hanging: 4)
    }
  }

  /// `plan-kind: yes → plan-present: yes; asked anew: plan-dated`.
  private func line(_ change: AnswerChange, _ page: TextPage) -> String {
    func words(_ answer: Answer, to id: Item.ID, of template: Template) -> String {
      let item = template.items.first { $0.id == id }
      let value = answer.value?.short(to: item, language: page.language)
      return "\(id): \(value ?? page.words(.noteOnly))"
    }
    let moved = change.moved.map { words($0.answer, to: $0.item, of: migration.new) }
    var becomes = moved.isEmpty ? page.words(.setAside) : moved.joined(separator: ", ")
    if !change.askedAnew.isEmpty {
      becomes += "; " + page.words(.askedAnew(change.askedAnew.joined(separator: ", ")))
    }
    return words(change.answer, to: change.item, of: migration.old) + " → " + becomes
  }

  private func totals(on page: TextPage) -> [String] {
    var lines = [
      page.words(.audits(migrated.count, draftsAgain: draftsAgain, isApplied: isApplied)),
      page.words(.answers(moved: moved, setAside: setAside, kept: kept)),
    ]
    if draftsAgain > 0 { lines.append(page.words(.judgedAnew)) }
    if alreadyMigrated > 0 {
      lines.append(page.words(.already(alreadyMigrated, on: migration.new.pinnedName)))
    }
    for (version, count) in otherVersions.sorted(by: { $0.key < $1.key }) {
      lines.append(page.words(.other(count, on: "\(migration.new.id)@\(version)")))
    }
    if !stays.isEmpty { lines.append(page.words(.staying(stays.count))) }
    if notReached > 0 { lines.append(page.words(.notReached(notReached))) }
    let breaks = migration.brokenTrends.map { broken in
      let successors = migration.fates[broken.id]?.successors ?? []
      return broken.id + (successors.isEmpty ? "" : " → " + successors.joined(separator: ", "))
    }
    lines.append(page.words(.breaks(breaks.joined(separator: "; "))))
    let new = migration.newItems.map(\.id).joined(separator: ", ")
    if !new.isEmpty { lines.append(page.words(.newItems(new))) }
    return lines
  }
}

extension [String] {
  /// The texts, each once, in their order.
  fileprivate var each: [String] {
    reduce(into: []) { list, text in
      if !list.contains(text) { list.append(text) }
    }
  }
}

extension Phrase {
  fileprivate static func title(_ name: String, _ round: Round.ID) -> Phrase {
    Phrase(en: "\(name), round \(round)", cy: "\(name), rownd \(round)")
  }

  fileprivate static let dryRun = Phrase(
    en: "A dry run: nothing is written. --apply does it.",
    cy: "Rhediad prawf: nid ysgrifennir dim. Mae --apply yn ei wneud."
  )
  fileprivate static let applied = Phrase(
    en: "Done. Every old answer stays in its audit's file under its old id.",
    cy: "Wedi'i wneud. Erys pob hen ateb yn ffeil ei archwiliad dan ei hen id."
  )
  fileprivate static let stays = Phrase(
    en: "Not migrated, wholly on the old version:",
    cy: "Heb eu mudo, yn gyfan gwbl ar yr hen fersiwn:"
  )
  fileprivate static let noteOnly = Phrase(en: "a note only", cy: "nodyn yn unig")
  fileprivate static let setAside = Phrase(
    en: "set aside, counted nowhere",
    cy: "rhoddir o'r neilltu, ni chyfrifir yn unman"
  )

  fileprivate static func askedAnew(_ items: String) -> Phrase {
    Phrase(en: "asked anew: \(items)", cy: "gofynnir o'r newydd: \(items)")
  }

  fileprivate static func keptAnswers(_ count: Int) -> Phrase {
    Phrase(en: "kept as they are: \(count)", cy: "cedwir fel y maent: \(count)")
  }

  fileprivate static func unsettled(_ items: String) -> Phrase {
    Phrase(
      en: "a draft again, until settled: \(items)",
      cy: "drafft eto, nes setlo: \(items)"
    )
  }

  fileprivate static func noLongerAsked(_ items: String) -> Phrase {
    Phrase(
      en: "not asked of this case any more, kept and not counted: \(items)",
      cy: "ni ofynnir am yr achos hwn mwyach, cedwir ond ni chyfrifir: \(items)"
    )
  }

  fileprivate static func audits(_ count: Int, draftsAgain: Int, isApplied: Bool) -> Phrase {
    Phrase(
      en: "Audits \(isApplied ? "migrated" : "to migrate"): \(count), "
        + "of these drafts again: \(draftsAgain).",
      cy: "Archwiliadau \(isApplied ? "a fudwyd" : "i'w mudo"): \(count), "
        + "yn ddrafftiau eto: \(draftsAgain)."
    )
  }

  fileprivate static let judgedAnew = Phrase(
    en: "Drafts are judged on the day they are finished again: their open clocks, and the month in "
      + "which they count, go with it.",
    cy: "Bernir drafftiau ar y diwrnod y'u gorffennir eto: mae eu clociau agored, a'r mis y "
      + "cyfrifir hwy ynddo, yn dilyn hynny."
  )

  fileprivate static func answers(moved: Int, setAside: Int, kept: Int) -> Phrase {
    Phrase(
      en: "Answers moved: \(moved), set aside: \(setAside), kept as they are: \(kept).",
      cy: "Atebion a symudir: \(moved), o'r neilltu: \(setAside), fel y maent: \(kept)."
    )
  }

  fileprivate static func already(_ count: Int, on name: String) -> Phrase {
    Phrase(
      en: "Already on \(name), left alone: \(count).",
      cy: "Eisoes ar \(name), heb eu cyffwrdd: \(count)."
    )
  }

  fileprivate static func other(_ count: Int, on name: String) -> Phrase {
    Phrase(
      en: "On \(name), from which the map does not lead: \(count).",
      cy: "Ar \(name), nad yw'r map yn arwain ohoni: \(count)."
    )
  }

  fileprivate static func staying(_ count: Int) -> Phrase {
    Phrase(en: "Not migrated: \(count).", cy: "Heb eu mudo: \(count).")
  }

  fileprivate static func notReached(_ count: Int) -> Phrase {
    Phrase(
      en: "Not reached, because a file could not be written: \(count).",
      cy: "Heb eu cyrraedd, am na ellid ysgrifennu ffeil: \(count)."
    )
  }

  fileprivate static func breaks(_ items: String) -> Phrase {
    items.isEmpty
      ? Phrase(en: "No trend line breaks.", cy: "Nid oes yr un llinell duedd yn torri.")
      : Phrase(en: "Trend lines break: \(items).", cy: "Mae llinellau tuedd yn torri: \(items).")
  }

  fileprivate static func newItems(_ items: String) -> Phrase {
    Phrase(en: "New, without answers: \(items).", cy: "Newydd, heb atebion: \(items).")
  }
}
