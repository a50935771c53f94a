import AuditModel

/// A file of rules: timescales, and where the bank holidays stand.
///
/// The file that ships explains its fields at its head. An authority's own timescales stand in files
/// of the same form beside it.
public struct RulesFile: Hashable, Sendable {
  public let timescales: [Timescale]

  /// `nil` where another file says it.
  public let holidays: HolidayList?

  /// Reads a file of rules.
  ///
  /// - Throws: Every mistake at once, an id that stands twice among them.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    welsh: ValueReader.Welsh
  ) throws(InputErrors) -> Reading<RulesFile> {
    try read(Document.yaml(bytes, file: file), welsh: welsh)
  }

  /// As ``read(_:file:welsh:)``, of a document that is well formed.
  static func read(
    _ document: Document,
    welsh: ValueReader.Welsh
  ) throws(InputErrors) -> Reading<RulesFile> {
    try document.read { value in
      value.fields { fields in
        var places: [Timescale.ID: String] = [:]
        let holidays = fields.optional("holidays")?.fields { HolidayList($0) }
        let timescales = fields.optional("timescales")?.list { value -> Timescale? in
          guard let timescale = Timescale(value, welsh: welsh) else { return nil }
          if let place = places[timescale.id] { value.definedTwice(timescale.id, place) }
          places[timescale.id] = value.place
          return timescale
        }
        return RulesFile(timescales: timescales ?? [], holidays: holidays)
      }
    }
  }
}

/// Which list of bank holidays holds, and how far it is known to be complete.
public struct HolidayList: Hashable, Sendable {
  /// The file's name, in the folder of the rules.
  public let file: String

  /// Which list of the file: `england-and-wales`.
  public let division: String

  /// `nil` means the beginning of the first year that has a holiday in the list.
  public let completeFrom: Day?

  /// `nil` means the end of the last year that has a holiday in the list.
  public let completeTo: Day?

  init?(_ fields: FieldReader) {
    let file = fields.required("file")?.text()
    let division = fields.required("division")?.choice(among: HolidayList.divisions.map(\.id))
    completeFrom = fields.optional("complete-from")?.day()
    completeTo = fields.optional("complete-to")?.day()
    guard let file, let division else { return nil }
    self.file = file
    self.division = division
  }

  /// What reports call the calendar: `England and Wales`.
  var name: String {
    HolidayList.divisions.first { $0.id == division }?.name ?? division
  }

  private static let divisions: [(id: String, name: String)] = [
    ("england-and-wales", "England and Wales"), ("scotland", "Scotland"),
    ("northern-ireland", "Northern Ireland"),
  ]
}
