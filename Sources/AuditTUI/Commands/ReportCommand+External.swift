import AuditModel
import AuditReport
import AuditStore

extension ReportCommand {
  /// The report that may be published, and the release that is recorded before it is handed over.
  ///
  /// - Throws: When there is nothing to publish, or when a file cannot be read.
  func externalReport(
    of described: Round,
    in workspace: Workspace,
    under framework: Framework?,
    _ now: Now,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> (RoundReport, Release) {
    try refuseUnknownTeam(in: workspace)
    let read = try RoundAudits(of: described, team: team, in: workspace, surroundings)
    guard !read.audits.isEmpty else { throw CommandFailure([.nothingToPublish], .faults) }
    let decision = described.publishedExactly
    let counted = read.figures.publication(
      of: described.id,
      byTeam: team == nil,
      isExact: decision != nil
    )
    let publication = decision == nil ? counted.protected() : counted
    let reader = Surroundings.auditorID(named: auditor.auditor)
    let release = Release(
      id: AuditID.make(at: .now),
      at: Now.system.timestamp,
      by: reader,
      round: described.id,
      team: team,
      framework: framework?.id ?? "",
      language: surroundings.language.rawValue,
      format: format.rawValue,
      decidedBy: decision?.role,
      digest: read.digest.text,
      publication: publication
    )
    let withheld = WithheldReadings(from: reader, among: read.all, rounds: workspace.rounds)
    let ledger = try surroundings.recommendations(of: workspace).ledger(asAt: now.today)
    let report = PublishedRound(
      described,
      of: workspace.settings.authority,
      teams: workspace.settings.teams,
      team: team,
      figures: read.figures,
      publication: publication,
      audits: read.audits.filter { !withheld.contains($0.id) }.map(\.audit),
      under: framework,
      decisions: workspace.findingDecisions(in: described.id, surroundings),
      recommendations: ledger,
      digest: read.digest.text,
      program: Caseaudit.configuration.version,
      language: surroundings.language
    ).report()
    return (report, release)
  }

  /// Writes down what is published, where it is not what was published before.
  ///
  /// - Throws: When it would give something away beside an earlier release, or the record cannot be
  ///   written.
  func record(
    _ release: Release,
    in workspace: Workspace,
    _ surroundings: Surroundings
  ) throws(CommandFailure) {
    let found = workspace.records(Release.self)
    // What was published and cannot be read cannot be compared with either.
    guard found.setAside.isEmpty else {
      throw CommandFailure(found.setAside.map(Phrase.init), .faults)
    }
    do throws(RefusedRelease) {
      if let same = try release.compared(with: found.usable.inOrder) {
        surroundings.say(.publishedBefore(same))
        return
      }
    } catch {
      throw CommandFailure([.refused(error, teams: workspace.settings.teams)], .faults)
    }
    do throws(FileError) {
      try workspace.add(release)
    } catch {
      throw CommandFailure(error)
    }
    surroundings.say(.recorded(release))
  }

  private func refuseUnknownTeam(in workspace: Workspace) throws(CommandFailure) {
    let teams = workspace.settings.teams.map(\.id)
    guard let team, !teams.contains(team) else { return }
    throw .unknown(team, of: Phrase(en: "team", cy: "tîm"), among: teams)
  }
}

extension Phrase {
  fileprivate static let nothingToPublish = Phrase(
    en: "there is no finished audit to publish",
    cy: "nid oes archwiliad gorffenedig i'w gyhoeddi"
  )

  fileprivate static func recorded(_ release: Release) -> Phrase {
    Phrase(
      en: "recorded as published: releases/\(release.id).json",
      cy: "cofnodwyd fel a gyhoeddwyd: releases/\(release.id).json"
    )
  }

  fileprivate static func publishedBefore(_ release: Release) -> Phrase {
    Phrase(
      en: "the same counts were published on \(release.day); nothing new is recorded",
      cy: "cyhoeddwyd yr un cyfrifon ar \(release.day); ni chofnodir dim newydd"
    )
  }

  /// Names the earlier release, the group and what is counted, and what to do.
  fileprivate static func refused(_ refused: RefusedRelease, teams: [Team]) -> Phrase {
    let earlier = refused.earlier
    let filter = earlier.team.map { " (--team \($0))" } ?? ""
    let title = refused.disclosure.team.map { id in
      teams.first { $0.id == id }?.title ?? Wording(en: id)
    }
    let what = refused.disclosure.subject.phrase
    let group = Phrase(
      en: title?.text(in: .english) ?? "all teams",
      cy: title?.text(in: .welsh) ?? "pob tîm"
    )
    return Phrase(
      en: "not published: beside the report of \(earlier.day)\(filter) it would give away a count"
        + " of 1 to 4, or that all or none of fewer than 5 have something (\(what.en), \(group.en));"
        + " publish it when more audits have been added",
      cy: "nis cyhoeddwyd: ochr yn ochr ag adroddiad \(earlier.day)\(filter) byddai'n datgelu"
        + " cyfrif o 1 i 4, neu fod gan bawb neu neb o lai na 5 rywbeth (\(what.cy), \(group.cy));"
        + " cyhoeddwch ef pan fydd mwy o archwiliadau wedi'u hychwanegu"
    )
  }
}

extension Release {
  /// The day in UTC on which it was published.
  fileprivate var day: String { String(at.prefix(10)) }
}

extension Publication.Subject {
  fileprivate var phrase: Phrase {
    switch self {
    case .audits: Phrase(en: "audits", cy: "archwiliadau")
    case .item(let id): Phrase(same: id)
    case .pool(let measure): measure.phrase
    }
  }
}
