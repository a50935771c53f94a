import AuditModel
import AuditReport
import AuditStore

extension ReportCommand {
  /// The report that may be published, and the release that is recorded before it is handed over.
  ///
  /// - Throws: When there is nothing to publish, when a file could not be used and may belong to it, when changes are asked for since a round that was not
  ///   published, or when a file cannot be read.
  func externalReport(
    of described: Round,
    in workspace: Workspace,
    under framework: Framework?,
    _ now: Now,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> (RoundReport, NewRelease) {
    let read = try RoundAudits(of: described, team: team, in: workspace, surroundings)
    guard !read.audits.isEmpty else {
      throw CommandFailure([PublishingWords.nothingToPublish], .faults)
    }
    guard read.isWhole else { throw CommandFailure([PublishingWords.notWhole], .faults) }
    let releases = try releases(of: workspace)
    let decision = described.publishedExactly
    let counted = read.figures.publication(
      of: described.id,
      byTeam: team == nil,
      isExact: decision != nil,
      withMedians: releases.allSatisfy {
        $0.round != described.id || $0.digest == read.digest.text
      }
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
    let ledger = try surroundings.recommendations(of: workspace)
      .ledger(asAt: now.today, recordedUntil: recordedUntil)
    let published = PublishedRound(
      described,
      of: workspace.settings.authority,
      teams: workspace.settings.teams,
      team: team,
      figures: read.figures,
      publication: publication,
      since: try earlierRound(of: described, with: read, among: releases, in: workspace),
      audits: read.audits.filter { !withheld.contains($0.id) }.map(\.audit),
      under: framework,
      decisions: decisions(in: described, of: workspace, surroundings),
      recommendations: ledger,
      digest: read.digest.text,
      program: Caseaudit.configuration.version,
      language: surroundings.language
    )
    if published.quotationsLeftOut > 0 {
      surroundings.say(PublishingWords.leftOut(quotations: published.quotationsLeftOut))
    }
    let report = summary ? published.summary() : published.report()
    return (report, NewRelease(release, beside: releases, among: read.all))
  }

  /// Everything that was published.
  ///
  /// - Throws: When a record cannot be read: what was published and cannot be read cannot be compared
  ///   with either.
  private func releases(of workspace: Workspace) throws(CommandFailure) -> [Release] {
    let found = workspace.records(Release.self)
    guard found.setAside.isEmpty else {
      throw CommandFailure(found.setAside.map(Phrase.init), .faults)
    }
    return found.usable.inOrder
  }

  /// The earlier round as it was published last of the same team or of all; `nil` where none is named.
  private func earlierRound(
    of described: Round,
    with read: RoundAudits,
    among releases: [Release],
    in workspace: Workspace
  ) throws(CommandFailure) -> EarlierRound? {
    guard let since else { return nil }
    let earlier = try workspace.round(named: since)
    try workspace.refuseNotEarlier(earlier.id, than: described.id)
    let published = releases.last { $0.round == earlier.id && $0.team == team }
    guard let published else {
      throw CommandFailure([PublishingWords.notPublishedYet(earlier.id, team: team)], .faults)
    }
    var request = FigureRequest(of: workspace)
    request.filter = AuditFilter(rounds: [earlier.id])
    let then = Figures(of: read.all, request).published(of: earlier.id).map(\.meaning)
    let now = read.figures.published(of: described.id)
    return EarlierRound(
      earlier,
      as: published.publication,
      comparable: Set(now.filter { then.contains($0.meaning) }.map(\.item.id))
    )
  }

  /// Writes down what is published, where it is not what was published before.
  ///
  /// - Throws: When it would give something away beside an earlier release, or the record cannot be
  ///   written.
  func record(
    _ new: NewRelease,
    in workspace: Workspace,
    _ surroundings: Surroundings
  ) throws(CommandFailure) {
    do throws(RefusedRelease) {
      let same = try new.release.compared(
        with: new.earlier,
        caseRead: new.caseRead,
        standIns: new.standIns
      )
      if let same {
        surroundings.say(PublishingWords.publishedBefore(same))
        return
      }
    } catch {
      let teams = workspace.settings.teams
      let refused = PublishingWords.refused(error, of: new.release, teams: teams)
      throw CommandFailure([refused], .faults)
    }
    do throws(FileError) {
      try workspace.add(new.release)
    } catch {
      throw CommandFailure(error)
    }
    surroundings.say(PublishingWords.recorded(new.release))
  }
}
