import AuditModel
import AuditStore
import Testing

/// The nine templates that ship, against the catalogue of what the five reports check.
///
/// The counts are those that the catalogue of the reports gives for each template (items, compliance,
/// quality, short form) and for all items by kind; the safety question, which belongs to no template,
/// is its 257th.
struct ShippedTemplateTests {
  private let library: TemplateLibrary
  private let items: [Item]

  init() throws {
    library = try TemplateLibrary.open(Fixtures.templates.path)
    let all = library.templates.flatMap(\.items)
    items = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }.values
      .sorted { $0.id < $1.id }
  }

  @Test(arguments: [
    ("core-four", 4, 2, 2, 4), ("front-door", 28, 13, 15, 13), ("assessment", 67, 32, 35, 33),
    ("child-protection", 52, 30, 22, 28), ("care-and-support-plan", 52, 24, 28, 29),
    ("looked-after", 68, 45, 23, 38), ("leaving-care", 19, 12, 7, 11),
    ("risk-and-vulnerability", 25, 14, 11, 14), ("oversight", 29, 15, 14, 19),
  ])
  func `a template has the items of the catalogue, compliance and quality, and its short form`(
    name: String,
    count: Int,
    compliance: Int,
    quality: Int,
    short: Int
  ) throws {
    let template = try #require(library[name])
    #expect(template.version == 1)
    #expect(template.items.count == count)
    #expect(template.items.count { $0.measures == .compliance } == compliance)
    #expect(template.items.count { $0.measures == .quality } == quality)
    #expect(template.shortForm.count == short)
    #expect(template.purpose != nil && !template.sources.isEmpty)
  }

  @Test func `nine templates ask 256 items between them`() {
    #expect(library.templates.count == 9)
    #expect(items.count == 256)
    #expect(items.count { $0.measures == .compliance } == 140)
    #expect(items.count { $0.measures == .quality } == 116)
  }

  @Test(arguments: [
    ("grade", 103), ("yes-no-not-recorded", 61), ("yes-no", 39), ("dates", 28), ("choice", 14),
    ("count", 11), ("text", 0),
  ])
  func `so many items have this kind of answer`(kind: String, expected: Int) {
    #expect(items.count { $0.kind.code == kind } == expected)
  }

  @Test func `an item is the same item in every template that asks it`() {
    for template in library.templates {
      for item in template.items {
        #expect(items.first { $0.id == item.id } == item)
      }
    }
  }

  @Test func `every item says where to look, in both languages, and cites its report`() {
    for item in items {
      #expect(item.asks.cy != nil, "\(item.id)")
      #expect(item.guidance?.cy != nil, "\(item.id)")
      #expect(!item.sources.isEmpty, "\(item.id)")
      #expect(item.asks.en.hasSuffix("?"), "\(item.id)")
      let reports = [
        "Wrexham 2013 ", "Wrexham 2014 ", "Neath Port Talbot 2015 ", "National overview 2019 ",
        "Wrexham 2021 ",
      ]
      for source in item.sources {
        #expect(reports.contains { source.hasPrefix($0) }, "\(item.id): \(source)")
      }
    }
  }

  @Test func `every graded item has four anchors of its own`() {
    var seen: [String: Item.ID] = [:]
    for item in items where item.kind == .grade {
      #expect(Set(item.anchors.keys) == Set(Grade.allCases), "\(item.id)")
      for anchor in item.anchors.values {
        for text in [anchor.en, anchor.cy ?? ""] {
          #expect(!text.isEmpty, "\(item.id)")
          #expect(seen[text] == nil, "\(item.id) and \(seen[text] ?? "") share \(text)")
          seen[text] = item.id
        }
      }
    }
    #expect(seen.count == 103 * 4 * 2)
  }

  @Test func `no two questions are worded alike, in either language`() {
    for language in [Language.english, .welsh] {
      let words = items.map { $0.asks.text(in: language) }
      #expect(Set(words).count == words.count)
    }
  }

  @Test(arguments: [
    ("chronology-used", "chronology-present"), ("genogram-quality", "genogram-present"),
    ("pathway-plan-quality", "pathway-plan-present"),
    ("pathway-plan-outcomes", "pathway-plan-present"), ("pep-timely", "pep-in-place"),
    ("update-uses-new-information", "assessment-updated"),
    ("risk-scale-recorded", "risk-identified"), ("risk-managed", "risk-identified"),
  ])
  func `use is asked only after presence`(use: String, presence: String) throws {
    let item = try #require(items.first { $0.id == use })
    #expect(item.condition == .answer(item: presence, in: ["yes"]))
  }

  @Test func `without a plan its quality cannot be graded, and is not poor`() throws {
    let template = try #require(library["care-and-support-plan"])
    let plans = try #require(template.sections.first { $0.id == "plans" })
    let graded = plans.items.filter { $0.id.hasPrefix("plan-") && $0.kind == .grade }
    #expect(graded.count == 9)
    for item in graded {
      #expect(item.ungradedWhen == .answer(item: "plan-present", in: ["no"]), "\(item.id)")
    }
  }

  @Test func `what people said is a source of its own, in no pool`() {
    let feedback = items.filter { $0.source == .feedback }
    #expect(feedback.count == 8)
    #expect(feedback.allSatisfy { $0.id.hasPrefix("fb-") && $0.pool == nil })
    #expect(items.filter { $0.id.hasPrefix("fb-") }.count == 8)
    let supervision = items.filter { $0.source == .supervision }
    #expect(supervision.count == 4)
    #expect(supervision.allSatisfy { $0.id.hasPrefix("supervision-") && $0.pool == nil })
  }

  @Test
  func `what people said stands beside the item of the file that asks the same of the same work`()
    throws
  {
    let beside = items.filter { $0.beside != nil }
    #expect(
      Dictionary(beside.map { ($0.id, $0.beside) }) { first, _ in first }
        == ["fb-assessment-shared": "assessment-shared", "fb-knows-advocacy": "advocacy-offered"]
    )
    // Each pair stands together in a template, so that an audit can have both answers.
    for (template, pair) in [
      ("assessment", ["assessment-shared", "fb-assessment-shared"]),
      ("looked-after", ["advocacy-offered", "fb-knows-advocacy"]),
    ] {
      let asked = try #require(library[template]).items.map(\.id)
      #expect(Set(pair).isSubset(of: asked))
    }
  }

  @Test func `an item that restates another in finer detail is in no pool`() throws {
    let restating = items.filter { $0.restates != nil }
    #expect(!restating.isEmpty)
    for item in restating {
      #expect(item.pool == nil)
      let other = try #require(items.first { $0.id == item.restates })
      #expect(other.restates == nil)
    }
  }

  @Test(arguments: [
    ("referral-decision-timely", ["referral-decision-wd", "referral-decision-24h"]),
    ("assessment-on-time", ["assessment-2014-act", "initial-assessment", "core-assessment"]),
    ("icpc-timely", ["icpc"]),
    ("core-group-timely", ["core-group-first", "core-group-next"]),
    ("review-conference-timely", ["review-conference-first", "review-conference-next"]),
    ("cp-visits-timely", ["cp-visit"]), ("pep-timely", ["pep"]),
    ("plan-timely", ["lac-care-plan", "lac-placement-plan"]),
    ("ooa-emergency-panel-timely", ["ooa-panel-emergency"]),
    ("proceedings-in-time", ["care-proceedings", "care-proceedings-extension"]),
    ("pathway-assessment-timely", ["pathway-assessment", "pathway-assessment-left"]),
    ("complaint-timely", ["complaint-ack", "complaint-stage1", "complaint-stage2"]),
  ])
  func `a dates item has the timescales of its duty`(id: String, timescales: [String]) throws {
    let item = try #require(items.first { $0.id == id })
    #expect(item.kind == .dates(timescales))
  }

  @Test func `the safety question belongs to no template`() {
    #expect(!items.contains { $0.id == "immediate-risk" })
  }

  @Test(arguments: [
    "core-four", "front-door", "assessment", "child-protection", "care-and-support-plan",
    "looked-after", "leaving-care", "risk-and-vulnerability", "oversight",
  ])
  func `a pinned copy is the same template`(name: String) throws {
    let template = try #require(library[name])
    let pinned = template.pinnedText()
    let again = try TemplateReader(origin: .pinned).read(Array(pinned.utf8), file: "pinned.yaml")
    #expect(again.warnings.isEmpty)
    #expect(again.value == template)
    #expect(again.value.pinnedText() == pinned)
  }
}
