import AuditModel
import AuditReport
import Testing

struct FormTests {
  private let form = TemplateForm(Example.template, timescales: Example.rules.timescales)

  @Test(arguments: [
    ("form.md", FormLanguages.both), ("form-cy.md", .one(.welsh)),
  ])
  func `a form is written as Markdown`(name: String, languages: FormLanguages) throws {
    try Golden.expect(FormMarkdown(form, languages: languages).text(), is: name)
  }

  @Test(arguments: [
    ("form.html", FormLanguages.both), ("form-en.html", .one(.english)),
  ])
  func `a form is written as a page`(name: String, languages: FormLanguages) throws {
    try Golden.expect(FormHTML(form, languages: languages).text(), is: name)
  }

  @Test(arguments: Language.allCases)
  func `a condition names the question by number and words`(language: Language) {
    let text = FormText(form, style: TextStyle(language: language, width: 400)).text()
    let condition =
      switch language {
      case .english:
        "Asked only when the answer to question 1.1 (“Was the child seen alone?”) is “no” or "
          + "“not recorded”, and (the child's age band is “5-10”, or the work was begun since "
          + "6 April 2016)."
      case .welsh:
        "Gofynnir dim ond pan fo hyn yn wir: yr ateb i gwestiwn 1.1 (“A welwyd y plentyn ar ei ben "
          + "ei hun?”) yw “nac ydy / nac oes” neu “nas cofnodwyd”, a hefyd (band oedran y plentyn "
          + "yw “5-10”, neu dechreuwyd y gwaith ers 6 Ebrill 2016)."
      }
    #expect(text.contains(condition))
  }

  @Test func `words without Welsh stand alone and are said to be English`() {
    let template = Template(
      id: "short",
      version: 1,
      title: Wording(en: "Only English"),
      sections: Example.template.sections
    )
    let page = FormHTML(TemplateForm(template, timescales: Timescales([])), languages: .one(.welsh))
    #expect(page.text().contains(#"<html lang="cy">"#))
    #expect(page.text().contains(#"<span lang="en">Only English</span>"#))
  }

  @Test func `what a template says becomes no markup on a page`() {
    let page = FormHTML(hostile, languages: .both).text()
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b>bold"))
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;) &amp; &#39;2&#39;&lt;/script&gt;"))
    // A combining mark after a bracket makes one character of the two, and is no way past.
    #expect(page.contains("&lt;\u{338}img src=x&gt;"))
    #expect(page.contains("‹202E›"))
    #expect(page.contains("{{title}}"))
  }

  @Test func `what a template says becomes no markup in Markdown`() {
    let lines = FormMarkdown(hostile, languages: .one(.english)).text().split(separator: "\n")
    // The program's own headings, and no other.
    let headings = lines.filter { $0.hasPrefix("#") }
    #expect(headings.count == 6)
    #expect(
      lines.contains(##"\# no heading \[link\](http\://x.example) www\.x.example a`@`b.example"##)
    )
    #expect(lines.contains(where: { $0.hasPrefix(##"# \<script\>"##) }))
    #expect(lines.contains(where: { $0.contains(#"**Guidance**: 1\. \*\*not bold\*\* \`code\`"#) }))
  }

  private var hostile: TemplateForm {
    let item = Item(
      id: "one",
      measures: .compliance,
      asks: Wording(en: "<\u{338}img src=x> \u{202E}{{title}}"),
      kind: .yesNo,
      guidance: Wording(en: "1. **not bold** `code` <b>bold</b>\n\n# no heading\n- no list")
    )
    let template = Template(
      id: "short",
      version: 1,
      title: Wording(en: #"<script>alert("1") & '2'</script>"#),
      purpose: Wording(
        en: "# no heading [link](http://x.example) www.x.example a@b.example"
      ),
      sections: [Section(id: "all", title: Wording(en: "- All"), items: [item])]
    )
    return TemplateForm(template, timescales: Timescales([]))
  }
}
