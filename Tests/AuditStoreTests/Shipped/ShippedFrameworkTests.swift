import AuditModel
import AuditStore
import Testing

/// The five frameworks that ship.
struct ShippedFrameworkTests {
  private let library: TemplateLibrary

  init() throws {
    library = try TemplateLibrary.open(Fixtures.templates.path)
  }

  @Test(arguments: [
    ("wrexham-2013", "criterion", "maen prawf", 4),
    ("wrexham-2014", "question", "cwestiwn", 5),
    ("neath-port-talbot-2015", "theme", "thema", 4),
    ("wrexham-2021", "principle", "egwyddor", 4),
  ])
  func `a framework has the headings of its report`(
    id: String,
    word: String,
    welsh: String,
    count: Int
  ) throws {
    let framework = try #require(library.frameworks.first { $0.id == id })
    #expect(framework.headingsAre == Wording(en: word, cy: welsh))
    #expect(framework.headings.count == count)
  }

  @Test func `the national overview has at least the four areas put to people`() throws {
    let framework = try #require(library.frameworks.first { $0.id == "national-overview-2019" })
    #expect(framework.headings.count >= 4)
  }

  @Test func `every item reports to a heading of at least one framework`() {
    let placed = Set(library.frameworks.flatMap(\.headings).flatMap(\.items))
    let items = Set(library.templates.flatMap(\.items).map(\.id))
    #expect(items.subtracting(placed).sorted() == [])
  }

  @Test(arguments: [
    ("wrexham-2013", "Wrexham 2013 "), ("wrexham-2014", "Wrexham 2014 "),
    ("neath-port-talbot-2015", "Neath Port Talbot 2015 "),
    ("national-overview-2019", "National overview 2019 "), ("wrexham-2021", "Wrexham 2021 "),
  ])
  func `an item that cites a report stands under a heading of its framework`(
    id: String,
    report: String
  ) throws {
    let framework = try #require(library.frameworks.first { $0.id == id })
    let placed = Set(framework.headings.flatMap(\.items))
    let citing = library.templates.flatMap(\.items).filter { item in
      item.sources.contains { $0.hasPrefix(report) }
    }
    #expect(!citing.isEmpty)
    #expect(Set(citing.map(\.id)).subtracting(placed).sorted() == [])
  }

  @Test func `a heading says what is expected, in both languages`() {
    for heading in library.frameworks.flatMap(\.headings) {
      #expect(heading.expects.cy != nil && heading.title.cy != nil, "\(heading.id)")
      #expect(!heading.items.isEmpty, "\(heading.id)")
    }
  }
}
