extension SampleRemark {
  /// The remark in a sentence without a full stop.
  public var phrase: Phrase {
    switch self {
    case .noColumn(let column):
      return Phrase(
        en: "the list has no column '\(column)'\(SampleRemark.meaning(of: column).en)",
        cy: "nid oes colofn '\(column)' yn y rhestr\(SampleRemark.meaning(of: column).cy)"
      )
    case .noWord(let column, let cases):
      return Phrase(
        en: "cases with nothing under '\(column)': \(cases)",
        cy: "achosion heb ddim o dan '\(column)': \(cases)"
      )
    case .unknownWord(let column, let word, let cases):
      let quoted = InputError.quoted(word)
      return Phrase(
        en: "\(quoted) under '\(column)' is no word of the program, so drafts leave it out: "
          + SampleRemark.number(cases).en,
        cy: "nid yw \(quoted) o dan '\(column)' yn un o eiriau'r rhaglen, felly mae drafftiau'n ei "
          + "hepgor: " + SampleRemark.number(cases).cy
      )
    case .unknownTeam(let team, let cases):
      let quoted = InputError.quoted(team)
      return Phrase(
        en: "the workspace has no team \(quoted): \(SampleRemark.number(cases).en)",
        cy: "nid oes tîm \(quoted) yn y gweithle: \(SampleRemark.number(cases).cy)"
      )
    case .smallTeam(let team, let cases, let asked):
      let quoted = InputError.quoted(team)
      return Phrase(
        en: "the team \(quoted) has \(cases) of the \(asked) cases asked for: all are taken",
        cy: "mae gan y tîm \(quoted) \(cases) o'r \(asked) achos y gofynnwyd amdanynt: "
          + "cymerir pob un"
      )
    case .nothingDrawn(let share):
      let name = InputError.quoted(share.name)
      return Phrase(
        en: "none is drawn of \(name) (\(SampleRemark.number(share.cases).en)): "
          + "its share is less than one",
        cy: "ni thynnir yr un o \(name) (\(SampleRemark.number(share.cases).cy)): "
          + "mae ei gyfran yn llai nag un"
      )
    case .siblings(let group, let references):
      let quoted = InputError.quoted(group)
      let list = references.map { InputError.quoted($0) }.joined(separator: ", ")
      return Phrase(
        en: "brothers and sisters are drawn together (\(quoted)): \(list)",
        cy: "tynnir brodyr a chwiorydd gyda'i gilydd (\(quoted)): \(list)"
      )
    case .audited(let reference, let day):
      let quoted = InputError.quoted(reference)
      return Phrase(
        en: "\(quoted) was audited on \(day), less than twelve months before",
        cy: "archwiliwyd \(quoted) ar \(day), lai na deuddeg mis ynghynt"
      )
    case .outsideWindow(let window, let cases):
      return Phrase(
        en: "left out, because \(InputError.quoted(window.event)) lies outside the window: "
          + SampleRemark.number(cases).en,
        cy: "hepgorwyd, am fod \(InputError.quoted(window.event)) y tu allan i'r ffenestr: "
          + SampleRemark.number(cases).cy
      )
    case .noDay(let window, let cases):
      return Phrase(
        en: "no day under \(InputError.quoted(window.event)), and not left out: "
          + SampleRemark.number(cases).en,
        cy: "dim diwrnod o dan \(InputError.quoted(window.event)), a heb eu hepgor: "
          + SampleRemark.number(cases).cy
      )
    case .resembles(let reference, let what):
      let quoted = InputError.quoted(reference)
      return Phrase(
        en: "the reference \(quoted) looks like \(what.phrase.en): use a pseudonym",
        cy: "mae'r cyfeirnod \(quoted) yn edrych fel \(what.phrase.cy): defnyddiwch ffugenw"
      )
    }
  }

  private static func number(_ cases: Int) -> Phrase {
    Phrase(en: cases == 1 ? "1 case" : "\(cases) cases", cy: "\(cases) achos")
  }

  /// What is not known without a column.
  private static func meaning(of column: String) -> Phrase {
    switch column {
    case CaseList.siblingColumn:
      Phrase(
        en: ", so nobody can tell whether brothers and sisters are drawn together",
        cy: ", felly ni ellir dweud a dynnir brodyr a chwiorydd gyda'i gilydd"
      )
    default: Phrase(en: ", so drafts leave it out", cy: ", felly mae drafftiau'n ei hepgor")
    }
  }
}
