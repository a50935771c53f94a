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
    let name = try folder.create(bytes) { number in
      "\(id).\(time).\(number == 1 ? "" : "\(number).")\(stamp.device).json"
    }
    return "\(Part.conflicts)/\(name)"
  }

  /// Removes a version that was kept beside an audit, once another one has all of it.
  ///
  /// - Parameter path: Its path in the workspace.
  /// - Throws: When it cannot be removed.
  public func discardKept(_ path: String) throws(FileError) {
    let parts = path.split(separator: "/")
    guard parts.count == 2, parts[0] == Part.conflicts else { return }
    try root.folder(Part.conflicts).remove(String(parts[1]))
  }

  /// Where a version is kept already, be it that a person has decided about it; `nil` where it is
  /// not.
  func keptVersion(of id: Audit.ID, _ bytes: [UInt8]) throws(FileError) -> String? {
    guard root.contains(Part.conflicts) else { return nil }
    let folder = try root.folder(Part.conflicts)
    if let name = try folder.name(of: id, bytes) { return "\(Part.conflicts)/\(name)" }
    guard folder.contains(Part.settled) else { return nil }
    let name = try folder.folder(Part.settled).name(of: id, bytes)
    return name.map { "\(Part.conflicts)/\(Part.settled)/\($0)" }
  }
}

extension Folder {
  /// The file with these bytes among the versions of an audit.
  fileprivate func name(of id: Audit.ID, _ bytes: [UInt8]) throws(FileError) -> String? {
    // A version that cannot be read stands in nobody's way.
    try names(endingIn: ".json").first { $0.hasPrefix("\(id).") && (try? read($0)) == bytes }
  }
}
