import AuditModel

extension Bindings {
  static let walk: [Binding] =
    [
      Binding(
        .walk,
        [.down, .character("j"), .enter],
        Phrase(en: "next item", cy: "eitem nesaf"),
        .down,
        isHinted: true
      ),
      Binding(
        .walk,
        [.up, .character("k")],
        Phrase(en: "previous item", cy: "eitem flaenorol"),
        .up
      ),
      Binding(
        .walk,
        [.right, .character("l")],
        Phrase(en: "next answer", cy: "ateb nesaf"),
        .right
      ),
      Binding(
        .walk,
        [.left, .character("h")],
        Phrase(en: "previous answer", cy: "ateb blaenorol"),
        .left
      ),
      Binding(
        .walk,
        [.character(" ")],
        Phrase(en: "answer", cy: "ateb"),
        .takeChoice,
        isHinted: true
      ),
      Binding(
        .walk,
        [.tab, .character("w")],
        Phrase(en: "next unanswered", cy: "nesaf heb ateb"),
        .nextUnanswered,
        isHinted: true
      ),
      Binding(.walk, [.character("t")], Phrase(en: "note", cy: "nodyn"), .editNote, isHinted: true),
      Binding(
        .walk,
        [.character("v")],
        Phrase(en: "review", cy: "adolygu"),
        .review,
        isHinted: true
      ),
      Binding(
        .walk,
        [.character("e")],
        Phrase(en: "evidence", cy: "tystiolaeth"),
        .editEvidence,
        isHinted: true
      ),
      Binding(.walk, [.character("r")], Phrase(en: "reason", cy: "rheswm"), .editReason),
      Binding(
        .walk,
        [.character("p")],
        Phrase(en: "no place to record it", cy: "dim lle i'w gofnodi"),
        .noPlaceToRecord
      ),
      Binding(
        .walk,
        [.character("o")],
        Phrase(en: "note in your editor", cy: "nodyn yn eich golygydd"),
        .editInEditor
      ),
      Binding(
        .walk,
        [.character("f")],
        Phrase(en: "strength or improvement", cy: "cryfder neu welliant"),
        .changeFinding
      ),
      Binding(
        .walk,
        [.character("s")],
        Phrase(en: "source", cy: "ffynhonnell"),
        .changeSource
      ),
      Binding(
        .walk,
        [.character("K")],
        Phrase(en: "days of contacts", cy: "dyddiau cysylltiadau"),
        .editContacts
      ),
      Binding(
        .walk,
        [.character("x"), .delete],
        Phrase(en: "clear answer", cy: "clirio'r ateb"),
        .clearAnswer
      ),
      Binding(
        .walk,
        [.character("]"), .pageDown],
        Phrase(en: "next section", cy: "adran nesaf"),
        .nextSection
      ),
      Binding(
        .walk,
        [.character("["), .pageUp, .backTab],
        Phrase(en: "previous section", cy: "adran flaenorol"),
        .previousSection
      ),
      Binding(
        .walk,
        [.character("g"), .home],
        Phrase(en: "first item", cy: "eitem gyntaf"),
        .first
      ),
      Binding(.walk, [.character("G"), .end], Phrase(en: "last item", cy: "eitem olaf"), .last),
      Binding(.walk, [.character("u")], Phrase(en: "undo", cy: "dad-wneud"), .undo),
      Binding(.walk, [.control("r")], Phrase(en: "redo", cy: "ail-wneud"), .redo),
      Binding(
        .walk,
        [.character("c")],
        Phrase(en: "choose between versions", cy: "dewis rhwng fersiynau"),
        .chooseVersion
      ),
      Binding(
        .walk,
        [.character("i")],
        Phrase(en: "what others changed", cy: "yr hyn a newidiodd eraill"),
        .cameIn
      ),
      Binding(.walk, [.character("/")], Phrase(en: "find", cy: "canfod"), .find),
      Binding(
        .walk,
        [.character("n")],
        Phrase(en: "next match", cy: "canlyniad nesaf"),
        .nextMatch
      ),
      Binding(
        .walk,
        [.character("N")],
        Phrase(en: "previous match", cy: "canlyniad blaenorol"),
        .previousMatch
      ),
    ]
    + (0...9).map { number in
      Binding(
        .walk,
        [.character(Character(String(number)))],
        number == 0
          ? Phrase(en: "a number that begins with 0", cy: "rhif sy'n dechrau gyda 0")
          : Phrase(en: "answer \(number)", cy: "ateb \(number)"),
        .choose(number)
      )
    }
}
