import AuditModel

/// A framework in words: its headings, what is expected under each, and the items that report there.
struct FrameworkInWords {
  private var page: TextPage

  init(_ framework: Framework, page: TextPage) {
    self.page = page
    self.page.add(framework.title)
    for heading in framework.headings {
      self.page.space()
      let word = page.words(framework.headingsAre)
      self.page.add("\(word) \(heading.number): \(page.words(heading.title))")
      self.page.add(page.words(heading.expects), indent: 2)
      for item in heading.items { self.page.add("- \(item)", indent: 2) }
    }
  }

  var text: String {
    page.text
  }
}
