import AuditModel
import Testing

/// What may not stand in a quotation that everybody can read.
struct IdentifiersTests {
  private let identifiers = Identifiers(
    of: [
      Audit(
        id: "A1",
        template: Audit.TemplateReference(id: "t", version: 1, digest: ""),
        auditor: "aud-6",
        caseFile: CaseFile(reference: "NW-8011", team: "LACT", siblings: "FAM-7"),
        asAt: "2026-03-12"
      )
    ],
    teams: [
      Team(id: "LACT", title: Wording(en: "Looked After Children Team", cy: "Tîm Gofal Plant"))
    ]
  )

  @Test(arguments: [
    "NW-8011 is my brother", "nw8011", "NW–8011", "I saw my worker on 3 March 2026",
    "visited 3/12", "the LACT worker was kind", "and aud-6 was kind", "our family, fam-7",
    "the looked-after children team rang", "y Tîm Gofal Plant", "ring 07700 900123",
    "she lives at CF10 1AA", "mail jane@example.org", "my brother Gethin", "ar y 4ydd",
    "Anwen Prys rang me",
  ])
  func `what may tell who somebody is is found`(text: String) {
    #expect(identifiers.mayStand(in: text))
  }

  @Test(arguments: [
    "She listened to me.", "I had 4 workers in a year.", "Nobody asked. It took too long.",
    "My social worker came when she said.", "Roedd hi'n gwrando arna i.",
  ])
  func `plain words may stand`(text: String) {
    #expect(!identifiers.mayStand(in: text))
  }
}
