/// Turns the bytes a terminal sends into inputs, however they were split on the way.
///
/// ncurses could decode keys too, but it reads byte by byte, cannot tell a closed terminal from a
/// silent one, knows no paste, and hands out the rest of a sequence it does not know as typed
/// letters, which would answer questions. The sequences themselves come from terminfo all the same
/// (``KeySequences``).
struct InputDecoder {
  private let sequences: KeySequences

  /// Bytes that do not make a whole input yet.
  private var pending: [UInt8] = []

  /// What has come of a paste; `nil` outside of one.
  private var pasted: [UInt8]?

  private static let escape: UInt8 = 0x1B
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Longer sequences are nobody's key; what follows is then read as new.
  private static let longestSequence = 64

  init(sequences: KeySequences) {
    self.sequences = sequences
  }

  /// Milliseconds without another byte after which ``flush()`` is to be called; `nil` when nothing
  /// is unfinished.
  ///
  /// After a lone escape as long as ncurses' `ESCDELAY` should be, so that Esc answers at once; the
  /// rest of a sequence or a paste is surely on its way and gets longer.
  var patienceInMilliseconds: Int? {
    if pasted != nil { return 3000 }
    if pending.isEmpty { return nil }
    return pending == [Self.escape] ? 25 : 500
  }

  /// Reads bytes; whatever is unfinished waits for the next call.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    for byte in bytes {
      if pasted != nil {
        if let text = paste(byte) { inputs.append(.paste(text)) }
      } else {
        take(byte, into: &inputs)
      }
    }
    return inputs
  }

  /// Ends what is unfinished: a lone escape is the Esc key, half a paste is a paste, the beginning
  /// of a sequence is nothing.
  mutating func flush() -> [Input] {
    defer {
      pending = []
      pasted = nil
    }
    if let pasted { return [.paste(Self.text(pasted))] }
    return pending == [Self.escape] ? [.key(.escape)] : []
  }

  private mutating func take(_ byte: UInt8, into inputs: inout [Input]) {
    if pending.first == Self.escape {
      takeInSequence(byte, into: &inputs)
    } else if let lead = pending.first {
      takeInCharacter(byte, lead: lead, into: &inputs)
    } else if byte == Self.escape || (0xC2...0xF4).contains(byte) {
      pending = [byte]
    } else if let key = Key(byte: byte) {
      inputs.append(.key(key))
    }
  }

  private mutating func takeInCharacter(_ byte: UInt8, lead: UInt8, into inputs: inout [Input]) {
    guard (0x80...0xBF).contains(byte) else {
      pending = []
      take(byte, into: &inputs)
      return
    }
    pending.append(byte)
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard pending.count == length else { return }
    inputs += String(decoding: pending, as: UTF8.self).map { .key(.character($0)) }
    pending = []
  }

  private mutating func takeInSequence(_ byte: UInt8, into inputs: inout [Input]) {
    if byte == Self.escape {
      if pending.count == 1 { inputs.append(.key(.escape)) }
      pending = [byte]
      return
    }
    pending.append(byte)
    guard Self.isWhole(pending) else {
      if pending.count > Self.longestSequence { pending = [] }
      return
    }
    let sequence = pending
    pending = []
    if sequence == Self.pasteStart {
      pasted = []
    } else if let mouse = MouseEvent(sequence: sequence) {
      inputs.append(.mouse(mouse))
    } else if let key = sequences.key(for: sequence) {
      inputs.append(.key(key))
    } else if sequence.count == 2 {
      inputs.append(.key(.escape))
      take(byte, into: &inputs)
    }
  }

  /// Whether bytes that begin with an escape are a whole sequence.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let last = bytes[bytes.count - 1]
    switch bytes[1] {
    case UInt8(ascii: "["):
      if bytes.count < 3 { return false }
      if bytes[2] == UInt8(ascii: "[") { return bytes.count == 4 }
      if bytes[2] == UInt8(ascii: "M") { return bytes.count == 6 }
      return (0x40...0x7E).contains(last)
    case UInt8(ascii: "O"):
      return bytes.count > 2 && !(0x30...0x3B).contains(last)
    default:
      return true
    }
  }

  /// Takes a byte of a paste, and gives the whole text when it was the last.
  private mutating func paste(_ byte: UInt8) -> String? {
    pasted?.append(byte)
    guard byte == UInt8(ascii: "~"), let all = pasted,
      all.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd)
    else { return nil }
    pasted = nil
    return Self.text(Array(all.dropLast(Self.pasteEnd.count)))
  }

  /// Pasted bytes as text; terminals send a line break as the Enter key does, as a return.
  private static func text(_ bytes: [UInt8]) -> String {
    var lines = [UInt8]()
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A, previous == 0x0D {
        previous = byte
        continue
      }
      lines.append(byte == 0x0D ? 0x0A : byte)
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}

extension Key {
  /// The key that sends one byte alone; `nil` for a byte that is no ASCII.
  init?(byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x00: self = .control(" ")
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x20...0x7E: self = .character(Character(Unicode.Scalar(byte)))
    default: return nil
    }
  }
}
