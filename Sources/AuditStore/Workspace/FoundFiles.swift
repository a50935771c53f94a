import AuditModel

/// A file's name and its bytes.
typealias NamedBytes = (name: String, bytes: [UInt8])

/// The files of a folder in a workspace, those that cannot be read among them.
struct FoundFiles {
  /// In the order of their names; empty where there is no such folder.
  private(set) var files: [NamedBytes] = []

  /// In the order of their names.
  private(set) var unreadable: [(name: String, mistake: InputError)] = []

  /// Reads the files of a folder whose names end so; one that cannot be read stops nothing.
  ///
  /// - Throws: When the folder itself cannot be read.
  init(_ ending: String, of folder: String, in root: Folder) throws(WorkspaceError) {
    let present = try Folder.trying { () throws(FileError) -> Folder? in try root.folder(at: folder)
    }
    guard let folder = present else { return }
    let names = try Folder.trying { () throws(FileError) in try folder.names(endingIn: ending) }
    for name in names {
      do throws(FileError) {
        files.append((name, try folder.read(name)))
      } catch {
        unreadable.append((name, InputError(error)))
      }
    }
  }
}

extension Folder {
  /// The files of a folder inside this one, sorted by name; empty where there is no such folder.
  ///
  /// - Throws: The first file that cannot be read.
  func files(in name: String, limit: Int = 4 << 20) throws(WorkspaceError) -> [NamedBytes] {
    guard contains(name) else { return [] }
    return try Folder.trying { () throws(FileError) in
      let folder = try folder(name)
      var files: [NamedBytes] = []
      for name in try folder.names(endingIn: ".yaml") + folder.names(endingIn: ".json") {
        files.append((name, try folder.read(name, limit: limit)))
      }
      return files
    }
  }
}
