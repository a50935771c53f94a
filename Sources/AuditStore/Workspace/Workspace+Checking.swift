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
      as: { stored -> CheckedAudit in
        let history = ChainCheck(stored.audit)
        let file = "\(Part.audits)/\(stored.id).json"
        let faults = history.faults.map { InputError($0, in: file) }
        return CheckedAudit(
          remarks: remarks(on: stored.audit) + faults,
          history: history,
          reading: BegunReading(stored.audit)
        )
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
      + loaded.warnings + loaded.audits.flatMap(\.remarks)
      + readingRemarks(on: loaded.audits.map(\.reading)) + kept
    return (
      loaded.audits.count + loaded.setAside.fileCount, mistakes,
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
}

/// What checking one audit came to.
private struct CheckedAudit {
  let remarks: [InputError]
  let history: ChainCheck
  let reading: BegunReading
}

extension InputError {
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
}
