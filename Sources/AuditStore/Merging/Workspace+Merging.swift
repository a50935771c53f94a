import AuditModel

extension Workspace {
  /// Merges the audits of another workspace into this one, losing nothing.
  ///
  /// The other one stays as it is. An audit that is here and not there was not deleted there: it
  /// stays. One bad file is refused and stops nothing.
  ///
  /// - Parameters:
  ///   - source: The other workspace.
  ///   - stamp: Who merges, and when; for the names of versions that are kept beside audits.
  ///   - isDryRun: Whether it is only worked out, and nothing written.
  /// - Returns: What came of every file, in the order of their names.
  /// - Throws: When the source cannot be listed, or is this workspace.
  public mutating func merge(
    from source: MergeSource,
    stamp: Stamp,
    isDryRun: Bool = false
  ) throws(WorkspaceError) -> MergeReport {
    guard !source.isFolder(root) else { throw WorkspaceError(.mergedIntoItself(source.path)) }
    let names = try Folder.trying { () throws(FileError) in
      try source.names(in: Part.audits, endingIn: ".json")
    }
    let versions = try Folder.trying { () throws(FileError) in
      try source.names(in: Part.conflicts, endingIn: ".json")
    }
    var report = MergeReport()
    report.notReached = names.count + versions.count
    do throws(FileError) {
      report.rounds = try mergeRounds(from: source, isDryRun: isDryRun)
    } catch {
      report.failure = error
      return report
    }
    var merger = Merger(self, source, stamp, isDryRun: isDryRun)
    do throws(FileError) {
      for name in names {
        let (reference, outcome) = try merger.merge(name)
        report.entries.append(
          MergeReport.Entry(
            name: String(name.dropLast(".json".count)),
            reference: reference,
            outcome: outcome
          )
        )
        report.notReached -= 1
      }
      for name in versions {
        let (reference, outcome) = try merger.keep(name)
        if outcome != .same {
          report.entries.append(
            MergeReport.Entry(name: name, reference: reference, outcome: outcome)
          )
        }
        report.notReached -= 1
      }
    } catch {
      report.failure = error
    }
    report.add(merger.remarks)
    pinned = merger.workspace.pinned
    return report
  }

  /// Keeps the pinned copy of a template that an audit of another workspace answers.
  ///
  /// - Returns: Whether this workspace has it now; not where the copy there is another than the one
  ///   that was answered.
  mutating func adopt(
    _ reference: Audit.TemplateReference,
    from source: MergeSource,
    isDryRun: Bool
  ) throws(FileError) -> Bool {
    guard pinnedTemplate(reference.id, version: reference.version) == nil else { return true }
    let name = "\(reference.id)@\(reference.version).yaml"
    guard let bytes = try? source.read(name, in: Part.templates),
      Digest(of: bytes).text == reference.digest
    else { return false }
    let reader = TemplateReader(origin: .pinned, sharedItems: .none, timescales: timescales)
    guard let template = try? reader.read(bytes, file: "\(Part.templates)/\(name)").value,
      "\(template.pinnedName).yaml" == name
    else { return false }
    if !isDryRun { try root.makeFolder(Part.templates).create(bytes, as: name) }
    pinned.append(PinnedTemplate(template: template, digest: reference.digest))
    pinned.sort { ($0.template.id, $0.template.version) < ($1.template.id, $1.template.version) }
    return true
  }
}

extension InputError {
  fileprivate static func mergedIntoItself(_ path: String) -> InputError {
    InputError(
      place: path,
      problem: Phrase(
        en: "this is the workspace into which it would be merged",
        cy: "dyma'r gweithle y byddai'n cael ei gyfuno iddo"
      ),
      remedy: Phrase(en: "name another one", cy: "enwch un arall")
    )
  }
}
