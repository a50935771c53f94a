import AuditModel

/// What every screen stands on: the workspace, its audits, the one that is open, and today.
struct Desk: Sendable {
  var language: Language
  var workspace: WorkspaceFacts
  var audits = AuditShelf()

  /// What the screens of figures look at.
  var scope = FigureScope()

  /// The audit that is being answered or read; `nil` when none is.
  var open: OpenAudit?
  var saving = Saving.nothing

  /// First lines of notes, for the screens that list cases.
  var notes = NoteShelf()

  /// The audits that are shown to be read.
  var read = ReadShelf()

  /// The reading that one more key begins; `nil` where none was asked for.
  var askedFor: NewReading?

  /// What waits for a person to choose, and what was set aside.
  var choices = ChoiceShelf()

  /// What inspections asked for, and what was decided about it.
  var recommendations = RecommendationShelf()

  /// Concerns and actions of the whole workspace, once somebody has asked for them.
  var todo = ActionShelf()
  var now: Now

  /// The person's own folder, which is offered where the workspace cannot be written.
  var home = ""

  /// The path of the list of cases that was named last, so that nobody types it twice; empty before.
  var caseList = ""

  /// Who works here: the auditor's id.
  var auditor: String

  /// The room that a screen has at the moment, for turning pages and finding what was clicked.
  var room = Room()

  struct Room: Hashable, Sendable {
    var columns = 80
    var rows = 22
    var glyphs = Glyphs.unicode
  }

  /// The rules by which the open audit is judged; the workspace's where none is open.
  var rules: Rules {
    workspace.rules(round: open?.audit.round)
  }

  func text(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }

  func text(_ wording: Wording) -> String {
    wording.text(in: language)
  }
}

/// What the program's clock says, asked once for each burst of keys.
struct Now: Hashable, Sendable {
  /// In UTC, as audits write it: `2026-03-12T09:20:31Z`.
  let timestamp: String

  /// The day in Europe/London.
  let today: Day

  /// The time of day in Europe/London: `09:20`.
  let clock: String
}

/// What of a workspace the screens need; no file behind it.
struct WorkspaceFacts: Sendable {
  let authority: Wording
  let isSynthetic: Bool

  /// In the workspace's order.
  let teams: [Team]

  /// In order of time.
  let rounds: [Round]

  /// Each pinned version, by id and then version.
  let templates: [Template]

  /// The timescales and the calendar; a round may settle when something is held to be received.
  let rules: Rules

  /// Percent by item, where the authority has set its own.
  let targets: [Item.ID: Int]

  /// Whether templates that ship are still being read.
  var awaitsTemplates = false

  /// The auditors who may see the grades of each auditor by themselves; empty for nobody.
  var shiftReaders: [String] = []

  /// What the authority has settled for itself.
  var localRules = LocalRules.none

  /// What others published; empty until it has been read.
  var indicators: [IndicatorSeries] = []

  func team(_ id: Team.ID) -> Wording {
    teams.first { $0.id == id }?.title ?? Wording(en: id)
  }

  func rules(round: Round.ID?) -> Rules {
    guard let receipt = rounds.first(where: { $0.id == round })?.receipt else { return rules }
    let clocks = ClockRules(
      calendar: rules.clocks.calendar,
      receivedOutOfHours: receipt,
      termDays: rules.clocks.termDays
    )
    return Rules(timescales: rules.timescales, clocks: clocks)
  }

  func template(_ id: Template.ID, version: Int? = nil) -> Template? {
    templates.last { $0.id == id && (version == nil || $0.version == version) }
  }

  /// The template that an audit answers, as its round asks it; `nil` where it is not here.
  func template(for audit: Audit) -> Template? {
    let whole = template(audit.template.id, version: audit.template.version)
    guard let whole, let round = rounds.first(where: { $0.id == audit.round }) else { return whole }
    return round.form(of: whole)
  }
}

/// How far the open audit's answers have come on their way to the disk.
enum Saving: Hashable, Sendable {
  case nothing
  case underWay

  /// Saved, at this time of day.
  case done(at: String)

  /// Not saved, and why; what was answered is still on screen.
  case failed(Phrase)
}
