import AuditModel

extension App {
  /// Takes audits whose files other programs have changed, all at once.
  mutating func follow(_ changed: [ScoredAudit], gone: [Audit.ID], setAside: [InputError]) {
    let isOther = desk.audits.follow(changed, gone: gone, setAside: setAside)
    // Nobody counts again because a file was only touched, or a note in it mended.
    if isOther { desk.audits.generation += 1 }
    forgetReadings(of: Set(changed.map(\.id)).union(gone))
    tellFront()
  }
}

extension AuditShelf {
  /// Puts changed and new audits in their places, and takes away those that are gone.
  ///
  /// An audit whose file cannot be used any more stays as it was last read; the fault is told until
  /// the file is mended or gone.
  ///
  /// - Returns: Whether any audit differs from what was known of it.
  @discardableResult
  mutating func follow(
    _ changed: [ScoredAudit],
    gone: [Audit.ID],
    setAside: [InputError]
  ) -> Bool {
    var news = Dictionary(changed.map { ($0.key, $0) }) { _, last in last }
    let settled = Set(changed.map(\.id)).union(gone)
    let lost = Set(gone.map(AuditKey.init))
    let before = audits.count
    var isOther = false
    audits = audits.compactMap { audit in
      let key = audit.key
      let now = lost.contains(key) ? nil : news.removeValue(forKey: key) ?? audit
      isOther = isOther || now != audit
      return now
    }
    if !news.isEmpty {
      audits = (audits + news.values).sorted { $0.isBefore($1) }
      isOther = true
    }
    total += audits.count - before
    read += audits.count - before
    let mended = settled.union(setAside.map(\.fileName))
    self.setAside = (self.setAside.filter { !mended.contains($0.fileName) } + setAside)
      .sorted { $0.fileName < $1.fileName }
    return isOther
  }
}

extension InputError {
  /// The name of the file that it is about, without `.json` and the folders: an audit's id.
  fileprivate var fileName: Audit.ID {
    let name = file.split(separator: "/").last ?? file
    return String(name.hasSuffix(".json") ? name.dropLast(5) : name)
  }
}
