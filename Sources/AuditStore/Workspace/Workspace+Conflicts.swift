import AuditModel

extension Workspace {
  /// Keeps a version of an audit that cannot take its place; each under a name of its own, and one
  /// that is kept already not twice.
  ///
  /// - Returns: Its path in the workspace.
  func keepVersion(
    of id: Audit.ID,
    _ bytes: [UInt8],
    _ stamp: Stamp
  ) throws(FileError) -> String {
    if let kept = try keptVersion(of: id, bytes) { return kept }
    let folder = try root.makeFolder(Part.conflicts)
    let time = stamp.at.description.filter { $0 != ":" }
    var name = "\(id).\(time).\(stamp.device).json"
    var number = 2
    // Somebody else may take the name between any two steps, so only making the file decides.
    while true {
      do throws(FileError) {
        try folder.create(bytes, as: name)
        return "\(Part.conflicts)/\(name)"
      } catch {
        guard error.isTakenName else { throw error }
        name = "\(id).\(time).\(number).\(stamp.device).json"
        number += 1
      }
    }
  }

  /// Where a version is kept already; `nil` where it is not.
  func keptVersion(of id: Audit.ID, _ bytes: [UInt8]) throws(FileError) -> String? {
    guard root.contains(Part.conflicts) else { return nil }
    let folder = try root.folder(Part.conflicts)
    for name in try folder.names(endingIn: ".json") where name.hasPrefix("\(id).") {
      // A version that cannot be read stands in nobody's way.
      if (try? folder.read(name)) == bytes { return "\(Part.conflicts)/\(name)" }
    }
    return nil
  }
}
