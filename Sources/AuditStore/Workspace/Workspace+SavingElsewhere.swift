import AuditModel

extension Workspace {
  /// Writes a whole audit into another folder, for when its own file cannot be written.
  ///
  /// Nobody but the owner may read the copy, and it never takes the place of a file. A merge brings it
  /// back: `caseaudit merge FILE`.
  ///
  /// - Parameters:
  ///   - audit: What somebody sees and could not save.
  ///   - base: The version from which they began; `nil` for a new audit.
  ///   - folder: A folder that is there; `~` stands for nothing but itself.
  ///   - stamp: Who saves it, when and where.
  /// - Returns: The path of the copy.
  /// - Throws: Why it could not be written.
  public func saveCopy(
    _ audit: Audit,
    since base: Audit?,
    in folder: String,
    stamp: Stamp
  ) throws(SaveError) -> String {
    var copy = audit
    if let base {
      (copy.events, copy.revision) = (base.events, base.revision)
      let settled = Set(base.waiting).subtracting(audit.contested.keys)
      copy = copy.recordingChanges(since: base, stamp: stamp, settling: settled)
    } else {
      copy = copy.recordingChanges(since: nil, stamp: stamp)
    }
    let time = stamp.at.description.filter { $0 != ":" }
    do throws(FileError) {
      let place = try Folder.open(folder)
      let name = try place.create(copy.fileBytes) { number in
        "\(audit.id).\(time)\(number == 1 ? "" : ".\(number)").json"
      }
      return place.path(of: name)
    } catch {
      throw .file(error)
    }
  }
}
