import AuditModel

/// Takes the files of another workspace, one by one.
struct Merger {
  private(set) var workspace: Workspace

  /// What is to be said of the audits that came in.
  private(set) var remarks: [InputError] = []
  private let source: MergeSource
  private let stamp: Stamp
  private let isDryRun: Bool

  /// `nil` until an audit comes in that is not here.
  private var twice: DrawnTwice?

  typealias Result = (reference: String?, outcome: MergeOutcome)

  init(_ workspace: Workspace, _ source: MergeSource, _ stamp: Stamp, isDryRun: Bool) {
    self.workspace = workspace
    self.source = source
    self.stamp = stamp
    self.isDryRun = isDryRun
  }

  /// Takes an audit.
  ///
  /// - Throws: When a file here cannot be written, and so no other could be.
  mutating func merge(_ name: String) throws(FileError) -> Result {
    if isHere(name) { return (nil, .same) }
    let there: FileThere
    do throws(WorkspaceError) {
      there = try read(name, in: Workspace.Part.audits)
    } catch {
      return (nil, .refused(error.all))
    }
    let reference = there.audit.caseFile.reference
    switch finding(there.audit, name) {
    case .wanted: return (reference, try take(there, name))
    case .unbegun(let here): return (reference, .unbegun(here: here))
    case .instead(let draft):
      let outcome = try take(there, name)
      guard outcome == .new else { return (reference, outcome) }
      if !isDryRun { try workspace.moveAside(draft) }
      return (reference, .instead(of: draft.id))
    }
  }

  /// Looks whether the case of an audit that is not here was drawn on both sides.
  private mutating func finding(_ audit: Audit, _ name: String) -> DrawnTwice.Finding {
    guard audit.round != nil, !workspace.root.hasAudit(name) else { return .wanted }
    if twice == nil { twice = try? DrawnTwice(workspace, source) }
    return twice?.look(at: audit) ?? .wanted
  }

  /// Takes a version that was kept beside an audit there.
  mutating func keep(_ name: String) throws(FileError) -> Result {
    let there: FileThere
    do throws(WorkspaceError) {
      there = try read(name, in: Workspace.Part.conflicts)
    } catch {
      return (nil, .refused(error.all))
    }
    let reference = there.audit.caseFile.reference
    if let here = try? workspace.load(there.audit.id),
      here.audit.merged(with: there.audit) == .same
    {
      return (reference, .same)
    }
    if try workspace.keptVersion(of: there.audit.id, there.bytes) != nil {
      return (reference, .same)
    }
    return (reference, try keepBeside(there, because: .keptThere))
  }

  private mutating func take(_ there: FileThere, _ name: String) throws(FileError) -> MergeOutcome {
    // Whoever saves here at the same time wins, and it is tried again with what was saved.
    for _ in 0..<5 {
      guard workspace.root.hasAudit(name) else {
        if try place(there, name) { return .new }
        continue
      }
      let here: StoredAudit
      do throws(WorkspaceError) {
        here = try workspace.load(there.audit.id)
      } catch {
        return .refused(error.all)
      }
      guard !here.isReadOnly else { return .refused(here.warnings) }
      guard !here.version.has(there.bytes) else { return .same }
      switch here.audit.merged(with: there.audit) {
      case .same: return .same
      case .apart(let why): return try keepBeside(there, because: why)
      case .merged(let merged):
        if try write(merged, over: here) { return .merged(waiting: merged.waiting) }
      }
    }
    let path = workspace.root.path(of: "\(Workspace.Part.audits)/\(name)")
    throw FileError(path: path, operation: .replace, reason: .busy(seconds: 5))
  }

  private mutating func place(_ there: FileThere, _ name: String) throws(FileError) -> Bool {
    try note(there.audit)
    guard !isDryRun else { return true }
    let root = workspace.root
    let lock = WorkspaceLock(in: try root.makeFolder(Workspace.Part.hidden))
    return try root.makeFolder(Workspace.Part.audits)
      .place(there.bytes, as: name, holding: lock) { copy in
        let read = try? Audit.read(copy, file: name).value.audit
        return copy == there.bytes && read == there.audit
      }
  }

  private mutating func write(_ merged: Audit, over here: StoredAudit) throws(FileError) -> Bool {
    try note(merged)
    guard !isDryRun else { return true }
    var next = merged
    // Above both, so that words typed over either are known to be of an earlier one.
    next.revision = max(merged.revision, here.audit.revision) + 1
    let bytes = Array(next.json.text().utf8)
    let replacement = try workspace.replace(next.id, with: bytes, expecting: here.version)
    return replacement == .written
  }

  private func keepBeside(
    _ there: FileThere,
    because why: Apartness
  ) throws(FileError) -> MergeOutcome {
    guard !isDryRun else {
      return .conflict(why, kept: try workspace.keptVersion(of: there.audit.id, there.bytes))
    }
    return .conflict(
      why,
      kept: try workspace.keepVersion(of: there.audit.id, there.bytes, stamp)
    )
  }

  /// Brings the template of an audit, and remembers what is to be said of it.
  private mutating func note(_ audit: Audit) throws(FileError) {
    _ = try workspace.adopt(audit.template, from: source, isDryRun: isDryRun)
    remarks += workspace.remarks(on: audit).filter { remark in
      !remarks.contains { $0.problem == remark.problem }
    }
  }

  /// Whether the same bytes are here, so that they need not be understood.
  private func isHere(_ name: String) -> Bool {
    guard let here = try? workspace.root.folder(Workspace.Part.audits).read(name) else {
      return false
    }
    return (try? source.read(name, in: Workspace.Part.audits)) == here
  }

  /// A file of the other workspace, as it was read.
  private struct FileThere {
    let bytes: [UInt8]
    let audit: Audit
  }

  private func read(_ name: String, in part: String) throws(WorkspaceError) -> FileThere {
    let place = "\(source.path)/\(part)/\(name)"
    let bytes = try Folder.trying { () throws(FileError) in try source.read(name, in: part) }
    do throws(InputErrors) {
      let reading = try Audit.read(bytes, file: place)
      let audit = reading.value.audit
      guard !reading.value.isReadOnly else { throw InputErrors(reading.warnings) }
      let isNamed =
        part == Workspace.Part.audits
        ? name == "\(audit.id).json" : name.hasPrefix("\(audit.id).")
      guard isNamed else { throw InputErrors([.otherName(place, should: audit.id)]) }
      return FileThere(bytes: bytes, audit: audit)
    } catch {
      throw .mistakes(error)
    }
  }
}

extension Folder {
  /// Whether anything has the name of an audit's file.
  fileprivate func hasAudit(_ name: String) -> Bool {
    (try? folder(Workspace.Part.audits).contains(name)) ?? false
  }
}
