import AuditModel

/// What came, or would come, of one round of the other workspace.
public struct MergedRound: Hashable, Sendable {
  public let id: Round.ID
  public let outcome: Outcome

  public enum Outcome: Hashable, Sendable {
    /// The round was not here.
    case new

    /// Another description of the round is here and stays; that of the other workspace is kept at a
    /// path in this one, `nil` in a dry run.
    case kept(String?)

    /// The file cannot be used; nothing was done with it.
    case refused([InputError])
  }
}

extension Workspace {
  /// Takes the rounds of another workspace: new ones as they are; another description of one that is
  /// here is kept under `conflicts`, and nothing is written over.
  ///
  /// - Returns: What came of those that are not the same here and there, in the order of their names.
  /// - Throws: When the source cannot be listed, or a file here cannot be written.
  mutating func mergeRounds(
    from source: MergeSource,
    isDryRun: Bool
  ) throws(FileError) -> [MergedRound] {
    var merged: [MergedRound] = []
    for name in try source.names(in: Part.rounds, endingIn: ".yaml") {
      let id = String(name.dropLast(".yaml".count))
      let bytes: [UInt8]
      let round: Round
      do throws(InputErrors) {
        (round, bytes) = try Workspace.round(name, of: source)
      } catch {
        merged.append(MergedRound(id: id, outcome: .refused(error.all)))
        continue
      }
      let folder = try root.makeFolder(Part.rounds)
      guard folder.contains(name) else {
        if !isDryRun { try folder.create(bytes, as: name) }
        take(round)
        merged.append(MergedRound(id: id, outcome: .new))
        continue
      }
      if try folder.read(name) == bytes { continue }
      let digits = Digest(of: bytes).text.dropFirst("sha256:".count).prefix(12)
      let kept = "\(Workspace.keptRoundPrefix)\(id).\(digits).yaml"
      let conflicts = try root.makeFolder(Part.conflicts)
      if conflicts.contains(kept) { continue }
      if !isDryRun { try conflicts.create(bytes, as: kept) }
      let path = isDryRun ? nil : "\(Part.conflicts)/\(kept)"
      merged.append(MergedRound(id: id, outcome: .kept(path)))
    }
    return merged
  }

  /// With what the names of kept descriptions begin; no audit's id does.
  private static let keptRoundPrefix = "round-"

  private static func round(
    _ name: String,
    of source: MergeSource
  ) throws(InputErrors) -> (Round, [UInt8]) {
    let place = "\(source.path)/\(Part.rounds)/\(name)"
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try source.read(name, in: Part.rounds)
    } catch {
      throw InputErrors([InputError(error)])
    }
    let round = try Round.read(bytes, file: place).value
    guard "\(round.id).yaml" == name else {
      throw InputErrors([.otherName(place, should: round.id)])
    }
    return (round, bytes)
  }

  /// Other descriptions of rounds that a merge kept, about which somebody must decide.
  func keptRoundRemarks() throws(WorkspaceError) -> [InputError] {
    guard root.contains(Part.conflicts) else { return [] }
    let names = try Folder.trying { () throws(FileError) in
      try root.folder(Part.conflicts).names(endingIn: ".yaml")
    }
    return names.filter { $0.hasPrefix(Workspace.keptRoundPrefix) }
      .map { .keptRound("\(Part.conflicts)/\($0)") }
  }
}

extension InputError {
  fileprivate static func keptRound(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "another workspace describes the round otherwise",
        cy: "mae gweithle arall yn disgrifio'r rownd yn wahanol"
      ),
      remedy: Phrase(
        en: "take over into rounds/ what is right, and remove this file",
        cy: "cymerwch yr hyn sy'n gywir i rounds/, a dilëwch y ffeil hon"
      ),
      severity: .warning
    )
  }
}
