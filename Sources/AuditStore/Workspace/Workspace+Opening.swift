import AuditModel

extension Workspace {
  /// Opens a workspace: reads its settings, rules, templates and rounds, but no audit.
  ///
  /// A template or a round that cannot be used is set aside, and with it the audits that stand on it,
  /// which would else be counted under other rules than their own. Its mistakes are among the
  /// workspace's ``warnings``, as the faults they are. Settings and rules decide every figure, so a
  /// mistake in them refuses the whole workspace.
  ///
  /// - Parameters:
  ///   - path: The workspace's folder.
  ///   - shipped: The folder of the templates that ship, whose items its own templates may name;
  ///     it is read only where there are such templates. `nil` where there is none.
  ///   - scoring: Whether all audits will be scored at once, so that their files are listed meanwhile.
  /// - Returns: The workspace, as its files are now.
  /// - Throws: Every mistake of all these files at once, or the first file of the settings or rules
  ///   that cannot be read.
  public static func open(
    at path: String,
    shipped: String? = nil,
    scoring: Bool = false
  ) throws(WorkspaceError) -> Workspace {
    let root = try Folder.trying { () throws(FileError) in try Folder.open(path) }
    guard root.contains(WorkspaceSettings.fileName) else {
      throw WorkspaceError(.noWorkspace(path))
    }
    let ahead = scoring && root.contains(Part.audits) ? AuditsAhead(in: root) : nil
    let documents = ParsedDocuments(in: root)
    var collector = MistakeCollector()
    let settingsBytes = try Folder.trying { () throws(FileError) in
      try root.read(WorkspaceSettings.fileName)
    }
    let settings = collector.read { () throws(InputErrors) in
      try WorkspaceSettings.read(settingsBytes)
    }
    let rulesFiles = try root.files(in: Part.rules)
    let rules = RulesFolder(rulesFiles, folder: "\(Part.rules)/", welsh: .optional)
      .read(closures: settings?.closures ?? [], knowing: documents, &collector)
    let timescales = rules.map { rules in
      (settings?.localRules ?? .none).filled(rules.timescales, &collector)
    }
    let templates = try TemplateFiles(in: root, shipped: shipped)
      .read(timescales: timescales, documents, &collector)
    let rounds = try RoundFiles(in: root).read(&collector)
    try collector.throwFaults()
    guard let settings, let rules, let timescales else { throw WorkspaceError(.noWorkspace(path)) }
    return Workspace(
      path: path,
      settings: settings,
      timescales: timescales,
      calendar: rules.calendar,
      pinned: templates.pinned,
      ownTemplates: templates.own,
      rounds: rounds.usable,
      warnings: collector.mistakes + collector.setAside,
      unusable: UnusableParts(templates: templates.unusable, rounds: rounds.unusable),
      root: settings.isShared ? root.readable(by: .group) : root,
      ahead: ahead,
      documents: documents
    )
  }
}

extension InputError {
  fileprivate static func noWorkspace(_ path: String) -> InputError {
    InputError(
      place: path,
      problem: Phrase(
        en: "this folder is not a workspace: it has no \(WorkspaceSettings.fileName)",
        cy: "nid yw'r ffolder hon yn weithle: nid oes \(WorkspaceSettings.fileName) ynddi"
      ),
      remedy: Phrase(
        en: "make one with 'caseaudit init', or name another with --workspace",
        cy: "gwnewch un â 'caseaudit init', neu enwch un arall â --workspace"
      )
    )
  }

  /// A file whose name should be what stands in it.
  static func otherName(_ place: String, should id: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the file has '\(id)' in it, and another name",
        cy: "mae '\(id)' yn y ffeil, ac enw arall arni"
      ),
      remedy: Phrase(
        en: "name the file after it, or correct what stands in it",
        cy: "enwch y ffeil ar ei ôl, neu cywirwch yr hyn sydd ynddi"
      )
    )
  }
}
