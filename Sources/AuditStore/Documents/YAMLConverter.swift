import AuditModel
import Yams

/// Turns what Yams composed into our tree, and notes what we do not accept in YAML.
struct YAMLConverter {
  let file: String
  let depthLimit: Int

  /// What may still be converted: one for each value, and one for each 64 bytes of text.
  private var budget: Int
  private(set) var mistakes: [InputError] = []

  init(file: String, limits: Document.Limits) {
    self.file = file
    self.depthLimit = limits.depth
    self.budget = limits.values
  }

  /// Converts a value and all that is in it; what is not accepted becomes null, with a mistake.
  mutating func node(_ node: Yams.Node, depth: Int) -> Node {
    let line = node.mark?.line ?? 1
    guard mayConvert(node, depth: depth, line: line) else {
      return Node(line: line, content: .null)
    }
    switch node {
    case .scalar(let scalar):
      return Node(line: line, content: content(of: scalar, line: line))
    case .sequence(let sequence):
      refuse(sequence.tag, unless: .seq, line: line)
      return Node(
        line: line,
        content: .sequence(sequence.map { self.node($0, depth: depth + 1) })
      )
    case .mapping(let mapping):
      refuse(mapping.tag, unless: .map, line: line)
      return Node(line: line, content: .mapping(entries(of: mapping, depth: depth, line: line)))
    case .alias:
      // Composing puts what an alias stands for in its place.
      return Node(line: line, content: .null)
    }
  }

  private mutating func entries(
    of mapping: Yams.Node.Mapping,
    depth: Int,
    line: Int
  ) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let keyLine = key.mark?.line ?? line
      guard case .scalar(let scalar) = key else {
        mistakes.append(.keyIsNoWord(file, line: keyLine))
        continue
      }
      refuse(scalar.tag, unless: .str, line: keyLine)
      if let first = lines.updateValue(keyLine, forKey: scalar.string) {
        mistakes.append(.duplicateKey(scalar.string, lines: [first, keyLine], in: file))
      }
      let converted = node(value, depth: depth + 1)
      entries.append(Node.Entry(key: scalar.string, keyLine: keyLine, value: converted))
    }
    return entries
  }

  private mutating func content(of scalar: Yams.Node.Scalar, line: Int) -> Node.Content {
    refuse(scalar.tag, unless: .str, line: line)
    let isPlain = scalar.style == .plain && scalar.tag.rawValue != Tag.Name.str.rawValue
    return isPlain && ["", "~", "null"].contains(scalar.string) ? .null : .string(scalar.string)
  }

  private mutating func mayConvert(_ node: Yams.Node, depth: Int, line: Int) -> Bool {
    // Of many values that are too many, the first is told.
    guard budget > 0 else { return false }
    budget -= 1 + (node.scalar?.string.utf8.count ?? 0) / 64
    if budget <= 0 { mistakes.append(.unfoldsTooFar(file)) }
    guard depth <= depthLimit else {
      mistakes.append(.tooDeep(file, line: line, limit: depthLimit))
      return false
    }
    return budget > 0
  }

  private mutating func refuse(_ tag: Tag, unless plain: Tag.Name, line: Int) {
    guard !["", "!", plain.rawValue].contains(tag.rawValue) else { return }
    mistakes.append(.tag(tag.rawValue, file, line: line))
  }
}

extension InputError {
  static func duplicateKey(_ key: String, lines: [Int], in file: String) -> InputError {
    InputError(
      place: "\(file):\(lines.last ?? 1)",
      problem: .duplicateKey(key, lines: lines),
      remedy: .removeOneOfTwo
    )
  }

  static func keyIsNoWord(_ file: String, line: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "the name of a field is a list or a mapping",
        cy: "mae enw maes yn rhestr neu'n fapiad"
      ),
      remedy: Phrase(en: "name the field with a word", cy: "enwch y maes â gair")
    )
  }

  fileprivate static func tag(_ tag: String, _ file: String, line: Int) -> InputError {
    let quoted = quoted(tag)
    return InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "the tag \(quoted) is not used here",
        cy: "ni ddefnyddir y tag \(quoted) yma"
      ),
      remedy: Phrase(
        en: "take out the word that begins with '!', or put the text in quotes",
        cy: "tynnwch y gair sy'n dechrau ag '!', neu rhowch y testun mewn dyfynodau"
      )
    )
  }

  fileprivate static func tooDeep(_ file: String, line: Int, limit: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "lists and mappings are nested deeper than \(limit) levels",
        cy: "mae rhestrau a mapiadau wedi'u nythu'n ddyfnach na \(limit) lefel"
      ),
      remedy: Phrase(en: "check that it is the right file", cy: "gwiriwch mai hon yw'r ffeil gywir")
    )
  }
}
