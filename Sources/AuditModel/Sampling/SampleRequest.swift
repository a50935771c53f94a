/// What somebody wants drawn from a list of cases.
public struct SampleRequest: Hashable, Sendable {
  public var method: Sample.Method

  /// The digest of the list's bytes: `sha256:…`.
  public var list: String

  /// How many; `nil` for all, which only ``Sample/Method/all`` and ``Sample/Method/purposive`` take.
  public var size: Draw.Size?

  /// The columns by whose words each team is divided; empty where it is not.
  public var stratify: [String] = []

  /// From which the random order follows.
  public var seed: UInt64 = 0

  /// The cases that are chosen, of a purposive sample; empty for every case of the list.
  public var chosen: [String] = []
  public var exclusions: [CaseExclusion] = []
  public var window: CaseWindow?

  /// Among whom the cases are dealt out, in this order; empty leaves it to the list.
  public var auditors: [String] = []

  /// For whom auditors of other agencies audit, by their ids; see ``RoundCases/agencies``.
  public var agencies: [String: String] = [:]

  /// The day of the draw, where it is to be kept.
  public var on: Day?

  public init(method: Sample.Method, list: String, size: Draw.Size? = nil) {
    self.method = method
    self.list = list
    self.size = size
  }
}

/// Why nothing can be drawn.
public enum SampleRefusal: Error, Hashable, Sendable {
  /// The list has no such column.
  case unknownColumn(String, among: [String])

  /// The list has no such case.
  case unknownCase(String)

  /// A random or stratified sample of nobody has said how many.
  case noSize

  /// All cases, and chosen ones, are as many as they are.
  case sizeOfAll(Sample.Method)

  /// Nothing is divided in a sample of this method.
  case notDivided(Sample.Method)

  /// So many of each team are not a sample of all teams as one.
  case randomByTeam

  /// The list is empty, or every case of it is left out.
  case nothingToDraw

  /// A case is chosen, and left out by name or by the window.
  case chosenLeftOut(String)
}

extension SampleRefusal {
  public var phrase: Phrase {
    switch self {
    case .unknownColumn(let name, let names):
      let quoted = InputError.quoted(name)
      let known = names.joined(separator: ", ")
      return Phrase(
        en: "the list has no column \(quoted); it has: \(known)",
        cy: "nid oes colofn \(quoted) yn y rhestr; mae ganddi: \(known)"
      )
    case .unknownCase(let reference):
      let quoted = InputError.quoted(reference)
      return Phrase(
        en: "the list has no case \(quoted): check the reference",
        cy: "nid oes achos \(quoted) yn y rhestr: gwiriwch y cyfeirnod"
      )
    case .noSize:
      return Phrase(
        en: "say how many: of each team, or in all",
        cy: "dywedwch faint: o bob tîm, neu i gyd"
      )
    case .sizeOfAll(let method):
      return Phrase(
        en: "a number does not go with '\(method.rawValue)', which takes what there is",
        cy: "nid yw nifer yn mynd gyda '\(method.rawValue)', sy'n cymryd yr hyn sydd"
      )
    case .notDivided(let method):
      return Phrase(
        en: "'\(method.rawValue)' divides nothing: leave out the strata, or draw 'stratified'",
        cy: "nid yw '\(method.rawValue)' yn rhannu dim: hepgorwch yr haenau, neu tynnwch "
          + "'stratified'"
      )
    case .randomByTeam:
      return Phrase(
        en: "so many of each team are a stratified sample: say how many in all, "
          + "or draw 'stratified'",
        cy: "sampl haenedig yw hyn a hyn o bob tîm: dywedwch faint i gyd, neu tynnwch 'stratified'"
      )
    case .nothingToDraw:
      return Phrase(
        en: "there is no case to draw: the list is empty, or all of it is left out",
        cy: "nid oes achos i'w dynnu: mae'r rhestr yn wag, neu hepgorwyd y cyfan"
      )
    case .chosenLeftOut(let reference):
      let quoted = InputError.quoted(reference)
      return Phrase(
        en: "\(quoted) is chosen, and left out by --exclude or --window: keep one of them",
        cy: "dewiswyd \(quoted), a'i hepgor gan --exclude neu --window: cadwch un ohonynt"
      )
    }
  }
}
