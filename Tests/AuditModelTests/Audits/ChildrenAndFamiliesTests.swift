import AuditModel
import Testing

/// Children and families, counted apart.
struct ChildrenAndFamiliesTests {
  private func file(_ reference: String, _ siblings: String? = nil) -> CaseFile {
    CaseFile(reference: reference, team: "North", siblings: siblings)
  }

  @Test func `brothers and sisters are children each and one family`() {
    let counted = ChildrenAndFamilies(
      of: [file("C1", "F1"), file("C2", "F1"), file("C3", "F2"), file("C4"), file("C5")]
    )
    // F1, F2, and the families of C4 and C5.
    #expect(counted.children == 5)
    #expect(counted.families == 4)
    #expect(counted.phrase.en == "5, of 4 families")
  }

  @Test func `a child that was audited twice counts once, with the link that either audit has`() {
    let counted = ChildrenAndFamilies(of: [file("C1", "F1"), file("C1"), file("C2", "F1")])
    #expect(counted.children == 2)
    #expect(counted.families == 1)
    #expect(counted.phrase.cy == "2, o 1 teulu")
  }

  @Test func `of no case there is no child and no family`() {
    #expect(ChildrenAndFamilies(of: []).phrase.en == "0, of 0 families")
  }
}
