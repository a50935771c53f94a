import AuditModel

/// The folder of the index: derived, and gone at any moment without harm.
///
/// Each index that is built has a file name of its own, so that what SQLite keeps beside one file is
/// never taken for a part of another.
struct IndexFolder: Sendable {
  private let folder: Folder

  /// - Throws: When there is no such folder, or it cannot be opened.
  init(openIn root: Folder) throws(FileError) {
    folder = try root.folder(Workspace.Part.hidden).folder(Workspace.Part.index)
  }

  /// Makes the folder where it is missing.
  init(makeIn root: Folder) throws(FileError) {
    folder = try root.makeFolder(Workspace.Part.hidden).makeFolder(Workspace.Part.index)
  }

  /// The paths of the indexes that are there; nearly always one.
  ///
  /// Links and whatever else is no file are left out.
  var paths: [String] {
    let names = (try? folder.names(endingIn: IndexFolder.ending)) ?? []
    return names.filter { $0.hasPrefix(IndexFolder.beginning) && folder.hasFile($0) }
      .map(folder.path(of:))
  }

  /// Removes every index; what reads one goes on with it.
  func removeAll() {
    for name in (try? folder.allNames()) ?? [] where name.hasPrefix(IndexFolder.beginning) {
      try? folder.remove(name)
    }
  }

  /// Builds an index beside those that are there and puts it in their place.
  ///
  /// - Parameter build: Fills the empty file at a path.
  /// - Throws: What `build` throws, or why the file cannot take its place.
  func replace(_ build: (_ path: String) throws -> Void) throws {
    _ = try? folder.sweepTemporaries()
    let old = (try? folder.allNames()) ?? []
    let name = IndexFolder.beginning + String(UInt64.random(in: .min ... .max), radix: 16)
    let temporary = TemporaryName.make(for: name)
    try folder.makeEmpty(temporary)
    do {
      try build(folder.path(of: temporary))
      try folder.rename(temporary, to: name + IndexFolder.ending)
    } catch {
      try? folder.remove(temporary)
      throw error
    }
    for name in old where name.hasPrefix(IndexFolder.beginning) { try? folder.remove(name) }
  }

  /// What was kept of the documents that were parsed; empty where there is nothing.
  var documents: [UInt8] {
    (try? folder.read(IndexFolder.documents, limit: IndexFolder.mostBytes)) ?? []
  }

  /// Keeps what is known of documents that were parsed, in place of what was kept before.
  func keep(documents bytes: [UInt8]) throws(FileError) {
    let temporary = TemporaryName.make(for: IndexFolder.documents)
    try folder.make(temporary, with: bytes)
    do throws(FileError) {
      try folder.rename(temporary, to: IndexFolder.documents)
    } catch {
      try? folder.remove(temporary)
      throw error
    }
  }

  private static let documents = "documents.parsed"
  private static let mostBytes = 16 << 20
  private static let beginning = "audits-"
  private static let ending = ".sqlite"
}
