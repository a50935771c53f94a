import AuditModel
import Testing

@testable import AuditTUI

struct LocaleLanguageTests {
  @Test(arguments: [
    (["LANG": "cy_GB.UTF-8"], Language.welsh),
    (["LANG": "cy"], .welsh),
    (["LANG": "en_GB.UTF-8"], .english),
    (["LANG": "cyr_XX"], .english),
    (["LC_MESSAGES": "cy_GB", "LANG": "en_GB"], .welsh),
    (["LC_ALL": "en_GB", "LC_MESSAGES": "cy_GB"], .english),
    (["LC_ALL": "", "LANG": "cy_GB"], .welsh),
    ([:], .english),
  ])
  func `Welsh is spoken where the locale for messages is Welsh`(
    variables: [String: String],
    language: Language
  ) {
    #expect(Surroundings.language(ofLocale: { variables[$0] }) == language)
  }
}
