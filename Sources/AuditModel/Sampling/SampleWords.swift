/// How a sample is to be drawn, in the words in which a person wrote it.
///
/// They come from options of the command, or from fields of the form. A text without words asks for
/// nothing.
public struct SampleWords: Hashable, Sendable {
  /// What stands in one option or field.
  public enum Part: CaseIterable, Hashable, Sendable {
    case perTeam, size, stratify, chosen, exclusions, window, seed, auditors, on
  }

  /// `nil` for the one that goes with the rest: purposive where cases are chosen, random where only a
  /// number in all is asked for, else stratified.
  public var method: Sample.Method?

  /// How many of each team, or how many in all, such as `8`; one of the two at most.
  public var perTeam = ""
  public var size = ""

  /// Columns of the list: `status, age-band`.
  public var stratify = ""

  /// References, of a purposive sample; no case twice, and none without words.
  public var chosen: [String] = []

  /// Each a case and why it is left out: `WX-0412=with the court`; no case twice, and none without words.
  public var exclusions: [String] = []

  /// An event, and the days between which it happened: `referral=2026-01-01..2026-03-31`.
  public var window = ""
  public var seed = ""

  /// The ids of auditors, those of other agencies with whose they are: `am, bp, hv1=health`.
  public var auditors = ""

  /// The day of the draw.
  public var on = ""

  public init() {}

  /// `a, b` as two words.
  public static func list(_ text: String, by separator: Character = ",") -> [String] {
    text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

/// What of the words cannot be read, each part with what would do; never empty.
public struct SampleMistakes: Error, Hashable {
  /// In the order in which they were written; no part is there without a mistake, or with one twice.
  public private(set) var all: [SampleWords.Part: [Phrase]] = [:]

  mutating func add(_ mistake: Phrase, to part: SampleWords.Part) {
    guard !all[part, default: []].contains(mistake) else { return }
    all[part, default: []].append(mistake)
  }
}
