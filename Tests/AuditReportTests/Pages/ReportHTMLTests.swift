import AuditModel
import Testing

@testable import AuditReport

/// A report as one page that needs nothing beside it.
struct ReportHTMLTests {
  @Test(arguments: Language.allCases)
  func `a report is written as a page`(language: Language) throws {
    let report = Example.reported("Her own words stand in the plan.", language)
    try Golden.expect(report.html(language: language), is: "report-\(language.rawValue).html")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'--></style></svg>",
    "<\u{338}b>", "{{title}} {{{mode}}}", "</title><a href=javascript:alert(1)>", "&lt;b&gt;",
    "]]><![CDATA[", "a\u{0}b\u{8}\u{1B}[31m\u{7F}\u{9B}", "\u{202E}\u{2066}\u{200B}\u{FEFF}",
    "\u{FFFE}\u{FFFF}\u{1FFFE}", "\"\u{301}<\u{301}&\u{301}", "\\3c script\\3e ",
    "\r\n\u{2028}\u{85}",
    "*/ } body { display: none } /*", "_x0041_", "=HYPERLINK(\"x\")",
  ])
  func `what people wrote is neither markup nor hidden, wherever it stands`(hostile: String) {
    let harmless = Example.reported("x", title: "x").html(language: .english)
    let page = Example.reported(hostile, title: hostile).html(language: .english)
    for sign in ["<", ">", "\"", "{"] as [Unicode.Scalar] {
      let brace = sign == "{" ? hostile.unicodeScalars.count { $0 == sign } : 0
      let places = brace == 0 ? 0 : brace * 3
      #expect(
        page.unicodeScalars.count { $0 == sign }
          == harmless.unicodeScalars.count { $0 == sign } + places,
        "\(sign)"
      )
    }
    #expect(!Array(page.utf8).withUnsafeBytes(HiddenText.isIn))
  }

  @Test func `what stands in the style sheet can end neither string nor sheet`() {
    let report = RoundReport(
      round: "q1",
      title: "t",
      front: [
        RoundReport.Fact(id: "mode", label: "Output", text: "\"; } </style><b> \\ é decided")
      ],
      parts: []
    )
    let page = report.html(language: .english)
    let string = #"content: "\22 \3b  \7d  \3c \2f style\3e \3c b\3e  \5c  \e9  decided";"#
    #expect(page.contains(string))
  }

  @Test func `a column in which nothing stands is left out, and a question stands with its id`() {
    let page = Example.reported().html(language: .english)
    #expect(page.contains("<span>Was the child seen alone?</span> seen-alone</th>"))
    #expect(page.contains(#"<th scope="col" class="number">95% from</th>"#))
    #expect(!page.contains(">round</th>"))
  }

  @Test func `a page in Welsh has no word of the program in English`() {
    let page = Example.reported("Da", .welsh).html(language: .welsh)
    for word in [
      "Contents", "Skip", "Charts", "Tables", "all teams", "not recorded", "interval", "page",
      "Lowest", "Highest",
    ] {
      #expect(!page.contains(">\(word)") && !page.contains(" \(word) "), "\(word)")
    }
    #expect(page.contains(#"<html lang="cy">"#))
  }
}
