import ArgumentParser
import AuditModel
import AuditStore

/// Checks what people wrote against its rules.
struct CheckCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a workspace, or single templates, and prints every fault.",
    discussion: """
      Each line names the file, the line, what is wrong and what to do. Exits with 1 where there \
      is a fault; warnings alone exit with 0. Without a path the workspace is checked: settings, \
      templates, rules, rounds and every audit with its history: that no event in it was changed \
      or taken out, that the audit is what its events end with, and that nothing finished was \
      changed without being reopened. A history that was written anew from its beginning, or that \
      lost its end, only another copy can show.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Argument(
    help: ArgumentHelp("Workspaces, folders of templates, or template files.", valueName: "path")
  )
  var paths: [String] = []

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    var report = CheckReport()
    for path in try checked(in: surroundings) {
      try report.check(path, in: &surroundings)
    }
    if format.isJSON {
      try surroundings.print(json: report.json.text())
    } else {
      try surroundings.print(lines: report.lines(language: surroundings.language))
    }
    if report.hasFaults { throw .faultsFound }
  }

  private func checked(in surroundings: Surroundings) throws(CommandFailure) -> [String] {
    guard paths.isEmpty else { return paths }
    guard let path = surroundings.workspacePath else {
      let messages = CommandFailure(Workspace.notFound(from: surroundings.folder)).messages
      throw CommandFailure(messages, .usedWrongly)
    }
    return [path]
  }
}
