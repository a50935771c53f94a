import AuditModel
import AuditReport
import AuditStore

/// The audits of a workspace reduced to what figures and lists need.
struct ScoredWorkspace {
  let workspace: Workspace

  /// In the order of their ids.
  let list: AuditList

  /// The rounds and teams that the audits name.
  let names: NamesOfAudits
  private let folder: ScoredFolder

  /// Reads every audit, and says which files had to be set aside.
  init(_ workspace: Workspace, in surroundings: Surroundings) throws(CommandFailure) {
    let folder = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.scoreAll()
    }
    self.workspace = workspace
    self.folder = folder
    list = folder.audits
    names = NamesOfAudits(folder.audits)
    surroundings.say(folder.setAside.prefix(Self.mostSaid).map(Phrase.init))
    let count = folder.setAside.fileCount
    let isAllSaid = folder.setAside.count <= Self.mostSaid
    if count > 0 { surroundings.say(.setAside(count, all: isAllSaid)) }
  }

  /// The same audits one by one, made anew each time: figures of very many are counted from the
  /// ``list``.
  var audits: [ScoredAudit] { Array(list) }

  /// Whether every file could be used.
  var isWhole: Bool { folder.setAside.isEmpty }

  /// Mistakes that are told one by one; 'caseaudit check' lists all.
  private static let mostSaid = 20

  /// Writes into the index what was read; once everything is printed, so that nobody waits for it.
  func keep() {
    workspace.keep(folder)
  }

  /// Rounds in order of time, described ones before those that only audits name.
  var rounds: [Round.ID] {
    let described = workspace.roundsByTime.map(\.id)
    return described + Set(names.rounds).subtracting(described).sorted()
  }

  /// Teams of the settings, then those that only audits name.
  var teams: [Team.ID] {
    let known = workspace.settings.teams.map(\.id)
    return known + Set(names.teams).subtracting(known).sorted()
  }

  /// The latest round that has audits, a described one if there is any; `nil` where no audit belongs
  /// to a round.
  var latestRound: Round.ID? {
    let present = names.rounds
    return workspace.roundsByTime.map(\.id).last(where: present.contains)
      ?? rounds.last(where: present.contains)
  }
}

extension Workspace {
  /// The rounds, earliest first.
  var roundsByTime: [Round] {
    rounds.byTime
  }
}

extension Phrase {
  fileprivate static func setAside(_ count: Int, all: Bool) -> Phrase {
    let more = Phrase(
      en: "; 'caseaudit check' lists them all",
      cy: "; mae 'caseaudit check' yn eu rhestru i gyd"
    )
    return Phrase(
      en: "files that cannot be used and are counted nowhere: \(count)" + (all ? "" : more.en),
      cy: "ffeiliau na ellir eu defnyddio ac na chyfrifir yn unman: \(count)"
        + (all ? "" : more.cy)
    )
  }
}
