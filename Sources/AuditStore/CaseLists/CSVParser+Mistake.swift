import AuditModel

extension CSVParser.Mistake {
  /// The mistake as a person is told of it.
  func error(in file: String) -> InputError {
    InputError(place: "\(file):\(line)", problem: problem, remedy: remedy)
  }

  private var problem: Phrase {
    switch kind {
    case .notClosed:
      Phrase(
        en: "double quotes are opened here and closed nowhere",
        cy: "agorir dyfynodau dwbl yma ac nid ydynt yn cau"
      )
    case .textAfterQuotes(let text):
      Phrase(
        en: "found \(InputError.quoted(text)) after a cell in double quotes",
        cy: "cafwyd \(InputError.quoted(text)) ar ôl cell mewn dyfynodau dwbl"
      )
    case .quoteInside(let text):
      Phrase(
        en: "the cell \(InputError.quoted(text)) holds a double quote and does not begin with one",
        cy: "mae dyfynnod dwbl yn y gell \(InputError.quoted(text)), ac nid yw'n dechrau ag un"
      )
    }
  }

  private var remedy: Phrase {
    Phrase(
      en: "put the cell in double quotes, and write each that is part of it twice",
      cy: "rhowch y gell mewn dyfynodau dwbl, ac ysgrifennwch bob un sy'n rhan ohoni ddwywaith"
    )
  }
}
