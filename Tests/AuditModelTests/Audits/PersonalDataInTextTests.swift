import AuditModel
import Testing

struct PersonalDataInTextTests {
  @Test(arguments: [
    ("ask Mrs Jones to visit", PersonalData.name),
    ("the visit by Sian Morgan was late", .name),
    ("his number is 943 476 5919.", .nhsNumber),
    ("NI QQ 12 34 56 C on file", .nationalInsuranceNumber),
    ("the child, born 03/04/2015, was seen", .dateOfBirth),
  ])
  func `what could tell who somebody is is found in a text`(text: String, kind: PersonalData) {
    #expect(PersonalData.found(in: text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    "See the child alone before 2026-04-30.", "The Head of Service answers. Team Manager agrees.",
    "She said nobody listens to her.", "Ask the Independent Reviewing Officer by 30 April 2026.",
    "Gofyn i Bennaeth y gwasanaeth.", "",
  ])
  func `roles, days and first words of sentences are no names`(text: String) {
    #expect(PersonalData.found(in: text).map(\.words) == [])
  }

  @Test(arguments: [
    ("Emma Jones said she would come", ["Emma Jones"]),
    ("Nobody asked me. Sian Morgan never came.", ["Sian Morgan"]),
    ("The Team Manager never came. Nobody asked me.", []),
  ])
  func `in words to be printed a name at the beginning of a sentence is found too`(
    text: String,
    names: [String]
  ) {
    #expect(PersonalData.found(in: text, isPrinted: true).map(\.words) == names)
  }
}
