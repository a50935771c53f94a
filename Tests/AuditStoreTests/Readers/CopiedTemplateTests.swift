import AuditModel
import AuditStore
import Testing

/// Templates that people make from a copy of one that ships.
struct CopiedTemplateTests {
  private static let text = """
    template: ours
    version: 1
    title: {en: Ours, cy: Ein un ni}
    sections:
      - id: all
        title: {en: All, cy: Popeth}
        items:
          - voice-of-child
          - id: seen-here
            measures: compliance
            asks: {en: "Seen?", cy: "Gwelwyd?"}
            answer: yes-no
            implies: {yes: {child-seen: [yes]}}

    """

  private func messages(_ text: String) -> [String] {
    let reader = TemplateReader(
      origin: .own,
      sharedItems: .shipped(in: Fixtures.templates.path)
    )
    do throws(InputErrors) {
      return try reader.read(Array(text.utf8), file: "ours.yaml").warnings
        .map { $0.text(in: .english) }
    } catch {
      return error.all.map { $0.text(in: .english) }
    }
  }

  @Test func `a copied item may contradict an item that ships and is not asked here`() {
    #expect(messages(Self.text).isEmpty)
  }

  @Test func `but it may not wait for one, for then it would always be asked`() {
    let waiting = Self.text.replacing(
      "implies: {yes: {child-seen: [yes]}}",
      with: "when: {child-seen: [yes]}"
    )
    #expect(
      messages(waiting) == [
        """
        ours.yaml:13: sections[0].items[1].when: there is no item 'child-seen'; check the id
        """
      ]
    )
  }

  @Test func `an item that nobody has is a fault in either place`() {
    let unknown = Self.text.replacing("child-seen:", with: "child-seem:")
    #expect(
      messages(unknown) == [
        """
        ours.yaml:13: sections[0].items[1].implies: there is no item 'child-seem'; check the id
        """
      ]
    )
  }
}
