import ArgumentParser
import AuditModel
import Testing

@testable import AuditTUI

struct ScreenRequestTests {
  @Test(arguments: [
    [],
    ["--workspace", "fieldwork"],
    ["--workspace=fieldwork"],
    ["--workspace=a=b", "--auditor", "JE"],
    ["--language", "cy"],
    ["--auditor=JE", "--language=en", "--workspace", "a folder with spaces"],
  ])
  func `a plain request for the screens is read as the whole parser reads it`(
    words: [String]
  ) throws {
    let whole = try #require(try Caseaudit.parseAsRoot(words) as? Caseaudit)
    let request = try #require(ScreenRequest(words))
    #expect(request.workspace == whole.common.workspace)
    #expect(request.language == whole.common.language)
    #expect(request.auditor == whole.auditor.auditor)
  }

  @Test(arguments: [
    ["figures"],
    ["--help"],
    ["--version"],
    ["--workspace"],
    ["--workspace="],
    ["--workspace", ""],
    ["--workspace", "--language"],
    ["--workspace", "a", "--workspace", "b"],
    ["--language", "both"],
    ["--language", "fr"],
    ["--auditor=-"],
    ["--generate-completion-script", "zsh"],
    ["--workspace", "fieldwork", "list"],
    ["--", "--workspace", "fieldwork"],
  ])
  func `whatever may ask for something else is left to the whole parser`(words: [String]) {
    #expect(ScreenRequest(words) == nil)
  }
}
