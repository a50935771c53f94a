import AuditModel

/// The rounds of a workspace: one file each, named by its id.
struct RoundFiles {
  private let found: FoundFiles

  init(in root: Folder) throws(WorkspaceError) {
    found = try FoundFiles(".yaml", of: Workspace.Part.rounds, in: root)
  }

  /// Reads all of them; one that cannot be used is set aside.
  ///
  /// - Returns: Those that can be used, sorted by id; and the ids that a file set aside bears in its
  ///   name or in it, unless another file describes them.
  func read(
    _ collector: inout MistakeCollector
  ) -> (usable: [Round], unusable: Set<Round.ID>) {
    var rounds: [Round] = []
    var unusable = Set(found.unreadable.map { Self.id(of: $0.name) })
    collector.readSettingAside { collector in
      for lost in found.unreadable { collector.add(lost.mistake) }
      for file in found.files {
        let place = "\(Workspace.Part.rounds)/\(file.name)"
        let round = collector.read { () throws(InputErrors) in
          try Round.read(file.bytes, file: place)
        }
        if let round, "\(round.id).yaml" == file.name {
          rounds.append(round)
          continue
        }
        unusable.insert(Self.id(of: file.name))
        guard let round else { continue }
        unusable.insert(round.id)
        collector.add(.otherName(place, should: round.id))
      }
    }
    return (rounds.sorted { $0.id < $1.id }, unusable.subtracting(rounds.map(\.id)))
  }

  private static func id(of name: String) -> Round.ID {
    String(name.dropLast(".yaml".count))
  }
}
