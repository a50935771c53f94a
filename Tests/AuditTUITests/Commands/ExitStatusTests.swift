import ArgumentParser
import Testing

@testable import AuditTUI

struct ExitStatusTests {
  @Test(arguments: [
    ["nonsense"], ["figures", "--round"], ["figures", "--format", "xml"], ["due"],
    ["list", "--state", "lost"], ["figures", "--all-rounds", "--round", "2026-q1"],
    ["demo", "d", "--audits", "9"], ["demo", "d", "--audits", "1000001"], ["init"],
    ["init", "d", "--team", "North"], ["init", "d", "--team", "n=North", "--team", "n=South"],
    ["templates", "core-four", "--rules"], ["templates", "print"], ["templates", "diff", "a"],
    ["templates", "new"], ["--language", "fr"], ["audit", "--age-band", "7"],
  ])
  func `a command line that cannot be read ends with 2`(arguments: [String]) {
    #expect(status(of: arguments) == 2)
  }

  @Test(arguments: [
    ["--help"], ["figures", "--help"], ["help", "audit"], ["--version"],
    ["--generate-completion-script", "bash"],
  ])
  func `asking for help ends with 0`(arguments: [String]) {
    #expect(status(of: arguments) == 0)
  }

  @Test(arguments: [ProgramStatus.done, .faults, .usedWrongly, .fileFailed])
  func `a command's own exit code is kept`(status: ProgramStatus) {
    #expect(Caseaudit.exitStatus(for: ExitCode(status.rawValue)) == status.rawValue)
  }

  @Test(arguments: [
    ["--workspace", "here", "list"], ["list", "--workspace", "here"],
  ])
  func `the workspace is named before the command or after it`(arguments: [String]) throws {
    let command = try #require(Caseaudit.parseAsRoot(arguments) as? ListCommand)
    #expect(command.common.workspace == "here")
  }

  @Test(arguments: [["templates"], ["templates", "core-four"], ["templates", "--timescales"]])
  func `templates alone lists and prints them`(arguments: [String]) throws {
    #expect(try Caseaudit.parseAsRoot(arguments) is TemplatesListCommand)
  }

  @Test(arguments: [
    ["templates", "print", "core-four", "--workspace", "here"],
    ["templates", "--workspace", "here", "print", "core-four"],
    ["--workspace", "here", "templates", "print", "core-four"],
  ])
  func `the workspace is named before or after what is done with templates`(
    arguments: [String]
  ) throws {
    let command = try #require(Caseaudit.parseAsRoot(arguments) as? TemplatesPrintCommand)
    #expect(command.common.workspace == "here")
  }

  @Test func `a list is narrowed to one auditor`() throws {
    let command = try #require(
      Caseaudit.parseAsRoot(["list", "--auditor", "am"]) as? ListCommand
    )
    #expect(command.auditor.auditor == "am")
  }

  @Test func `a team is given by id and title`() throws {
    let team = try #require(TeamArgument(argument: "CAFAT = Assessment = team")?.team)
    #expect(team.id == "CAFAT")
    #expect(team.title.en == "Assessment = team")
  }

  /// What the program would end with if it did no more than read its arguments.
  private func status(of arguments: [String]) -> Int32 {
    do {
      _ = try Caseaudit.parseAsRoot(arguments)
      return ProgramStatus.done.rawValue
    } catch {
      return Caseaudit.exitStatus(for: error)
    }
  }
}
