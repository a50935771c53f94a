import AuditModel

/// Where audits are merged from: the folder of another workspace, one that was packed, or a version
/// of an audit that was kept beside it.
///
/// It is only ever read.
public struct MergeSource: Sendable {
  /// Where it is, as it was named.
  public let path: String
  private let kind: Kind

  private enum Kind: Sendable {
    case folder(Folder)
    case archive(TarArchive)

    /// One audit, under the name that it should have.
    case audit(name: String, bytes: [UInt8])
  }

  /// Opens another workspace, a file that ``Workspace/pack(to:)`` made, or a file with an audit.
  ///
  /// - Throws: When it is none of these; of an archive everything is refused where anything in it is not
  ///   as packing makes it.
  public static func open(_ path: String) throws(WorkspaceError) -> MergeSource {
    if let folder = try folder(path) {
      guard folder.contains(WorkspaceSettings.fileName) else {
        throw WorkspaceError(.notToMerge(path))
      }
      return MergeSource(path: path, kind: .folder(folder))
    }
    if path.hasSuffix(".json") { return try audit(path) }
    let archive = try TarArchive.open(path)
    guard archive.contains(WorkspaceSettings.fileName) else {
      throw WorkspaceError(.notToMerge(path))
    }
    return MergeSource(path: path, kind: .archive(archive))
  }

  private static func audit(_ path: String) throws(WorkspaceError) -> MergeSource {
    let bytes = try Folder.trying { () throws(FileError) in
      let (parent, name) = Folder.split(path) ?? (".", path)
      return try Folder.open(parent).read(name)
    }
    do throws(InputErrors) {
      let id = try Audit.read(bytes, file: path).value.audit.id
      return MergeSource(path: path, kind: .audit(name: "\(id).json", bytes: bytes))
    } catch {
      throw .mistakes(error)
    }
  }

  /// `nil` where something else than a folder has the path.
  private static func folder(_ path: String) throws(WorkspaceError) -> Folder? {
    do throws(FileError) {
      return try Folder.open(path)
    } catch {
      guard error.isNoFolder else { throw .file(error) }
      return nil
    }
  }

  /// The names of the files in one of its folders, sorted; none where there is no such folder.
  func names(in part: String, endingIn ending: String) throws(FileError) -> [String] {
    switch kind {
    case .folder(let root):
      return try root.folder(at: part)?.names(endingIn: ending) ?? []
    case .archive(let archive):
      return archive.names(in: part).filter { !$0.hasPrefix(".") && $0.hasSuffix(ending) }
    case .audit(let name, _): return part == Workspace.Part.audits ? [name] : []
    }
  }

  /// Reads a file of one of its folders, of at most 4 MiB.
  func read(_ name: String, in part: String) throws(FileError) -> [UInt8] {
    switch kind {
    case .folder(let root):
      guard let folder = try root.folder(at: part) else {
        throw FileError(path: "\(path)/\(part)", operation: .read, reason: .notAFile)
      }
      return try folder.read(name)
    case .archive(let archive): return try archive.read("\(part)/\(name)")
    case .audit(name, let bytes) where part == Workspace.Part.audits: return bytes
    case .audit: throw FileError(path: "\(path): \(part)", operation: .read, reason: .notAFile)
    }
  }

  /// Whether it is the workspace into which it would be merged.
  func isFolder(_ other: Folder) -> Bool {
    guard case .folder(let root) = kind else { return false }
    return root.isSame(as: other)
  }
}

extension InputError {
  fileprivate static func notToMerge(_ path: String) -> InputError {
    InputError(
      place: path,
      problem: Phrase(
        en: "there is no workspace in it: no \(WorkspaceSettings.fileName)",
        cy: "nid oes gweithle ynddo: dim \(WorkspaceSettings.fileName)"
      ),
      remedy: Phrase(
        en:
          "name the folder of a workspace, a file that 'caseaudit pack' made, or one audit's file",
        cy: "enwch ffolder gweithle, ffeil a wnaed gan 'caseaudit pack', neu ffeil un archwiliad"
      )
    )
  }
}
