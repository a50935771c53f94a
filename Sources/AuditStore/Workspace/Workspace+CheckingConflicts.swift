import AuditModel

extension Workspace {
  /// Tells what is to be said of every version that is kept beside an audit.
  ///
  /// - Parameter told: Paths of versions of which nothing is to be said.
  /// - Returns: One remark or more for each version, in the order of their files.
  /// - Throws: When the folder cannot be listed.
  func conflictRemarks(besides told: Set<String> = []) throws(WorkspaceError) -> [InputError] {
    let names = try conflicts().filter { !told.contains("\(Part.conflicts)/\($0)") }
    guard !names.isEmpty else { return [] }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.conflicts) }
    return names.flatMap { name -> [InputError] in
      do throws(WorkspaceError) {
        return [try remark(onConflict: name, in: folder)]
      } catch {
        return error.all
      }
    }
  }

  /// - Throws: When the version itself cannot be read.
  private func remark(
    onConflict name: String,
    in folder: Folder
  ) throws(WorkspaceError) -> InputError {
    let place = "\(Part.conflicts)/\(name)"
    let bytes = try Folder.trying { () throws(FileError) in try folder.read(name) }
    let kept: Audit
    do throws(InputErrors) {
      kept = try Audit.read(bytes, file: place).value.audit
    } catch {
      throw .mistakes(error)
    }
    guard let here = try? load(kept.id) else { return .kept(place, because: nil) }
    switch here.audit.merged(with: kept) {
    case .same: return .contained(place)
    case .merged: return .mergeable(place)
    case .apart(let why): return .kept(place, because: why)
    }
  }
}

extension Workspace {
  /// Tells what was set aside beside audits: settings, templates, rules, rounds and versions kept
  /// beside audits that cannot be used.
  ///
  /// - Parameter kept: The versions beside audits that can be used.
  /// - Returns: Every mistake, in the words of a check.
  /// - Throws: When a folder cannot be listed.
  public func setAside(besides kept: [KeptVersion]) throws(WorkspaceError) -> [InputError] {
    var published = MistakeCollector()
    _ = try IndicatorFiles(in: root).read(items: nil, welsh: .wanted, &published)
    let mistakes = warnings + (try frameworkFiles(items: nil).mistakes) + published.mistakes
    return mistakes.filter { $0.severity == .fault }
      + (try conflictRemarks(besides: Set(kept.map(\.path))))
  }
}

extension InputError {
  fileprivate static func kept(_ place: String, because why: Apartness?) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "two people changed this audit; this version is not counted"
          + (why.map { ": \($0.phrase.en)" } ?? ""),
        cy: "newidiodd dau berson yr archwiliad hwn; ni chyfrifir y fersiwn hon"
          + (why.map { ": \($0.phrase.cy)" } ?? "")
      ),
      remedy: Phrase(
        en: "compare it with the audit, answer there what is right, and remove it",
        cy: "cymharwch hi â'r archwiliad, atebwch yno yr hyn sy'n gywir, a thynnwch hi"
      ),
      severity: .warning
    )
  }

  fileprivate static func mergeable(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "two people changed this audit; this version is not counted",
        cy: "newidiodd dau berson yr archwiliad hwn; ni chyfrifir y fersiwn hon"
      ),
      remedy: Phrase(
        en: "merge it answer by answer with 'caseaudit merge \(place)'",
        cy: "cyfunwch hi ateb wrth ateb â 'caseaudit merge \(place)'"
      ),
      severity: .warning
    )
  }

  fileprivate static func contained(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "everything in this version is in the audit by now",
        cy: "mae popeth yn y fersiwn hon yn yr archwiliad erbyn hyn"
      ),
      remedy: Phrase(en: "remove it", cy: "tynnwch hi"),
      severity: .warning
    )
  }
}
