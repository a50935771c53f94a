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
      "{{>head}}{{>heads}}", "own:1: 'heads' is nothing that a report has; did you mean 'head'?"
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

  /// What stands before the policy, a browser takes as if there were none; and a policy outside the head
  /// of the page it passes over.
  @Test(arguments: [
    "<!-- {{>head}} -->", "{{^parts}}{{>head}}{{/parts}}", "{{#parts}}{{/parts}}{{>head}}",
    "<script src=http://x.example></script>{{>head}}", "<body>{{>head}}", "Report {{>head}}",
    "<html><head></head>{{>head}}", "<head><html>{{>head}}", "<html onclick=\"go()\">{{>head}}",
    "<html lang=\"a b\">{{>head}}", "<html lang=\">{{>head}}\">", "<html lang='\">{{>head}}",
    "<html style=\"background:url(//x.example)\">{{>head}}", "<html lang={{title}}>{{>head}}",
    "<html lang=\"{{#parts}}\">{{/parts}}{{>head}}", "<html\u{338}>{{>head}}", "\u{A0}{{>head}}",
    "<head {{>head}}>", "<template>{{>head}}</template>", "< html>{{>head}}", "{{title}}{{>head}}",
    "<!DOCTYPE html SYSTEM \"x\">{{>head}}", "<noscript>{{>head}}</noscript>{{>head}}",
    "{{! a }}<script>{{! b }}{{>head}}",
  ])
  func `a page in which the policy is not the first thing of its head is refused`(page: String) {
    #expect {
      try PageTemplate(page, file: "own")
    } throws: {
      ($0 as? InputErrors)?.all.map { $0.text(in: .english) } == [
        "own:1: 'head' comes too late, or not always, to keep scripts and the network out; write "
          + "before {{>head}} only <!DOCTYPE html>, <html> with lang, dir, class or id, and <head>"
      ]
    }
  }

  @Test(arguments: [
    "", "\u{FEFF}", "<head>", "<html>\r\n", "{{! ours, since 2026 }}\n<!doctype html>\n",
    "<!DOCTYPE HTML>\n<HTML lang='cy' dir=ltr class=\"print-2\" id=\"\">\n<HEAD>\t{{! <p> }}\n",
    "<html lang={{ lang }}>",
  ])
  func `before the policy a page may begin as pages do`(opening: String) throws {
    let page = try PageTemplate("\(opening){{>head}}</head><body></body>", file: "own.mustache")
    let made = Example.reported().html(language: .english, through: page)
    #expect(made.contains("Content-Security-Policy"))
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
