import AuditModel
import Testing

@testable import AuditReport

/// The report as CSV: a row for each figure, with its definition.
struct TidyFiguresTests {
  private let mode = "exact figures, for use inside the authority; not for publication"

  @Test func `a figure has a row with its question, n of N and how sure it is`() {
    let lines = Example.reported().csv().split(separator: "\r\n")
    #expect(
      lines.first
        == "round,part,part-title,table,table-title,row,team,item,measure,question,keys,outcome,outcome-title,n,of,percent,figure,audits,not-recorded,no-place,beside-n,lower,upper,target,hot-spot,mode"
    )
    let seen = lines.filter { $0.contains(",by-item,") && $0.contains(",seen-alone,") }
    #expect(seen.count == 1)
    #expect(seen[0].contains(#","Was the child seen alone?",,favourable,n,"#))
    #expect(seen[0].hasSuffix("\"\(mode)\""))
  }

  @Test func `each outcome of a distribution is counted in N, and what stands beside N is not`() {
    let sheet = Sheet(
      name: "outcomes",
      title: "Outcomes",
      columns: [
        Sheet.Column("team", "team"), Sheet.Column("met", "met", isNumber: true),
        Sheet.Column("n", "n", isNumber: true), Sheet.Column("of", "N", isNumber: true),
        Sheet.Column("figure", "figure"), Sheet.Column("beside-n", "beside N", isNumber: true),
      ],
      rows: [
        [
          .coded("north", "North"), .integer(17), .integer(17), .integer(19),
          .text("17 of 19 (89%)"), .integer(3),
        ]
      ]
    )
    let report = RoundReport(
      round: "q1",
      title: "t",
      front: [],
      parts: [RoundReport.Part("p", "P", sheets: [sheet])]
    )
    #expect(
      report.csv().split(separator: "\r\n").dropFirst() == [
        #"q1,p,P,outcomes,Outcomes,1,north,,,,,favourable,n,17,19,89,"17 of 19 (89%)",,,,3,,,,,"#,
        "q1,p,P,outcomes,Outcomes,1,north,,,,,met,met,17,19,,,,,,,,,,,",
        #"q1,p,P,outcomes,Outcomes,1,north,,,,,beside-n,"beside N",3,,,,,,,,,,,,"#,
      ]
    )
  }

  @Test(arguments: [
    ("82.5% (165 of 200)", "82.5"), ("17 o 19 (89%)", "89"), ("3 of 7", nil), ("–", nil),
    ("89%* (17 of 19)", "89"),
  ])
  func `a percentage is the one that is printed`(figure: String, percent: String?) {
    let sheet = Sheet(
      name: "s",
      title: "s",
      columns: [Sheet.Column("figure", "figure")],
      rows: [[.text(figure)]]
    )
    #expect(sheet.percent(in: 0) == percent)
  }

  @Test(arguments: ["=1", "+1", "-1", "@x", "|cmd", "\t=1", " =1", "\r=1", "＝1"])
  func `no text of a figure is a formula`(text: String) {
    let csv = Example.reported(title: text).csv()
    for line in csv.split(separator: "\r\n") {
      for field in line.split(separator: ",") {
        #expect(!["=", "+", "-", "@", "|", "\t", "\r", "＝"].contains(field.unicodeScalars.first))
      }
    }
  }
}
