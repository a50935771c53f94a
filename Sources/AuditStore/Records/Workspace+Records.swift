import AuditModel

extension Workspace {
  /// Every kind of record: what `merge` and `pack` carry and `check` reads.
  static let recordKinds: [any FiledRecord.Type] = [
    ActionRecord.self, FindingDecision.self, RecommendationDecision.self, Release.self,
  ]

  /// Reads the records of a kind.
  ///
  /// Nothing else reads them, so that a workspace opens no slower for having many.
  public func records<Kind: FiledRecord>(_ kind: Kind.Type) -> FoundRecords<Kind> {
    RecordFiles<Kind>(in: root).read()
  }

  /// Writes a record down, for good.
  ///
  /// - Throws: When it cannot be written; nothing is there then.
  public func add(_ record: some FiledRecord) throws(FileError) {
    try record.add(in: root)
  }

  /// The mistakes of records that cannot be used, and what is to be said of the others.
  var recordRemarks: [InputError] {
    Workspace.recordKinds.flatMap { $0.mistakes(in: root) } + findingRemarks
      + releaseRemarks
  }

  /// Brings the records of another workspace.
  ///
  /// `take` is told what came of every file, by its path in the workspace.
  func mergeRecords(
    from source: MergeSource,
    isDryRun: Bool,
    each take: (_ path: String, MergeOutcome) -> Void
  ) throws(FileError) {
    for kind in Workspace.recordKinds {
      let names: [String]
      do throws(FileError) {
        names = try source.names(in: kind.folder, endingIn: ".json")
      } catch {
        take(kind.folder, .refused([InputError(error)]))
        continue
      }
      for name in names {
        take("\(kind.folder)/\(name)", try kind.take(name, from: source, in: root, isDryRun))
      }
    }
  }
}

extension FiledRecord {
  fileprivate func add(in root: Folder) throws(FileError) {
    try RecordFiles<Self>(in: root).add(self)
  }

  fileprivate static func mistakes(in root: Folder) -> [InputError] {
    RecordFiles<Self>(in: root).read().setAside
  }

  fileprivate static func take(
    _ name: String,
    from source: MergeSource,
    in root: Folder,
    _ isDryRun: Bool
  ) throws(FileError) -> MergeOutcome {
    try RecordFiles<Self>(in: root).take(name, from: source, isDryRun: isDryRun)
  }
}
