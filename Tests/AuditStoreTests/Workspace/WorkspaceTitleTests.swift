import AuditModel
import Testing

@testable import AuditStore

struct WorkspaceTitleTests {
  @Test(arguments: [
    "authority:\n  en: Wrexham\n",
    "authority:\n  en: Isle of Anglesey\n  cy: Ynys Môn\nlanguage: cy\n",
    "# Ours\nlanguage: en\nauthority:\n  cy: Sir y Fflint\n  en: Flintshire\nsynthetic: yes\n",
    "synthetic: no\nauthority:\n  en: Demo (synthetic)\nteams:\n  - id: A\n    title:\n      en: A\n",
    "authority:\n  en: Powys\ncalendar:\n  closures:\n    - 2026-12-24\ntargets:\n  seen: 90\n",
  ])
  func `a title seen at a glance is the one that the whole reader reads`(text: String) throws {
    let whole = try WorkspaceSettings.read(Array(text.utf8)).value
    #expect(WorkspaceTitle(glancingAt: Array(text.utf8)) == WorkspaceTitle(whole))
  }

  @Test func `settings as the program writes them are seen at a glance`() throws {
    let settings = WorkspaceSettings(
      authority: Wording(en: "Merthyr Tydfil", cy: "Merthyr Tudful"),
      language: .welsh,
      teams: [Team(id: "A", title: Wording(en: "Assessment: first", cy: "Asesu"))],
      closures: ["2026-12-24"],
      targets: ["child-seen-alone": 90],
      isSynthetic: true
    )
    let bytes = Array(settings.yamlText().utf8)
    #expect(WorkspaceTitle(glancingAt: bytes) == WorkspaceTitle(settings))
  }

  @Test(arguments: [
    "",
    "authority: {en: Wrexham}\n",
    "authority:\n  en: 'Wrexham'\n",
    "authority:\n  en: >\n    Wrexham\n",
    "authority:\n  en: Wrexham\n    and Chirk\n",
    "authority:\n  en: Wrexham # for now\n",
    "authority:\n  en: null\n",
    "authority:\n  en: ~\n",
    "authority:\n  en: Wrexham\n  en: Wrecsam\n",
    "authority:\n\ten: Wrexham\n",
    "authority:\n  en: Wrexham\r\n",
    "authority:\n  en: Wrexham\nlanguage: 'cy'\n",
    "authority:\n  en: Wrexham\nlanguage: fr\n",
    "authority:\n  en: Wrexham\nsynthetic: perhaps\n",
    "authority:\n  en: Wrexham\nteams: []\n",
    "authority:\n  en: Wrexham\nauthorities: two\n",
    "authority: &a\n  en: Wrexham\n",
    "---\nauthority:\n  en: Wrexham\n",
    "{authority: {en: Wrexham}}\n",
  ])
  func `what is written in another way is left to the whole reader`(text: String) {
    #expect(WorkspaceTitle(glancingAt: Array(text.utf8)) == nil)
  }
}
