import AuditModel

/// What an authority settles once for its workspace: the file `workspace.yaml`.
public struct WorkspaceSettings: Hashable, Sendable {
  /// The authority's name.
  public let authority: Wording

  /// The language in which the program speaks; `nil` leaves it to the person's locale.
  public let language: Language?

  /// In the order in which they are shown; may be empty.
  public let teams: [Team]

  /// Days on which the authority does not work though they are no bank holidays.
  public let closures: Set<Day>

  /// Targets of the authority's own, in percent, 0 to 100; they take the place of a template's.
  public let targets: [Item.ID: Int]

  /// What it has settled where law and guidance give no number.
  public let localRules: LocalRules

  /// Whether every audit in the workspace is invented.
  public let isSynthetic: Bool

  /// Whether the group to which the folder belongs may read and change what is in it; else only
  /// whoever made it.
  public let isShared: Bool

  /// The ids of the auditors who lead; empty where nobody is named.
  public let lead: [String]

  /// Whether the lead may see how each auditor's grades stand to what was agreed or moderated.
  public let showsShiftsToLead: Bool

  public init(
    authority: Wording,
    language: Language? = nil,
    teams: [Team] = [],
    closures: Set<Day> = [],
    targets: [Item.ID: Int] = [:],
    localRules: LocalRules = .none,
    isSynthetic: Bool = false,
    isShared: Bool = false,
    lead: [String] = [],
    showsShiftsToLead: Bool = false
  ) {
    self.authority = authority
    self.language = language
    self.teams = teams
    self.closures = closures
    self.targets = targets
    self.localRules = localRules
    self.isSynthetic = isSynthetic
    self.isShared = isShared
    self.lead = lead
    self.showsShiftsToLead = showsShiftsToLead
  }

  /// The target of an item: the authority's own, else the template's.
  public func target(of item: Item) -> Int? {
    targets[item.id] ?? item.target
  }
}

extension WorkspaceSettings {
  /// The name of the file, by which a folder is known to be a workspace.
  public static let fileName = "workspace.yaml"

  /// Reads the settings from their file.
  public static func read(
    _ bytes: [UInt8],
    file: String = fileName
  ) throws(InputErrors) -> Reading<WorkspaceSettings> {
    try Document.yaml(bytes, file: file).read { value in
      value.fields { WorkspaceSettings($0) }
    }
  }

  private init?(_ fields: FieldReader) {
    let authority = fields.required("authority")?.wording(welsh: .optional)
    let language = fields.optional("language")?.choice(of: Language.self)
    let teamsValue = fields.optional("teams")
    let teams = teamsValue?.list { Team($0) } ?? []
    teamsValue?.reportRepeated(teams.map(\.id))
    let closures = fields.optional("calendar")?.fields { fields in
      fields.optional("closures")?.list { $0.day() } ?? []
    }
    let targets = fields.optional("targets")?.entries { _, value in value.integer(in: 0...100) }
    let localRules = fields.optional("local-rules").map { LocalRules($0) ?? .none } ?? .none
    let isSynthetic = fields.optional("synthetic")?.flag() ?? false
    let readers = fields.optional("readers")?.choice(of: Readers.self)
    let lead = fields.optional("lead")?.list { $0.text() }
    let shifts = fields.optional("agreement")?.fields { fields in
      fields.optional("auditors")?.choice(of: ShiftReaders.self)
    }
    guard let authority else { return nil }
    self.init(
      authority: authority,
      language: language,
      teams: teams,
      closures: Set(closures ?? []),
      targets: Dictionary((targets ?? []).map { ($0.key, $0.value) }) { first, _ in first },
      localRules: localRules,
      isSynthetic: isSynthetic,
      isShared: readers == .group,
      lead: lead ?? [],
      showsShiftsToLead: shifts == .lead
    )
  }

  /// The settings as their file has them; reading it gives equal settings.
  public func yamlText() -> String {
    var fields: [(key: String, value: YAMLText)] = [("authority", .wording(authority))]
    if let language { fields.append(("language", .word(language.rawValue))) }
    if !teams.isEmpty {
      let list = teams.map {
        YAMLText.mapping([("id", .word($0.id)), ("title", .wording($0.title))])
      }
      fields.append(("teams", .list(list)))
    }
    if !closures.isEmpty {
      let days = closures.sorted().map(\.description)
      fields.append(("calendar", .mapping([("closures", .words(days))])))
    }
    if !targets.isEmpty {
      let sorted = targets.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      fields.append(("targets", .mapping(sorted.map { ($0.key, .number($0.value)) })))
    }
    if let rules = localRules.yaml { fields.append(("local-rules", rules)) }
    if isSynthetic { fields.append(("synthetic", .word("yes"))) }
    if isShared { fields.append(("readers", .word(Readers.group.rawValue))) }
    if !lead.isEmpty { fields.append(("lead", .words(lead))) }
    if showsShiftsToLead {
      fields.append(("agreement", .mapping([("auditors", .word(ShiftReaders.lead.rawValue))])))
    }
    return YAMLText.mapping(fields).document()
  }
}

/// Who may read a workspace, as its file has it.
private enum Readers: String, CaseIterable {
  case owner, group
}

/// Who may see the grades of each auditor by themselves.
private enum ShiftReaders: String, CaseIterable {
  case lead, nobody
}

extension Team {
  fileprivate init?(_ value: ValueReader) {
    let team: Team? = value.fields { fields in
      let id = fields.required("id")?.text()
      let title = fields.required("title")?.wording(welsh: .optional)
      guard let id, let title else { return nil }
      return Team(id: id, title: title)
    }
    guard let team else { return nil }
    self = team
  }
}
