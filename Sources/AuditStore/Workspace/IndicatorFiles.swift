import AuditModel

/// What others published, beside the audits of a workspace: one file for each publication.
struct IndicatorFiles {
  private let files: [NamedBytes]

  init(in root: Folder) throws(WorkspaceError) {
    files = try root.files(in: Workspace.Part.indicators).filter { $0.name.hasSuffix(".yaml") }
  }

  /// Reads all of them, sorted by id.
  func read(
    welsh: ValueReader.Welsh,
    _ collector: inout MistakeCollector
  ) -> [IndicatorSeries] {
    files.compactMap { file -> IndicatorSeries? in
      let place = "\(Workspace.Part.indicators)/\(file.name)"
      let series = collector.read { () throws(InputErrors) in
        try IndicatorSeries.read(file.bytes, file: place, welsh: welsh)
      }
      if let series, "\(series.id).yaml" != file.name {
        collector.add(.otherName(place, should: series.id))
      }
      return series
    }.sorted { $0.id < $1.id }
  }
}

extension Workspace {
  /// Reads what others published, sorted by the id of the publication; empty where nothing stands
  /// beside the audits.
  ///
  /// - Throws: Every mistake of all files.
  public func indicators() throws(WorkspaceError) -> [IndicatorSeries] {
    var collector = MistakeCollector()
    let series = try IndicatorFiles(in: root).read(welsh: .optional, &collector)
    try collector.throwFaults()
    return series
  }
}
