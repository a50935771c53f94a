import AuditModel

/// Names of the sheets of one workbook, as Excel takes them: each once, whatever its letters' case.
///
/// - SeeAlso: libxlsxwriter, `workbook_add_worksheet()`: at most 31 characters, none of `[]:*?/\`, no
///   apostrophe at either end, and not "History".
struct SheetNames {
  private var taken: Set<String> = ["history"]

  /// A name that no other sheet has, as like the wanted one as can be.
  mutating func name(_ wanted: String) -> String {
    var plain = ""
    for scalar in wanted.visible(ascii: false).unicodeScalars {
      plain.unicodeScalars.append("[]:*?/\\".unicodeScalars.contains(scalar) ? " " : scalar)
    }
    let words = plain.split(separator: " ").joined(separator: " ").withoutEndApostrophes
    for number in 1... {
      let ending = number == 1 ? "" : " \(number)"
      let kept = words.beginning(units: 31 - ending.utf16.count).withoutEndApostrophes
      let name = (kept.isEmpty ? "–" : kept) + ending
      if taken.insert(name.lowercased()).inserted { return name }
    }
    preconditionFailure("there are more numbers than sheets")
  }
}

extension String {
  fileprivate var withoutEndApostrophes: String {
    var kept = unicodeScalars[...]
    while kept.first == "'" { kept.removeFirst() }
    while kept.last == "'" { kept.removeLast() }
    return String(kept)
  }
}
