import AuditModel

/// What others published, beside the audits of a workspace: one file for each publication.
struct IndicatorFiles {
  private let found: FoundFiles

  init(in root: Folder) throws(WorkspaceError) {
    found = try FoundFiles(".yaml", of: Workspace.Part.indicators, in: root)
  }

  /// Reads all of them, sorted by id.
  ///
  /// `items` are those beside which an indicator can stand; `nil` where any name is taken.
  func read(
    items: Set<Item.ID>? = nil,
    welsh: ValueReader.Welsh,
    _ collector: inout MistakeCollector
  ) -> [IndicatorSeries] {
    for lost in found.unreadable { collector.add(lost.mistake) }
    return found.files.compactMap { file -> IndicatorSeries? in
      let place = "\(Workspace.Part.indicators)/\(file.name)"
      let series = collector.read { () throws(InputErrors) in
        try IndicatorSeries.read(file.bytes, file: place, items: items, welsh: welsh)
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
  /// - Returns: Those that can be used, and the mistakes of files that cannot.
  public func indicators() throws(WorkspaceError) -> (
    usable: [IndicatorSeries], setAside: [InputError]
  ) {
    var collector = MistakeCollector()
    let series = try IndicatorFiles(in: root).read(welsh: .optional, &collector)
    return (series, collector.mistakes.filter { $0.severity == .fault })
  }
}
