import AuditModel
import Foundation
import Testing

@testable import AuditReport

/// A page that somebody has written in place of the program's own.
struct PageTemplateTests {
  @Test func `a page of one's own is filled in, with the parts of the program's page`() throws {
    let own = """
      <!DOCTYPE html>
      <html lang="{{lang}}"><head>
      {{>head}}
      </head><body><h1>{{title}}</h1>
      {{#parts}}{{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}{{/parts}}
      </body></html>
      """
    let page = Example.reported().html(
      language: .english,
      through: try PageTemplate(own, file: "own.mustache")
    )
    #expect(page.contains("<h1>Example authority: January to March 2026</h1>"))
    #expect(page.contains("Content-Security-Policy"))
    #expect(page.contains("<p>The child is seen and heard.</p>"))
    #expect(!page.contains("<table>"))
  }

  @Test(arguments: [
    (
      "{{>head}}\n{{tittle}}",
      "own:2: 'tittle' is nothing that a report has; did you mean 'title'?"
    ),
    (
      "{{>head}}\n\n{{{title}}}",
      "own:3: a tag begins with '{{{', which a page may not use; write {{name}}, which prints text"
        + " safely, {{#name}}, {{^name}}, {{/name}} or {{>name}}"
    ),
    ("{{>head}}{{#parts}}", "own:1: the section 'parts' is never closed; add {{/parts}}"),
    (
      "{{>head}}{{#parts}}{{/part}}{{/parts}}",
      "own:1: 'part' is closed, and is not the section that is open; close {{/parts}} first"
    ),
    ("{{>head}}\n{{title", "own:2: '{{' has no '}}'; close the braces"),
    (
      "{{>heads}}{{>head}}", "own:1: 'heads' is nothing that a report has; did you mean 'head'?"
    ),
    (
      "{{title}}",
      "own:1: the page does not include 'head', which keeps scripts and the network out; write"
        + " {{>head}} straight after <head>"
    ),
  ])
  func `a mistake is told with its line and what to do`(page: String, message: String) {
    #expect {
      try PageTemplate(page, file: "own")
    } throws: {
      ($0 as? InputErrors)?.all.map { $0.text(in: .english) } == [message]
    }
  }

  @Test(arguments: [
    "{{&title}}", "{{% CONTENT_TYPE:TEXT}}", "{{=<% %>=}}", "{{<page}}{{/page}}", "{{$title}}",
    "{{!\n}}{{{title}}}",
  ])
  func `nothing lets text through as it is`(tag: String) {
    #expect(throws: InputErrors.self) { try PageTemplate("{{>head}}\(tag)", file: "own") }
  }

  @Test func `every name is explained where people who write a page look, and no other`() throws {
    let file = URL(filePath: #filePath)
      .appending(path: "../../../../docs/report-page.md").standardized
    let guide = try String(contentsOf: file, encoding: .utf8)
    let told = guide.matches(of: /(?m)^\| `([^`>]+)` \|/).map { String($0.1) }
    #expect(told.sorted() == PageNames.names.sorted())
    let parts = guide.matches(of: /(?m)^\| `\{\{>(\w+)\}\}` \|/).map { String($0.1) }
    #expect(parts.sorted() == PageNames.parts)
    #expect(guide.contains("```html\n\(ReportLayout.page)```"))
  }
}
