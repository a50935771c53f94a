import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Writes a template for a newcomer to change.
struct TemplatesNewCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a template to start from: one item of each main kind, with comments.",
    discussion: """
      Into the workspace's templates where there is one, else into this folder; never over a file \
      that is there. With --from it is a copy of a template, its items written out, to be changed.
      """
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "Its id: lower-case words joined by hyphens, such as first-visits.")
  var id: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The template to copy, such as core-four or core-four@1.",
      valueName: "template"
    )
  )
  var from: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The file to write, ending in .yaml.", valueName: "path"),
    completion: .file(extensions: ["yaml"])
  )
  var output: String?

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    guard id.isKebabCase else { throw .usedWrongly(.noID(id)) }
    if let output, !output.hasSuffix(".yaml") { throw .usedWrongly(.noYAML(output)) }
    let workspace = try surroundings.openWorkspaceIfAny()
    let library = try surroundings.library()
    guard
      let shelf = workspace.map({ TemplateShelf($0, with: library) })
        ?? library.map(TemplateShelf.init)
    else { throw CommandFailure([.noLibrary], .fileFailed) }
    if shelf.templates.contains(where: { $0.id == id }) { throw .usedWrongly(.taken(id)) }
    let text = try text(shelf, in: surroundings)
    let place = output ?? workspace?.ownTemplatePath(id) ?? "\(id).yaml"
    try check(text, as: place, shelf)
    if output == nil, let workspace {
      _ = try CommandFailure.trying { () throws(WorkspaceError) in
        try workspace.createTemplate(text, id: id)
      }
    } else {
      try write(text, to: place)
    }
    try surroundings.print(lines: [surroundings.text(.written(place))])
  }

  private func text(
    _ shelf: TemplateShelf,
    in surroundings: Surroundings
  ) throws(CommandFailure) -> String {
    guard let from else { return StarterTemplate(id: id, language: surroundings.language).text() }
    let source = try shelf.template(named: from)
    let copy = source.copy(as: id)
    let changed = TemplateDifference(from: source, to: copy).items.map(\.id)
    if !changed.isEmpty { surroundings.say(.leftOut(changed)) }
    return copy.startingText(copyOf: source.pinnedName, language: surroundings.language)
  }

  /// Nothing is written that `check` would refuse: an id such as `null` is no word in YAML.
  private func check(
    _ text: String,
    as place: String,
    _ shelf: TemplateShelf
  ) throws(CommandFailure) {
    try CommandFailure.trying { () throws(WorkspaceError) in
      do throws(InputErrors) {
        let reader = TemplateReader(
          origin: .own,
          sharedItems: shelf.sharedItems,
          timescales: shelf.timescales
        )
        _ = try reader.read(Array(text.utf8), file: place)
      } catch {
        throw .mistakes(error)
      }
    }
  }

  private func write(_ text: String, to path: String) throws(CommandFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    do throws(FileError) {
      let folder = try Folder.open(parent.isEmpty ? "/" : parent)
      try folder.create(Array(text.utf8), as: parts.last ?? path)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension Phrase {
  fileprivate static func noID(_ id: String) -> Phrase {
    let quoted = InputError.quoted(id)
    return Phrase(
      en: "\(quoted) is no id: write lower-case words joined by hyphens, such as first-visits",
      cy: "nid yw \(quoted) yn id: ysgrifennwch eiriau llythrennau bach wedi'u cysylltu â "
        + "chysylltnodau, fel first-visits"
    )
  }

  fileprivate static func noYAML(_ path: String) -> Phrase {
    let quoted = InputError.quoted(path)
    return Phrase(
      en: "\(quoted) does not end in .yaml, as the file of a template does",
      cy: "nid yw \(quoted) yn gorffen â .yaml, fel y mae ffeil templed"
    )
  }

  fileprivate static func taken(_ id: String) -> Phrase {
    Phrase(
      en: "there is a template '\(id)' already; choose another id",
      cy: "mae templed '\(id)' yno eisoes; dewiswch id arall"
    )
  }

  fileprivate static func written(_ path: String) -> Phrase {
    Phrase(
      en: "wrote \(path); when you have changed it: caseaudit check \(path)",
      cy: "ysgrifennwyd \(path); pan fyddwch wedi'i newid: caseaudit check \(path)"
    )
  }

  fileprivate static func leftOut(_ items: [Item.ID]) -> Phrase {
    let list = items.joined(separator: ", ")
    return Phrase(
      en: "these items wait for items that the copy does not ask, and are always asked: \(list)",
      cy:
        "mae'r eitemau hyn yn aros am eitemau nad yw'r copi yn eu gofyn, ac fe'u gofynnir bob tro: "
        + list
    )
  }
}
