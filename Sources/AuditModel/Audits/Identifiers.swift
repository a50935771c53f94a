/// What a workspace knows cases, teams and auditors by, and whether a text that is to be published holds any
/// of it, or anything else that may tell who somebody is.
///
/// Rather too many texts are held back than one too few. A name that begins a sentence is told apart from no
/// other word; whoever approves the text answers for that.
public struct Identifiers: Hashable, Sendable {
  /// Small letters and digits alone, of those that are long enough to be found inside other words.
  private let squeezed: Set<String>

  /// Small letters, as whole words.
  private let words: Set<String>

  /// - Parameters:
  ///   - audits: Whose references, families and auditors may not stand in a text.
  ///   - teams: Whose ids and names in both languages may not.
  public init(of audits: [Audit], teams: [Team]) {
    let ids =
      audits.flatMap { [$0.caseFile.reference, $0.caseFile.siblings ?? "", $0.auditor] }
      + teams.flatMap { team in [team.id] + Language.allCases.map { team.title.text(in: $0) } }
    let known = Set(ids.map { $0.lowercased() }).subtracting([""])
    squeezed = Set(known.map(\.lettersAndDigits).filter { $0.count >= 5 })
    words = known
  }

  /// Whether the text may tell who somebody is: by a name, a day, a number of three digits or more, a word
  /// of letters and digits, an address of mail, or by what the workspace knows.
  public func mayStand(in text: String) -> Bool {
    let parts = text.split { $0.isWhitespace || ",;:/()\"“”".contains($0) }.map {
      $0.trimmingCharacters { !$0.isLetter && !$0.isNumber }
    }
    let whole = text.lowercased().lettersAndDigits
    return !PersonalData.found(in: text, isPrinted: true).isEmpty || PersonalData.hasDay(in: text)
      || PersonalData.hasName(in: text) || text.contains("@") || text.contains("/")
      || parts.contains {
        $0.contains(where: \.isNumber) && ($0.count > 2 || $0.contains(where: \.isLetter))
      }
      || parts.contains { words.contains($0.lowercased()) }
      || squeezed.contains { whole.contains($0) }
  }
}

extension String {
  fileprivate var lettersAndDigits: String { filter { $0.isLetter || $0.isNumber } }
}

extension Substring {
  fileprivate func trimmingCharacters(_ isLeftOut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isLeftOut(last) { text = text.dropLast() }
    while let first = text.first, isLeftOut(first) { text = text.dropFirst() }
    return String(text)
  }
}
