import AuditModel

extension Workspace {
  /// Everything in the workspace that is not as it should be: faults and warnings, files that were
  /// set aside first, then audit by audit.
  ///
  /// `library` has the templates that can be begun beside those of the workspace, for what rounds
  /// name; `progress` is told how many of how many audits are read, and returns whether to go on.
  ///
  /// - Returns: How many audits there are, every mistake, and what the audits' histories show.
  public func check(
    with library: TemplateLibrary? = nil,
    progress: @Sendable (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(WorkspaceError) -> (audits: Int, mistakes: [InputError], histories: CheckedHistories) {
    let items = library.map { knownItems(with: $0) }
    let frameworks = try frameworkFiles(items: items)
    var published = MistakeCollector()
    _ = try IndicatorFiles(in: root).read(items: items, welsh: .wanted, &published)
    let loaded = try loadAll(
      as: { stored -> (remarks: [InputError], history: ChainCheck) in
        let history = ChainCheck(stored.audit)
        let file = "\(Part.audits)/\(stored.id).json"
        let faults = history.faults.map { InputError($0, in: file) }
        return (remarks(on: stored.audit) + faults, history)
      },
      progress: progress
    )
    let kept =
      try recommendationRemarks(items: items) + recordRemarks + conflictRemarks() + nameRemarks()
      + endRemarks() + journalRemarks()
    let mistakes =
      warnings + frameworks.mistakes + roundRemarks(frameworks.ids, with: library)
      + (try roundCaseRemarks()) + (try keptRoundRemarks()) + ownTemplateRemarks
      + (library.map { redefinitions(of: $0) } ?? []) + published.mistakes
      + loaded.setAside
      + loaded.warnings + loaded.audits.flatMap(\.remarks) + kept
    return (
      loaded.audits.count + loaded.setAside.count, mistakes,
      CheckedHistories(loaded.audits.map(\.history))
    )
  }

  /// Every item that ships, or that a template here asks.
  private func knownItems(with library: TemplateLibrary) -> Set<Item.ID> {
    let here = (pinned.map(\.template) + ownTemplates).flatMap(\.items).map(\.id)
    return Set(here).union(library.sharedItems.ids)
      .union(library.templates.flatMap(\.items).map(\.id))
  }

  /// Items written here under an id that ships, and that mean something else.
  private func redefinitions(of library: TemplateLibrary) -> [InputError] {
    ownTemplates.flatMap { template in
      template.items.filter { item in
        library.sharedItems[item.id].map { $0.meaning != item.meaning } ?? false
      }.map { .redefined($0.id, "\(Part.templates)/\(template.id).yaml") }
    }
  }

  /// The frameworks that are pinned here, and what is wrong with those that cannot be used.
  func frameworkFiles(items: Set<Item.ID>?) throws(WorkspaceError) -> (
    ids: Set<Framework.ID>, mistakes: [InputError]
  ) {
    var collector = MistakeCollector()
    let read = try FrameworkFiles(in: root).read(items: items, welsh: .wanted, &collector)
    return (Set(read.map(\.id)), collector.mistakes)
  }

  /// The templates written here that say something else than their pinned version.
  private var ownTemplateRemarks: [InputError] {
    ownTemplates.compactMap { own in
      guard let pinned = pinnedTemplate(own.id, version: own.version), pinned.template != own else {
        return nil
      }
      return .pinnedOtherwise("\(Part.templates)/\(own.id).yaml")
    }
  }

  /// What is wrong with an audit beside its own file: what it names and is not here, and what it
  /// says though it is finished.
  public func remarks(on audit: Audit) -> [InputError] {
    let file = "\(Part.audits)/\(audit.id).json"
    var remarks: [InputError] = []
    let pseudonyms = [
      ("case.reference", audit.caseFile.reference),
      ("case.siblings", audit.caseFile.siblings ?? ""), ("auditor", audit.auditor),
    ]
    for (field, text) in pseudonyms {
      guard let personal = PersonalData.resembled(by: text) else { continue }
      remarks.append(.resembles(personal, text, "\(file): \(field)"))
    }
    if team(audit.caseFile.team) == nil {
      remarks.append(
        .notHere("\(file): case.team", audit.caseFile.team, Phrase(en: "team", cy: "tîm"))
      )
    }
    if let round = audit.round, !rounds.contains(where: { $0.id == round }) {
      remarks.append(.notHere("\(file): round", round, Phrase(en: "round", cy: "cylch")))
    }
    if let template = template(for: audit) {
      let uncounted = template.leftOut.filter { audit.answers[$0]?.value != nil }
      if !uncounted.isEmpty {
        remarks.append(.notAskedAnyMore("\(file): answers", uncounted.count))
      }
    }
    if audit.isRiskLeftOpen(), audit.isRiskLeftOpen(settling: readings(settledBy: audit)) {
      remarks.append(.notRaised("\(file): safety"))
    }
    return remarks + drawRemarks(on: audit, file) + dayRemarks(on: audit, file)
      + templateRemarks(on: audit, file)
  }

  private func templateRemarks(on audit: Audit, _ file: String) -> [InputError] {
    let reference = audit.template
    let name = "\(reference.id)@\(reference.version)"
    guard let pinned = pinnedTemplate(reference.id, version: reference.version) else {
      return [.templateMissing("\(file): template", name)]
    }
    var remarks: [InputError] = []
    if pinned.digest != reference.digest {
      remarks.append(.templateChanged("\(file): template", name))
    }
    if audit.state == .finished {
      let asked = template(for: audit) ?? pinned.template
      let reasons = audit.unfinished(in: asked, timescales: timescales)
      // Said of every audit above; earlier programs let such audits be finished.
      remarks += reasons.filter { $0 != .riskLeftOpen }.map {
        .finishedThough("\(file): \($0.place)", $0.problem)
      }
      // The authority may have set its rule since.
      remarks += audit.withoutFollowUp(under: settings.localRules.repeatContact, in: asked).map {
        .finishedThough("\(file): \($0.place)", $0.problem, .warning)
      }
    }
    return remarks
  }
}

extension Unfinished {
  /// Where in the audit.
  fileprivate var place: String {
    if case .contestedPart(let part) = self { return "contested.\(part)" }
    return item.map { "answers.\($0)" } ?? "safety"
  }

  fileprivate var problem: Phrase {
    switch self {
    case .safetyUnanswered:
      Phrase(
        en: "nobody said whether the child is at immediate risk",
        cy: "ni ddywedodd neb a yw'r plentyn mewn perygl uniongyrchol"
      )
    case .riskLeftOpen:
      Phrase(
        en: "the child may be at immediate risk, and nobody was told",
        cy: "gall y plentyn fod mewn perygl uniongyrchol, ac ni ddywedwyd wrth neb"
      )
    case .unanswered: Phrase(en: "there is no answer", cy: "nid oes ateb")
    case .reasonMissing: Phrase(en: "the reason is missing", cy: "mae'r rheswm ar goll")
    case .misfit:
      Phrase(en: "the answer does not fit its item", cy: "nid yw'r ateb yn addas i'w eitem")
    case .whyMissing:
      Phrase(
        en: "readings differ here, and nobody said why this answer stands",
        cy: "mae darlleniadau'n wahanol yma, ac ni ddywedodd neb pam mae'r ateb hwn yn sefyll"
      )
    case .contested, .contestedPart:
      Phrase(
        en: "two people changed this, and nobody has chosen",
        cy: "newidiodd dau berson hyn, ac nid oes neb wedi dewis"
      )
    case .contactRuleMet:
      Phrase(
        en: "the contacts listed meet the authority's rule, and what follows is said not to apply",
        cy: "mae'r cysylltiadau a restrwyd yn bodloni rheol yr awdurdod, a dywedir nad yw'r hyn "
          + "sy'n dilyn yn berthnasol"
      )
    case .impossibleDate: Phrase(en: "a date cannot be", cy: "mae dyddiad yn amhosibl")
    case .contradiction(let contradiction):
      Phrase(
        en: "it contradicts the answer to '\(contradiction.other)'",
        cy: "mae'n gwrth-ddweud yr ateb i '\(contradiction.other)'"
      )
    }
  }
}

extension InputError {
  fileprivate static func resembles(
    _ personal: PersonalData,
    _ reference: String,
    _ place: String
  ) -> InputError {
    let quoted = InputError.quoted(reference)
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(quoted) looks like \(personal.phrase.en)",
        cy: "mae \(quoted) yn edrych fel \(personal.phrase.cy)"
      ),
      remedy: Phrase(
        en: "use a reference that does not tell who the child is",
        cy: "defnyddiwch gyfeirnod nad yw'n dweud pwy yw'r plentyn"
      ),
      severity: .warning
    )
  }

  fileprivate static func notHere(_ place: String, _ id: String, _ what: Phrase) -> InputError {
    let quoted = InputError.quoted(id)
    return InputError(
      place: place,
      problem: Phrase(
        en: "this workspace has no \(what.en) \(quoted)",
        cy: "nid oes \(what.cy) \(quoted) yn y gweithle hwn"
      ),
      remedy: Phrase(
        en: "describe it in the workspace, or correct the audit",
        cy: "disgrifiwch ef yn y gweithle, neu cywirwch yr archwiliad"
      ),
      severity: .warning
    )
  }

  fileprivate static func redefined(_ id: Item.ID, _ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "'\(id)' means something else here than the item that ships under this id",
        cy: "mae '\(id)' yn golygu rhywbeth arall yma na'r eitem a ddaw o dan yr id hwn"
      ),
      remedy: Phrase(
        en: "give it an id of its own; its figures are kept apart from those of the other",
        cy: "rhowch id ei hun iddi; cedwir ei ffigurau ar wahân i rai'r llall"
      ),
      severity: .warning
    )
  }

  fileprivate static func notAskedAnyMore(_ place: String, _ count: Int) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "answers to items that its round leaves out, kept and counted nowhere: \(count)",
        cy: "atebion i eitemau y mae ei rownd yn eu hepgor, a gedwir heb eu cyfrif: \(count)"
      ),
      remedy: Phrase(
        en: "take the template or section out of 'short' or 'without', if they are to count",
        cy: "tynnwch y templed neu'r adran o 'short' neu 'without', os ydynt i gyfrif"
      ),
      severity: .warning
    )
  }

  fileprivate static func notRaised(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the child may be at immediate risk, and no concern is written down as raised",
        cy: "gall y plentyn fod mewn perygl uniongyrchol, ac ni nodir bod pryder wedi'i godi"
      ),
      remedy: Phrase(
        en: "raise it now, and write down to whom",
        cy: "codwch ef nawr, a nodwch â phwy"
      ),
      severity: .warning
    )
  }

  fileprivate static func templateMissing(_ place: String, _ name: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the template \(name) is not in this workspace, so the audit is not counted",
        cy: "nid yw'r templed \(name) yn y gweithle hwn, felly ni chyfrifir yr archwiliad"
      ),
      remedy: Phrase(
        en: "copy templates/\(name).yaml from the workspace it was made in",
        cy: "copïwch templates/\(name).yaml o'r gweithle lle gwnaed ef"
      )
    )
  }

  fileprivate static func templateChanged(_ place: String, _ name: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the copy of \(name) here is not the one that was answered",
        cy: "nid y copi o \(name) sydd yma yw'r un a atebwyd"
      ),
      remedy: Phrase(
        en: "put the pinned copy back as it was; changes belong in a new version",
        cy: "rhowch y copi yn ôl fel yr oedd; mae newidiadau'n perthyn i fersiwn newydd"
      )
    )
  }

  fileprivate static func finishedThough(
    _ place: String,
    _ problem: Phrase,
    _ severity: Severity = .fault
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the audit is finished, but \(problem.en)",
        cy: "mae'r archwiliad wedi'i orffen, ond \(problem.cy)"
      ),
      remedy: Phrase(en: "reopen it and settle that", cy: "ailagorwch ef a setlo hynny"),
      severity: severity
    )
  }
}
