import AuditModel
import Yams

extension InputError {
  /// What Yams could not read, as a person is told of it.
  init(yaml error: any Error, in file: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(file: file, line: mark.line, mistake: YAMLMistake(problem))
    case .reader(let problem, let offset, _, let yaml):
      let line = 1 + yaml.prefix(offset ?? 0).count(where: \.isNewline)
      self.init(file: file, line: line, mistake: YAMLMistake(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      guard key != InputError.keyWithoutText else {
        self = .keyIsNoWord(file, line: context.mark.line)
        return
      }
      let second = InputError.line(ofKey: key, likeThatAt: context.mark, in: context.text)
      self = .duplicateKey(key, lines: [context.mark.line, second ?? context.mark.line], in: file)
    default:
      self.init(file: file, line: 1, mistake: YAMLMistake("\(error)"))
    }
  }

  /// What Yams calls a key that is a list or a mapping.
  private static let keyWithoutText = "<uncovertable>"

  private init(file: String, line: Int, mistake: YAMLMistake) {
    self.init(place: "\(file):\(line)", problem: mistake.problem, remedy: mistake.remedy)
  }

  /// Finds where a key stands again: Yams tells only its first place.
  ///
  /// - Returns: The next line with the key in the same column; `nil` where there is none, as when
  ///   both stand on one line.
  private static func line(ofKey key: String, likeThatAt mark: Mark, in yaml: String) -> Int? {
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let second = lines.enumerated().dropFirst(mark.line).first { _, line in
      let rest = line.unicodeScalars.dropFirst(mark.column - 1)
      let before = line.unicodeScalars.prefix(mark.column - 1)
      return before.allSatisfy { $0 == " " }
        && ["\(key):", "\"\(key)\":", "'\(key)':"].contains { String(rest).hasPrefix($0) }
    }
    return second.map { $0.offset + 1 }
  }
}

/// What is wrong with a file that is not YAML, in the words of this program.
private struct YAMLMistake {
  let problem: Phrase
  let remedy: Phrase

  /// Says in our words what libyaml says in its own.
  init(_ said: String) {
    switch said {
    case "mapping values are not allowed in this context":
      problem = Phrase(
        en: "there is a colon where no field can begin",
        cy: "mae colon lle na all maes ddechrau"
      )
      remedy = Phrase(
        en: "put a text that holds ': ' in quotes, and check the indentation",
        cy: "rhowch destun sy'n cynnwys ': ' mewn dyfynodau, a gwiriwch y mewnoliad"
      )
    case "could not find expected ':'":
      problem = Phrase(en: "a field has no colon", cy: "nid oes colon ar ôl enw maes")
      remedy = Phrase(en: "write name: value", cy: "ysgrifennwch enw: gwerth")
    case "found character that cannot start any token":
      problem = Phrase(
        en: "a value begins with a tab, or with a sign that YAML keeps for itself",
        cy: "mae gwerth yn dechrau â thab, neu ag arwydd y mae YAML yn ei gadw iddo'i hun"
      )
      remedy = Phrase(
        en: "indent with spaces, and put the text in quotes",
        cy: "mewnolwch â bylchau, a rhowch y testun mewn dyfynodau"
      )
    case "found a tab character that violates indentation":
      problem = Phrase(
        en: "the line is indented with a tab",
        cy: "mae'r llinell wedi'i mewnoli â thab"
      )
      remedy = Phrase(en: "indent with spaces", cy: "mewnolwch â bylchau")
    case "found undefined alias":
      problem = Phrase(
        en: "a word that begins with '*' names nothing before it",
        cy: "mae gair sy'n dechrau ag '*' heb enwi dim o'i flaen"
      )
      remedy = Phrase(
        en: "put the text in quotes, or define the name with '&' first",
        cy: "rhowch y testun mewn dyfynodau, neu diffiniwch yr enw ag '&' yn gyntaf"
      )
    case "but found another document":
      problem = Phrase(
        en: "a second document begins after '---'",
        cy: "mae ail ddogfen yn dechrau ar ôl '---'"
      )
      remedy = Phrase(en: "put it in a file of its own", cy: "rhowch hi mewn ffeil ei hun")
    case "found unexpected end of stream":
      problem = Phrase(
        en: "the file ends inside a text in quotes",
        cy: "mae'r ffeil yn gorffen y tu mewn i destun mewn dyfynodau"
      )
      remedy = Phrase(en: "close the quotes", cy: "caewch y dyfynodau")
    case "control characters are not allowed":
      problem = Phrase(
        en: "the line holds a control character",
        cy: "mae'r llinell yn cynnwys nod rheoli"
      )
      remedy = Phrase(en: "take it out", cy: "tynnwch ef")
    default:
      problem = Phrase(
        en: "the line cannot be read as YAML (\(said))",
        cy: "ni ellir darllen y llinell fel YAML (\(said))"
      )
      remedy = Phrase(
        en: "check indentation, quotes and brackets here and on the lines before",
        cy: "gwiriwch y mewnoliad, y dyfynodau a'r cromfachau yma ac ar y llinellau cynt"
      )
    }
  }
}
