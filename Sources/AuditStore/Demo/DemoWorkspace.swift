import AuditModel

/// A workspace filled with synthetic audits, for trying the program and for measuring it.
public enum DemoWorkspace {
  /// Makes a workspace and fills it: the same bytes for the same count, seed, templates and rules.
  ///
  /// - Parameters:
  ///   - path: A folder that is empty or is not there yet.
  ///   - count: How many audits; within ``DemoAudits/counts``.
  ///   - seed: Another seed makes other audits.
  ///   - library: Gives the templates and the rules.
  ///   - threads: How many write at once; `nil` for as many as there are cores. What is written does
  ///     not depend on it.
  ///   - progress: Told now and then, on any thread, how many audits are written.
  /// - Returns: The workspace, opened.
  /// - Throws: When the folder is not empty or cannot be written, or for a count out of range; what
  ///   was written before a failure stays.
  public static func write(
    to path: String,
    count: Int,
    seed: UInt64,
    library: TemplateLibrary,
    threads: Int? = nil,
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws(WorkspaceError) -> Workspace {
    guard DemoAudits.counts.contains(count) else { throw WorkspaceError(.countOutOfRange(count)) }
    let templates = templateNames.compactMap { library[$0] }
    guard !templates.isEmpty else { throw WorkspaceError(.noTemplates(library.path)) }
    let workspace = try Workspace.create(
      at: path,
      settings: settings,
      library: library,
      templates: templates,
      rounds: DemoRounds(count: count).rounds(templates: templates.map(\.id))
    )
    let audits = DemoAudits(
      count: count,
      seed: seed,
      templates: workspace.pinned.map { DemoTemplate($0.template, reference: $0.reference) },
      rules: workspace.rules(),
      digests: workspace.ruleDigests
    )
    try Folder.trying { () throws(FileError) in
      let folder = try workspace.root.folder(Workspace.Part.audits)
      try DemoFiles(audits: audits, folder: folder)
        .write(threads: threads ?? DemoFiles.cores, progress: progress)
      for record in DemoActions(audits: audits).records { try workspace.add(record) }
    }
    return workspace
  }

  /// The templates that demo audits answer.
  private static let templateNames = ["core-four", "assessment"]

  /// Says in its name, too, that nothing in it is real.
  private static let settings = WorkspaceSettings(
    authority: Wording(
      en: "Demo authority (synthetic)",
      cy: "Awdurdod enghreifftiol (synthetig)"
    ),
    teams: DemoTeam.all.map(\.team),
    isSynthetic: true
  )
}

extension InputError {
  fileprivate static func countOutOfRange(_ count: Int) -> InputError {
    let least = DemoAudits.counts.lowerBound
    let most = DemoAudits.counts.upperBound
    return InputError(
      place: "--audits",
      problem: Phrase(
        en: "a demo cannot have \(count) audits",
        cy: "ni all enghraifft gynnwys \(count) archwiliad"
      ),
      remedy: Phrase(
        en: "name a number from \(least) to \(most)",
        cy: "rhowch rif o \(least) i \(most)"
      )
    )
  }

  fileprivate static func noTemplates(_ path: String) -> InputError {
    InputError(
      place: path,
      problem: Phrase(
        en: "the templates core-four and assessment are not here",
        cy: "nid yw'r templedi core-four ac assessment yma"
      ),
      remedy: Phrase(
        en: "install the program again, or name their folder in \(TemplateLibrary.variable)",
        cy: "gosodwch y rhaglen eto, neu enwch eu ffolder yn \(TemplateLibrary.variable)"
      )
    )
  }
}
