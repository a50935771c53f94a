import AuditModel

/// A table that leaves the program: the same rows as text, CSV or JSON.
public struct Sheet: Hashable, Sendable {
  /// Words joined by hyphens, from which files are named: `teams`.
  public let name: String
  public let title: String

  /// Which audits, which filters, what the sample cannot show: a sentence each.
  public let notes: [String]
  public let columns: [Column]

  /// As many cells as there are columns in each.
  public let rows: [[Cell]]

  /// How many of the first columns tell the rows apart; a text too narrow for all columns repeats them.
  public let keys: Int

  public struct Column: Hashable, Sendable {
    /// The head of the column in CSV and its key in JSON: words joined by hyphens.
    public let id: String

    /// As people read it.
    public let title: String
    public let isNumber: Bool

    /// Whether the text has it too; what another column says in words is for spreadsheets alone.
    public let isInText: Bool

    public init(_ id: String, _ title: String, isNumber: Bool = false, isInText: Bool = true) {
      self.id = id
      self.title = title
      self.isNumber = isNumber
      self.isInText = isInText
    }
  }

  public enum Cell: Hashable, Sendable {
    /// Nothing is known, or nothing applies.
    case none
    case text(String)

    /// What files call it, which is the same in both languages, and what people read.
    case coded(String, String)
    case integer(Int)

    /// Written with one decimal, as percentages of intervals are.
    case number(Double)
  }

  public init(
    name: String,
    title: String,
    notes: [String] = [],
    columns: [Column],
    rows: [[Cell]],
    keys: Int = 1
  ) {
    precondition(
      rows.allSatisfy { $0.count == columns.count },
      "a cell for every column of \(name)"
    )
    self.name = name
    self.title = title
    self.notes = notes
    self.columns = columns
    self.rows = rows
    self.keys = keys
  }
}

extension Sheet.Cell {
  /// Text, or nothing where there is none.
  public static func text(_ value: String?) -> Self {
    value.map { .text($0) } ?? .none
  }

  /// A number, or nothing where there is none.
  public static func integer(_ value: Int?) -> Self {
    value.map { .integer($0) } ?? .none
  }

  /// The cell as it is printed; empty where there is nothing.
  public var printed: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .coded(_, let words): words
    case .integer(let number): String(number)
    case .number(let number): number.withOneDecimal
    }
  }

  /// The cell as files write it: a code where it has one.
  var written: String {
    if case .coded(let code, _) = self { code } else { printed }
  }
}

extension Double {
  /// `12.5`, halves away from zero; formatters would bring a library of 44 MB along.
  var withOneDecimal: String {
    let tenths = Int((abs(self) * 10).rounded())
    let sign = self < 0 && tenths > 0 ? "-" : ""
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}

extension Sheet {
  /// Title, notes and rows, no line longer than the style's width unless a single cell is; columns in
  /// which nothing stands are left out.
  public func text(style: TextStyle) -> String {
    let shown = columns.indices.filter { column in
      columns[column].isInText && rows.contains { $0[column] != .none }
    }
    var table = TextTable(
      columns: shown.map { .init(title: columns[$0].title, isRightAligned: columns[$0].isNumber) }
    )
    table.keys = shown.count { $0 < keys }
    table.rows = rows.map { row in TextTable.Row(cells: shown.map { row[$0].printed }) }
    let heading = title.wrapped(to: style.width) + notes.flatMap { $0.wrapped(to: style.width) }
    return style.text(heading + (rows.isEmpty ? [] : [""] + table.lines(width: style.width)))
  }

  /// `{"format": 1, "sheet": …, "title": …, "notes": […], "rows": [{id: value}]}`; null where there
  /// is nothing.
  public var json: JSON {
    .object([
      "format": .integer(1), "sheet": .string(name), "title": .string(title),
      "notes": .texts(notes),
      "rows": .array(
        rows.map { row in .object(JSONObject(zip(columns.map(\.id), row.map(\.json)))) }
      ),
    ])
  }
}

extension Sheet.Cell {
  fileprivate var json: JSON {
    switch self {
    case .none: .null
    case .text(let text), .coded(let text, _): .string(text)
    case .integer(let number): .integer(number)
    case .number: .number(printed)
    }
  }
}
