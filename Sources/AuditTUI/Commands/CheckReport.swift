import AuditModel
import AuditStore

/// Every mistake that a check has found.
struct CheckReport {
  private(set) var mistakes: [InputError] = []

  /// How many audits were looked at.
  private(set) var audits = 0

  /// How many other files were looked at by themselves.
  private(set) var files = 0

  var hasFaults: Bool {
    mistakes.contains { $0.severity == .fault }
  }

  /// Checks a workspace, a folder of templates as they ship, or one file of either.
  ///
  /// - Throws: When a file or folder cannot be read.
  mutating func check(_ path: String, in surroundings: inout Surroundings) throws(CommandFailure) {
    if path.hasSuffix(".yaml") || path.hasSuffix(".json") {
      let file = try CheckedFile(path, shipped: surroundings.libraryPath)
      let timescales = try file.kind == .template ? timescales(in: &surroundings) : nil
      files += 1
      mistakes += try Self.mistakes { () throws(WorkspaceError) in
        try file.warnings(timescales: timescales)
      }
    } else if let folder = try? Folder.open(path), !folder.contains(WorkspaceSettings.fileName),
      folder.contains("rules")
    {
      mistakes += try Self.mistakes { () throws(WorkspaceError) in
        _ = try TemplateLibrary.open(path)
        return []
      }
      files += 1
    } else {
      try checkWorkspace(path, in: &surroundings)
    }
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
    surroundings.listen(to: workspace.settings)
    let checked = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.check()
    }
    mistakes += checked.mistakes
    audits += checked.audits
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
    } + [
      Phrase.total(audits: audits, files: files, faults: faults, warnings: mistakes.count - faults)
        .text(in: language)
    ]
  }

  /// `{"format": 1, "faults": 0, "mistakes": […]}`.
  var json: JSON {
    .object([
      "format": .integer(1), "audits": .integer(audits), "files": .integer(files),
      "faults": .integer(mistakes.count { $0.severity == .fault }),
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
