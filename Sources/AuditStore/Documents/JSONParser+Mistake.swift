import AuditModel

extension JSONParser {
  /// Why a file is not JSON, and on which line.
  struct Mistake: Error {
    let line: Int
    let kind: Kind

    enum Kind {
      case endsEarly
      case textAfterTheEnd(String)
      case noValue(String)
      case noKey(String)
      case noColon(String)
      case noComma(String, close: Unicode.Scalar)
      case noNumber(String)
      case badEscape(String)
      case controlCharacter(UInt8)
      case tooDeep(Int)
      case duplicateKey(String, firstLine: Int)
    }
  }

  /// A mistake at the present line.
  func mistake(_ kind: Mistake.Kind) -> Mistake {
    Mistake(line: line, kind: kind)
  }

  /// What stands next, up to the end of the line or 20 bytes, to be quoted.
  func rest() -> String {
    let line = bytes[position...].prefix(20).prefix { $0 != UInt8(ascii: "\n") }
    // A letter that the cut divided is left out.
    var end = line.endIndex
    while end > line.startIndex, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[line.startIndex..<end], as: UTF8.self)
  }
}

extension JSONParser.Mistake {
  /// The mistake as a person is told of it.
  func error(in file: String) -> InputError {
    InputError(place: "\(file):\(line)", problem: problem, remedy: remedy)
  }

  private var problem: Phrase {
    switch kind {
    case .endsEarly:
      Phrase(en: "the file ends too early", cy: "mae'r ffeil yn gorffen yn rhy gynnar")
    case .textAfterTheEnd(let rest):
      JSONParser.Mistake.found(rest, en: "after the end of the value", cy: "ar ôl diwedd y gwerth")
    case .noValue(let rest):
      JSONParser.Mistake.found(rest, en: "where a value should be", cy: "lle dylai gwerth fod")
    case .noKey(let rest):
      JSONParser.Mistake.found(
        rest,
        en: "where a field name in double quotes should be",
        cy: "lle dylai enw maes mewn dyfynodau dwbl fod"
      )
    case .noColon(let rest):
      JSONParser.Mistake.found(rest, en: "where a colon should be", cy: "lle dylai colon fod")
    case .noComma(let rest, let close):
      JSONParser.Mistake.found(
        rest,
        en: "where a comma or '\(close)' should be",
        cy: "lle dylai coma neu '\(close)' fod"
      )
    case .noNumber(let rest):
      JSONParser.Mistake.found(rest, en: "which is not a number", cy: "nad yw'n rhif")
    case .badEscape(let rest):
      JSONParser.Mistake.found(
        rest,
        en: "which stands for no character",
        cy: "nad yw'n cynrychioli unrhyw nod"
      )
    case .controlCharacter(let byte):
      JSONParser.Mistake.found(
        String(Unicode.Scalar(byte)),
        en: "inside a text",
        cy: "y tu mewn i destun"
      )
    case .tooDeep(let limit):
      Phrase(
        en: "lists and objects are nested deeper than \(limit) levels",
        cy: "mae rhestrau a gwrthrychau wedi'u nythu'n ddyfnach na \(limit) lefel"
      )
    case .duplicateKey(let key, let firstLine): .duplicateKey(key, lines: [firstLine, line])
    }
  }

  private var remedy: Phrase {
    switch kind {
    case .endsEarly:
      Phrase(
        en: "the file may have been cut off: take it from a copy, or close what is open",
        cy: "efallai fod y ffeil wedi'i thorri: cymerwch hi o gopi, neu gaewch yr hyn sydd ar agor"
      )
    case .textAfterTheEnd:
      Phrase(en: "take it out; a file holds one value", cy: "tynnwch ef; un gwerth sydd mewn ffeil")
    case .noValue:
      Phrase(
        en: "write a text in double quotes, a number, true, false, null, a list or an object",
        cy: "ysgrifennwch destun mewn dyfynodau dwbl, rhif, true, false, null, rhestr neu wrthrych"
      )
    case .noKey, .noColon:
      Phrase(en: #"write "name": value"#, cy: #"ysgrifennwch "enw": gwerth"#)
    case .noComma:
      Phrase(
        en: "separate values with a comma, or close what is open",
        cy: "gwahanwch werthoedd â choma, neu gaewch yr hyn sydd ar agor"
      )
    case .noNumber:
      Phrase(
        en: "write digits without leading zeros, such as 7 or -0.5, or put it in double quotes",
        cy: "ysgrifennwch ddigidau heb sero o'u blaen, fel 7 neu -0.5, neu rhowch ef mewn dyfynodau"
      )
    case .badEscape:
      Phrase(
        en: #"use \" \\ \/ \b \f \n \r \t, or \u and four digits; pairs above FFFF must be whole"#,
        cy:
          #"defnyddiwch \" \\ \/ \b \f \n \r \t, neu \u a phedwar digid; parau cyfan uwchben FFFF"#
      )
    case .controlCharacter:
      Phrase(
        en: #"write line breaks as \n and tabs as \t, and close the text with a double quote"#,
        cy: #"ysgrifennwch doriad llinell fel \n a thab fel \t, a chau'r testun â dyfynnod dwbl"#
      )
    case .tooDeep:
      Phrase(en: "check that it is the right file", cy: "gwiriwch mai hon yw'r ffeil gywir")
    case .duplicateKey: .removeOneOfTwo
    }
  }

  private static func found(_ text: String, en: String, cy: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(en: "found \(quoted) \(en)", cy: "cafwyd \(quoted) \(cy)")
  }
}

extension Phrase {
  /// What is wrong with a key that stands twice, on `lines` as far as they are known: one or two.
  static func duplicateKey(_ key: String, lines: [Int]) -> Phrase {
    let quoted = InputError.quoted(key)
    guard let first = lines.first, let last = lines.last, first != last else {
      return Phrase(
        en: "\(quoted) is written twice",
        cy: "mae \(quoted) wedi'i ysgrifennu ddwywaith"
      )
    }
    return Phrase(
      en: "\(quoted) is written twice, on lines \(first) and \(last)",
      cy: "mae \(quoted) wedi'i ysgrifennu ddwywaith, ar linellau \(first) a \(last)"
    )
  }

  static var removeOneOfTwo: Phrase {
    Phrase(en: "take one of the two out", cy: "tynnwch un o'r ddau")
  }
}
