import AuditModel

/// A report as ``ReportLayout`` reads it: its property names are those between the braces there, and
/// ``PageNames`` lists them for people who write a page of their own.
struct ReportPage {
  let lang: String
  let title: String

  /// How figures are printed and for whom, in one line.
  let mode: String

  /// The same as the inside of a string of a style sheet.
  let modeInStyle: String
  let pageInStyle: String
  let ofInStyle: String
  let skip: String
  let contents: String
  let made: String
  let front: [Fact]
  let parts: [Part]

  struct Fact {
    let label: String
    let text: String
  }

  struct Part {
    /// Letters, digits and hyphens, once on the page; so with every `anchor`.
    let anchor: String
    let title: String
    let paragraphs: [String]
    let lists: [List]
    let hasCharts: Bool
    let chartsTitle: String
    let charts: [ChartPicture]
    let hasTables: Bool
    let tablesTitle: String
    let tables: [Table]
  }

  struct List {
    let title: String
    let entries: [String]
  }

  struct Table {
    let anchor: String

    /// Of the part in which it stands: two parts may have tables of one name.
    let partAnchor: String
    let title: String
    let notes: [String]
    let heads: [Head]
    let rows: [Row]
  }

  struct Head {
    let title: String

    /// `number`, `figure` or `words`.
    let kind: String
  }

  struct Row {
    let cells: [Cell]
  }

  struct Cell {
    /// Whether it says what the row is about.
    let isHead: Bool

    /// `number`, `figure` or `words`.
    let kind: String
    let text: String

    /// The question that an id stands for; at most one.
    let asks: [String]
  }
}
