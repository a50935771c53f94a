import AuditModel

/// What may stand before `{{>head}}` in a page that somebody has written.
///
/// The policy in `head` holds for what follows it, and only inside the head of a page. So nothing may come
/// first that a browser could run or fetch, that would hide the policy, or that would end the head.
///
/// - SeeAlso: World Wide Web Consortium, Content Security Policy Level 3, section 3.3: policies in `meta`
///   elements are not applied to content which precedes them.
enum PageOpening {
  /// Whether a text has nothing but spaces, a doctype and the first tags of a page, in this order; each may
  /// be missing.
  ///
  /// - Parameter text: As Mustache has it, without remarks.
  /// - Returns: `true` for an empty one too.
  static func isPlain(_ text: String.UnicodeScalarView) -> Bool {
    var rest = text[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    var missing = ["!doctype", "html", "head"]
    while let first = rest.first {
      guard !spaces.contains(first) else {
        rest.removeFirst()
        continue
      }
      guard first == "<", let end = rest.firstIndex(of: ">") else { return false }
      let tag = rest[..<end].dropFirst()
      let words = tag.split(whereSeparator: spaces.contains).map { String($0) }
      guard let name = words.first?.lowercased(), let place = missing.firstIndex(of: name),
        tag.first.map(spaces.contains) == false
      else { return false }
      let areKnown =
        name == "!doctype"
        ? words.dropFirst().map { $0.lowercased() } == ["html"]
        : words.dropFirst().allSatisfy(isKnown)
      guard areKnown else { return false }
      missing.removeFirst(place + 1)
      rest = rest[end...].dropFirst()
    }
    return true
  }

  /// What HTML takes as a space; any other one would be a text, and end the head.
  private static let spaces: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{C}"]

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: false
    }
  }

  /// Whether an attribute tells only of the language or the looks: `lang="{{lang}}"`.
  private static func isKnown(_ attribute: String) -> Bool {
    let halves = attribute.unicodeScalars.split(separator: "=", maxSplits: 1)
    guard halves.count == 2,
      ["lang", "dir", "class", "id"].contains(String(halves[0]).lowercased())
    else { return false }
    var value = halves[1]
    if let mark = value.first, mark == "\"" || mark == "'" {
      value.removeFirst()
      guard value.popLast() == mark else { return false }
    }
    return String(value) == "{{lang}}" || value.allSatisfy(isOfWord)
  }
}

extension InputError {
  static func headTooLate(_ file: String, _ line: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "'head' comes too late, or not always, to keep scripts and the network out",
        cy: "daw 'head' yn rhy hwyr, neu nid bob tro, i gadw sgriptiau a'r rhwydwaith allan"
      ),
      remedy: Phrase(
        en: "write before {{>head}} only <!DOCTYPE html>, <html> with lang, dir, class or id, and "
          + "<head>",
        cy: "ysgrifennwch o flaen {{>head}} ddim ond <!DOCTYPE html>, <html> â lang, dir, class "
          + "neu id, a <head>"
      )
    )
  }
}
