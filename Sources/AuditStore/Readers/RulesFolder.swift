import AuditModel

/// The rules of a workspace or of the program: all files of one folder.
struct RulesFolder {
  let files: [NamedBytes]

  /// How messages begin the name of a file: `rules/`.
  let folder: String
  let welsh: ValueReader.Welsh

  init(_ files: [NamedBytes], folder: String, welsh: ValueReader.Welsh) {
    self.files = files
    self.folder = folder
    self.welsh = welsh
  }

  /// Reads the file that ships first, then the authority's own in the order of their names, so that
  /// of two timescales with one id the authority's own holds.
  ///
  /// - Returns: `nil` after a fault that `collector` was given; `documents` may know what is in a file.
  func read(
    closures: Set<Day>,
    knowing documents: ParsedDocuments? = nil,
    _ collector: inout MistakeCollector
  ) -> (timescales: Timescales, calendar: WorkingCalendar)? {
    let shipped = Workspace.Part.timescales
    let yaml = files.filter { $0.name.hasSuffix(".yaml") }
    let ordered = yaml.filter { $0.name == shipped } + yaml.filter { $0.name != shipped }
    var timescales: [Timescale] = []
    var list: HolidayList?
    for file in ordered {
      let rules = collector.read { () throws(InputErrors) -> Reading<RulesFile> in
        let name = folder + file.name
        guard let documents else {
          return try RulesFile.read(file.bytes, file: name, welsh: welsh)
        }
        return try RulesFile.read(documents.yaml(file.bytes, file: name), welsh: welsh)
      }
      timescales += rules?.timescales ?? []
      list = rules?.holidays ?? list
    }
    guard let list else {
      collector.add(.noHolidays(folder + shipped))
      return nil
    }
    guard let file = files.first(where: { $0.name == list.file }) else {
      collector.add(.noHolidayFile(folder + shipped, list.file))
      return nil
    }
    let calendar = collector.read { () throws(InputErrors) in
      try WorkingCalendar.read(
        file.bytes,
        file: folder + file.name,
        list: list,
        closures: closures
      )
    }
    return calendar.map { (Timescales(timescales), $0) }
  }
}

extension InputError {
  fileprivate static func noHolidays(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "no file of rules says where the bank holidays stand",
        cy: "nid oes ffeil reolau sy'n dweud ble mae'r gwyliau banc"
      ),
      remedy: Phrase(
        en: "add 'holidays' with 'file' and 'division'",
        cy: "ychwanegwch 'holidays' gyda 'file' a 'division'"
      )
    )
  }

  fileprivate static func noHolidayFile(_ place: String, _ file: String) -> InputError {
    let quoted = InputError.quoted(file)
    return InputError(
      place: "\(place): holidays.file",
      problem: Phrase(
        en: "there is no file \(quoted) beside the rules",
        cy: "nid oes ffeil \(quoted) wrth ymyl y rheolau"
      ),
      remedy: Phrase(
        en: "put the list of bank holidays there, as GOV.UK publishes it",
        cy: "rhowch y rhestr o wyliau banc yno, fel y mae GOV.UK yn ei chyhoeddi"
      )
    )
  }
}
