import ArgumentParser
import AuditModel
import AuditStore

/// Packs a workspace into one file.
struct PackCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Packs the workspace into one file, for 'caseaudit merge' elsewhere.",
    discussion: """
      The file is an archive that every tar reads, and that only you may read; it is not encrypted. \
      Words that were typed and not saved are not in it. A file that is there already is not \
      replaced.
      """
  )

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("The file to make, such as fieldwork.tar.", valueName: "file"),
    completion: .file(extensions: ["tar"])
  )
  var file: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let count: Int
    let unsaved: Int
    do throws(FileError) {
      count = try workspace.pack(to: file)
      unsaved = try workspace.auditsWithDrafts().count
    } catch {
      throw CommandFailure(error)
    }
    try surroundings.print(lines: [surroundings.text(.packed(count, file))])
    if unsaved > 0 { surroundings.say(.unsaved(unsaved)) }
  }
}

extension Phrase {
  fileprivate static func packed(_ count: Int, _ file: String) -> Phrase {
    Phrase(
      en: "packed \(count) audits into \(file); merge them elsewhere with: caseaudit merge \(file)",
      cy: "paciwyd \(count) archwiliad i \(file); cyfunwch nhw yn rhywle arall â: "
        + "caseaudit merge \(file)"
    )
  }

  fileprivate static func unsaved(_ count: Int) -> Phrase {
    Phrase(
      en: "audits with words that are not saved, and so not packed: \(count); "
        + "open them, keep the words, and pack again",
      cy: "archwiliadau â geiriau heb eu cadw, ac felly heb eu pacio: \(count); "
        + "agorwch nhw, cadwch y geiriau, a phaciwch eto"
    )
  }
}
