import AuditModel
import AuditStore

/// Every mistake that a check has found.
struct CheckReport {
  private(set) var mistakes: [InputError] = []

  /// How many audits were looked at.
  private(set) var audits = 0

  /// How many other files were looked at by themselves.
  private(set) var files = 0

  /// What the histories of the audits show.
  private(set) var histories = CheckedHistories()

  var hasFaults: Bool {
    mistakes.contains { $0.severity == .fault }
  }

  /// Checks a workspace, a folder of templates as they ship, or one file of either.
  ///
  /// - Throws: When a file or folder cannot be read.
  mutating func check(_ path: String, in surroundings: inout Surroundings) throws(CommandFailure) {
    if path.hasSuffix(".yaml") || path.hasSuffix(".json") {
      try checkFile(path, in: &surroundings)
    } else if let folder = try? Folder.open(path), !folder.contains(WorkspaceSettings.fileName) {
      try checkTemplates(path, folder, in: &surroundings)
    } else {
      try checkWorkspace(path, in: &surroundings)
    }
  }

  private mutating func checkFile(
    _ path: String,
    in surroundings: inout Surroundings
  ) throws(CommandFailure) {
    let file = try CheckedFile(
      path,
      from: surroundings.folder,
      shipped: surroundings.libraryPath
    )
    let timescales = try file.kind == .template ? timescales(in: &surroundings) : nil
    files += 1
    mistakes += try Self.mistakes { () throws(WorkspaceError) in
      try file.warnings(timescales: timescales)
    }
  }

  /// Checks a folder of templates: as those that ship where it has rules, else file by file.
  private mutating func checkTemplates(
    _ path: String,
    _ folder: Folder,
    in surroundings: inout Surroundings
  ) throws(CommandFailure) {
    if folder.contains("rules") {
      var count = 1
      mistakes += try Self.mistakes { () throws(WorkspaceError) in
        let library = try TemplateLibrary.open(path)
        count = library.fileCount
        return library.warnings
      }
      files += count
      return
    }
    let names: [String]
    do throws(FileError) {
      names = try folder.names(endingIn: ".yaml")
    } catch {
      throw CommandFailure(error)
    }
    if names.isEmpty { return try checkWorkspace(path, in: &surroundings) }
    for name in names { try checkFile("\(path)/\(name)", in: &surroundings) }
  }

  private mutating func checkWorkspace(
    _ path: String,
    in surroundings: inout Surroundings
  ) throws(CommandFailure) {
    var opened: Workspace?
    let shipped = surroundings.libraryPath
    mistakes += try Self.mistakes { () throws(WorkspaceError) in
      opened = try Workspace.open(at: path, shipped: shipped)
      return []
    }
    guard let workspace = opened else { return }
    surroundings.listen(to: workspace.settings.language)
    let library = try surroundings.library()
    let checked = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.check(with: library)
    }
    mistakes += checked.mistakes
    audits += checked.audits
    histories = histories + checked.histories
  }

  /// Those of the workspace, else those that ship; `nil`, so that no name is doubted, where there
  /// are neither.
  private func timescales(
    in surroundings: inout Surroundings
  ) throws(CommandFailure) -> Timescales? {
    guard surroundings.workspacePath != nil else { return try surroundings.library()?.timescales }
    return try TemplateShelf.open(in: &surroundings).timescales
  }

  /// Reads something.
  ///
  /// - Returns: The mistakes in it, faults and warnings.
  private static func mistakes(
    in work: () throws(WorkspaceError) -> [InputError]
  ) throws(CommandFailure) -> [InputError] {
    do throws(WorkspaceError) {
      return try work()
    } catch {
      guard case .mistakes(let errors) = error else { throw CommandFailure(error) }
      return errors.all
    }
  }
}

extension CheckReport {
  /// Faults and warnings, each on a line, and how much was looked at.
  func lines(language: Language) -> [String] {
    let faults = mistakes.count { $0.severity == .fault }
    return mistakes.map { mistake in
      let kind: Phrase = mistake.severity == .fault ? .fault : .warning
      return "\(kind.text(in: language)): \(mistake.text(in: language))"
    } + (histories.audits == 0 ? [] : histories.phrases.map { $0.text(in: language) }) + [
      Phrase.total(audits: audits, files: files, faults: faults, warnings: mistakes.count - faults)
        .text(in: language)
    ]
  }

  /// `{"format": 1, "faults": 0, "mistakes": […]}`.
  var json: JSON {
    .object([
      "format": .integer(1), "audits": .integer(audits), "files": .integer(files),
      "faults": .integer(mistakes.count { $0.severity == .fault }),
      "histories": histories.json,
      "mistakes": .array(mistakes.map(\.json)),
    ])
  }
}

extension InputError {
  fileprivate var json: JSON {
    func words(_ phrase: Phrase) -> JSON {
      .object(["en": .string(phrase.en), "cy": .string(phrase.cy)])
    }
    return .object([
      "place": .string(place), "severity": .string(severity == .fault ? "fault" : "warning"),
      "problem": words(problem), "remedy": words(remedy),
    ])
  }
}

extension Phrase {
  fileprivate static let fault = Phrase(en: "fault", cy: "nam")
  fileprivate static let warning = Phrase(en: "warning", cy: "rhybudd")

  fileprivate static func total(audits: Int, files: Int, faults: Int, warnings: Int) -> Phrase {
    let filesEn = files == 0 ? "" : ", files \(files)"
    let filesCy = files == 0 ? "" : ", ffeiliau \(files)"
    return Phrase(
      en: "Checked: audits \(audits)\(filesEn). Faults: \(faults). Warnings: \(warnings).",
      cy: "Gwiriwyd: archwiliadau \(audits)\(filesCy). Namau: \(faults). Rhybuddion: \(warnings)."
    )
  }
}
