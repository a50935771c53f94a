import AuditModel

extension Workspace {
  /// Writes a round that was drawn, and then one draft for each of its cases and templates.
  ///
  /// The templates are pinned first, then the round is written, then the drafts in the order of the
  /// round. Whatever fails leaves whole files: a round whose later cases are not begun yet. Doing the
  /// same again goes on where it ended, because a round that is there and says the same is none that stands
  /// in the way, and what is begun is not begun again.
  ///
  /// - Parameters:
  ///   - round: Its file must not be there, or say the same.
  ///   - files: The cases, as their audits are to describe them, by reference.
  ///   - begun: What has an audit already.
  ///   - library: Gives templates that are not in the workspace yet.
  ///   - stamp: Who begins the drafts, when and where; whoever has the case is their auditor.
  ///   - today: The day (Europe/London).
  /// - Returns: What was written, and why it ended before its end, if it did.
  /// - Throws: Where another round has the id, a template is missing, or nothing could be written.
  public mutating func begin(
    _ round: Round,
    files: [String: CaseFile],
    having begun: Set<CaseReading>,
    library: TemplateLibrary?,
    stamp: Stamp,
    today: Day
  ) throws(WorkspaceError) -> BegunRound {
    let references = try pin(round.templates, library: library)
    let isNew = try write(new: round)
    let open = round.readings.filter { !begun.contains($0) && files[$0.reference] != nil }
    var result = BegunRound(isNew: isNew)
    for (index, reading) in open.enumerated() {
      guard let template = references[reading.template], let file = files[reading.reference] else {
        continue
      }
      let audit = newAudit(
        of: template,
        round: round.id,
        caseFile: file,
        auditor: round.cases[reading.reference]?.auditor ?? stamp.by,
        today: today
      )
      do throws(SaveError) {
        result.drafts.append(try save(audit, over: nil, stamp: stamp).audit)
      } catch {
        result.failure = error
        result.notReached = open.count - index
        return result
      }
    }
    return result
  }

  /// Writes a round over the one with its id, which must still be as it was read.
  ///
  /// - Parameters:
  ///   - read: As it was read.
  ///   - round: As it is to be.
  /// - Throws: Where somebody changed the file meanwhile, or it could not be written.
  public mutating func replace(_ read: Round, with round: Round) throws(WorkspaceError) {
    let name = "\(round.id).yaml"
    let replaced = try Folder.trying { () throws(FileError) -> Bool in
      let folder = try root.folder(Part.rounds)
      let bytes = try folder.read(name)
      guard (try? Round.read(bytes, file: name).value) == read else { return false }
      let lock = WorkspaceLock(in: try root.makeFolder(Part.hidden))
      let new = Array(round.yamlText().utf8)
      let version = FileVersion(keeping: bytes)
      return try folder.replace(name, with: new, expecting: version, holding: lock) == .written
    }
    guard replaced else { throw WorkspaceError(.changedMeanwhile("\(Part.rounds)/\(name)")) }
    take(round)
  }

  /// - Returns: Whether it was written now.
  private mutating func write(new round: Round) throws(WorkspaceError) -> Bool {
    let name = "\(round.id).yaml"
    let bytes = Array(round.yamlText().utf8)
    let isNew = try Folder.trying { () throws(FileError) -> Bool? in
      let folder = try root.makeFolder(Part.rounds)
      if folder.contains(name) {
        let present = try folder.read(name)
        let saysTheSame = present == bytes || (try? Round.read(present, file: name).value) == round
        return saysTheSame ? false : nil
      }
      try folder.create(bytes, as: name)
      return true
    }
    guard let isNew else {
      let seed = rounds.first { $0.id == round.id }?.cases.draw?.seed
      throw WorkspaceError(.roundIsThere("\(Part.rounds)/\(name)", seed: seed))
    }
    take(round)
    return isNew
  }

  mutating func take(_ round: Round) {
    rounds.removeAll { $0.id == round.id }
    rounds.append(round)
    rounds.sort { $0.id < $1.id }
  }

  /// Pins the newest version of each template.
  private mutating func pin(
    _ templates: [Template.ID],
    library: TemplateLibrary?
  ) throws(WorkspaceError) -> [Template.ID: Audit.TemplateReference] {
    var references: [Template.ID: Audit.TemplateReference] = [:]
    for id in templates {
      guard let template = self.templates(with: library).first(where: { $0.id == id }) else {
        throw WorkspaceError(.noTemplateHere(id))
      }
      references[id] = try pin(template)
    }
    return references
  }
}

extension InputError {
  fileprivate static func roundIsThere(_ place: String, seed: UInt64?) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "there is a round of this name already, drawn or described otherwise"
          + (seed.map { " (seed \($0))" } ?? ""),
        cy: "mae rownd o'r enw hwn eisoes, wedi'i thynnu neu ei disgrifio'n wahanol"
          + (seed.map { " (hedyn \($0))" } ?? "")
      ),
      remedy: Phrase(
        en: "give the new one another id; nothing was written over",
        cy: "rhowch id arall i'r un newydd; ni throsysgrifennwyd dim"
      )
    )
  }

  fileprivate static func changedMeanwhile(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "somebody changed the round meanwhile",
        cy: "newidiodd rhywun y rownd yn y cyfamser"
      ),
      remedy: Phrase(en: "do it again", cy: "gwnewch hynny eto")
    )
  }

  fileprivate static func noTemplateHere(_ id: Template.ID) -> InputError {
    InputError(
      place: id,
      problem: Phrase(
        en: "there is no such template",
        cy: "nid oes templed o'r fath"
      ),
      remedy: Phrase(
        en: "'caseaudit templates' lists what there is",
        cy: "mae 'caseaudit templates' yn rhestru'r hyn sydd"
      )
    )
  }
}
