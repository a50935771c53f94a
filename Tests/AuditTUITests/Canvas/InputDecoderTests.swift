import Testing

@testable import AuditTUI

struct InputDecoderTests {
  /// What bytes mean that arrive in one go and are followed by silence.
  private func inputs(_ text: String) -> [Input] {
    var decoder = InputDecoder(sequences: KeySequences())
    return decoder.decode(text.utf8) + decoder.flush()
  }

  @Test(arguments: [
    ("a", Key.character("a")), ("ŵ", .character("ŵ")), ("👍", .character("👍")), ("\r", .enter),
    ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{12}", .control("r")), ("\u{1A}", .control("z")), ("\u{0}", .control(" ")),
    ("\u{1C}", .control("\\")), ("\u{1B}", .escape), ("\u{1B}[A", .up), ("\u{1B}OA", .up),
    ("\u{1B}[Z", .backTab), ("\u{1B}[5~", .pageUp), ("\u{1B}[3~", .delete), ("\u{1B}[1~", .home),
    ("\u{1B}OF", .end), ("\u{1B}OP", .function(1)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[[B", .function(2)), ("\u{1B}[1;5C", .right), ("\u{1B}[3;2~", .delete),
    ("\u{1B}[1;2P", .function(1)),
  ])
  func `what a key sends is that key`(bytes: String, key: Key) {
    #expect(inputs(bytes) == [.key(key)])
  }

  @Test(arguments: ["\u{1B}[27;5;13~", "\u{1B}[I", "\u{1B}[1;5", "\u{1B}[", "\u{1B}[?1;2c"])
  func `an unknown sequence answers no question`(bytes: String) {
    #expect(inputs(bytes) == [])
  }

  @Test func `bytes that are no UTF-8 are not keys`() {
    var decoder = InputDecoder(sequences: KeySequences())
    #expect(decoder.decode([0xFF, 0x80, 0xC5, 0x61, 0xE2, 0x82]) == [.key(.character("a"))])
    #expect(decoder.flush() == [])
  }

  @Test func `Alt with a letter is Escape and the letter`() {
    #expect(inputs("\u{1B}x") == [.key(.escape), .key(.character("x"))])
  }

  @Test func `Escape pressed twice is two keys`() {
    #expect(inputs("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test func `a paste is text whatever it contains`() {
    let text = "3\r\nq\u{1B}[A\rŵ"
    #expect(
      inputs("\u{1B}[200~\(text)\u{1B}[201~y") == [
        .paste("3\nq\u{1B}[A\nŵ"), .key(.character("y")),
      ]
    )
  }

  @Test func `it does not matter how bytes are split`() {
    let bytes = "aŵ\u{1B}[A\u{1B}[200~one\u{1B}[20\u{1B}[201~\u{1B}[<64;5;6Mz"
    let whole: [Input] = [
      .key(.character("a")), .key(.character("ŵ")), .key(.up), .paste("one\u{1B}[20"),
      .mouse(MouseEvent(row: 5, column: 4, kind: .scrollUp)), .key(.character("z")),
    ]
    var decoder = InputDecoder(sequences: KeySequences())
    #expect(bytes.utf8.flatMap { decoder.decode([$0]) } == whole)
    #expect(inputs(bytes) == whole)
  }

  @Test func `half a paste is a paste when nothing follows`() {
    #expect(inputs("\u{1B}[200~never ended") == [.paste("never ended")])
  }

  @Test func `a paste of a million bytes arrives whole`() {
    let text = String(repeating: "0123456789abcde\n", count: 65536)
    #expect(inputs("\u{1B}[200~\(text)\u{1B}[201~") == [.paste(text)])
  }

  @Test(arguments: [
    ("\u{1B}[<0;3;4M", MouseEvent(row: 3, column: 2, kind: .press)),
    ("\u{1B}[<16;3;4M", MouseEvent(row: 3, column: 2, kind: .press)),  // with Ctrl
    ("\u{1B}[<65;200;1M", MouseEvent(row: 0, column: 199, kind: .scrollDown)),
    ("\u{1B}[M !\"", MouseEvent(row: 1, column: 0, kind: .press)),  // 32 + 0, 32 + 1, 32 + 2
  ])
  func `the mouse presses and scrolls`(bytes: String, event: MouseEvent) {
    #expect(inputs(bytes) == [.mouse(event)])
  }

  @Test(arguments: ["\u{1B}[<0;3;4m", "\u{1B}[<35;3;4M", "\u{1B}[<2;3;4M", "\u{1B}[<0;0;0M"])
  func `a released button, a moved pointer and other buttons do nothing`(bytes: String) {
    #expect(inputs(bytes) == [])
  }

  @Test func `Escape waits shorter than the rest of a sequence`() {
    var decoder = InputDecoder(sequences: KeySequences())
    #expect(decoder.patienceInMilliseconds == nil)
    _ = decoder.decode("\u{1B}".utf8)
    #expect(decoder.patienceInMilliseconds == 25)
    _ = decoder.decode("[".utf8)
    #expect(decoder.patienceInMilliseconds == 500)
    _ = decoder.decode("200~".utf8)
    #expect(decoder.patienceInMilliseconds == 3000)
  }

  @Test func `a terminal's own sequences come before the common ones`() {
    var decoder = InputDecoder(
      sequences: KeySequences(ofTerminal: ["\u{1B}A": .up, "\u{1B}[5~": .home, "q": .end])
    )
    #expect(
      decoder.decode("\u{1B}A\u{1B}[5~q".utf8) == [
        .key(.up), .key(.home), .key(.character("q")),
      ]
    )
  }
}
