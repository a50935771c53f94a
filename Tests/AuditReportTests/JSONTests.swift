import AuditModel
import AuditReport
import Testing

struct JSONTests {
  @Test func `figures are written as JSON with their cases`() throws {
    try Golden.expect(FiguresJSON(Example.figures(), withCases: true).text(), is: "figures.json")
  }

  @Test func `headings and publications are written beside the figures`() throws {
    let json = FiguresJSON(
      Example.figures(),
      under: Example.framework,
      beside: [Example.published]
    )
    try Golden.expect(json.text(), is: "figures-framework.json")
  }

  @Test func `a framework is written whole`() throws {
    try Golden.expect(FrameworksJSON([Example.framework]).text(), is: "framework.json")
  }

  @Test func `a template is written whole`() throws {
    try Golden.expect(TemplateJSON(Example.template).text(), is: "template.json")
  }

  @Test func `timescales and holidays are written whole`() throws {
    try Golden.expect(TimescalesJSON(Example.rules).text(), is: "timescales.json")
  }
}
