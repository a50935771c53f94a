import AuditModel

/// The records of one kind, in their folder.
struct RecordFiles<Kind: FiledRecord> {
  private let root: Folder

  init(in root: Folder) {
    self.root = root
  }

  /// Reads all of them; one that cannot be used is set aside and stops nothing.
  func read() -> FoundRecords<Kind> {
    let found: FoundFiles
    do throws(WorkspaceError) {
      found = try FoundFiles(".json", of: Kind.folder, in: root)
    } catch {
      return FoundRecords(usable: [], setAside: error.all)
    }
    var collector = MistakeCollector()
    for lost in found.unreadable { collector.add(lost.mistake) }
    let records = found.files.compactMap { file in
      collector.read { () throws(InputErrors) in
        try Kind.read(file.bytes, file: "\(Kind.folder)/\(file.name)")
      }
    }
    return FoundRecords(usable: records.sorted { $0.id < $1.id }, setAside: collector.mistakes)
  }

  /// Writes a record down; the folder is made where it is missing.
  ///
  /// - Throws: When it cannot be written, or a record has this id: none is ever replaced.
  func add(_ record: Kind) throws(FileError) {
    try folder().create(Array(record.fileText.utf8), as: "\(record.id).json")
  }

  /// Writes a record in place of the one with its id, for what must be forgotten and nothing else.
  func replace(_ record: Kind) throws(FileError) {
    try folder().write(Array(record.fileText.utf8), to: "\(record.id).json")
  }

  /// Takes a file of another workspace.
  ///
  /// - Throws: When the file here cannot be read or the new one not be written.
  func take(
    _ name: String,
    from source: MergeSource,
    isDryRun: Bool
  ) throws(FileError) -> MergeOutcome {
    let place = "\(Kind.folder)/\(name)"
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try source.read(name, in: Kind.folder)
    } catch {
      return .refused([InputError(error)])
    }
    let other: Kind
    do throws(InputErrors) {
      other = try Kind.read(bytes, file: "\(source.path)/\(place)").value
    } catch {
      return .refused(error.all)
    }
    if let here = try root.folder(at: Kind.folder)?.readIfPresent(name) {
      let isSame = here == bytes || (try? Kind.read(here, file: place))?.value.says(other) == true
      return isSame ? .same : .refused([.differs(place)])
    }
    if !isDryRun { try folder().create(bytes, as: name) }
    return .new
  }

  private func folder() throws(FileError) -> Folder {
    var folder = root
    for name in Kind.folder.split(separator: "/") { folder = try folder.makeFolder(String(name)) }
    return folder
  }
}

extension Folder {
  /// A folder inside this one, or inside one of those, such as `rules/frameworks`; `nil` where there is
  /// none.
  func folder(at path: String) throws(FileError) -> Folder? {
    var folder = self
    for name in path.split(separator: "/").map(String.init) {
      guard folder.contains(name) else { return nil }
      folder = try folder.folder(name)
    }
    return folder
  }
}

extension InputError {
  fileprivate static func differs(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the record here has the same id and says something else",
        cy: "mae gan y cofnod yma yr un id ac mae'n dweud rhywbeth arall"
      ),
      remedy: Phrase(
        en: "a record is never changed: find out which of the two was",
        cy: "ni newidir cofnod byth: dysgwch pa un o'r ddau a newidiwyd"
      )
    )
  }
}
