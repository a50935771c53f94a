import AuditModel
import Testing

@testable import AuditTUI

struct BindingsTests {
  private static let typing: [Context] = Context.allCases.filter {
    $0 == .typing || $0.wider.contains(.typing)
  }

  @Test func `no key is bound twice in one place`() {
    let keys = Bindings.all.flatMap { binding in binding.keys.map { [binding.context: $0] } }
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Context.allCases)
  func `every key that is shown does what is said`(context: Context) {
    for binding in Bindings.holding(in: context) {
      for key in binding.keys {
        #expect(Bindings.action(for: key, in: context) == binding.action, "\(key)")
      }
    }
  }

  @Test(arguments: [Context.round, .drawn, .recommendation, .agreement, .help, .page])
  func `where there are lines to be read and nothing to open, Enter leads back`(context: Context) {
    #expect(Bindings.action(for: .enter, in: context) == .back)
    #expect(!Bindings.hinted(in: context).contains { $0.action == .open })
  }

  @Test(arguments: Context.allCases)
  func `every action is named in both languages, whichever it is`(context: Context) {
    for binding in Bindings.holding(in: context) {
      #expect(!binding.label.en.isEmpty)
      #expect(!binding.label.cy.isEmpty)
    }
  }

  @Test(arguments: typing)
  func `where one types, letters are letters`(context: Context) {
    let printable = Bindings.holding(in: context).flatMap(\.keys).filter {
      if case .character = $0 { true } else { false }
    }
    #expect(printable == [])
  }

  @Test(arguments: typing)
  func `where one types, no key that edits text is taken away unawares`(context: Context) {
    let editing: [Key] = [
      .backspace, .delete, .home, .end, .control("a"), .control("e"), .control("u"), .control("k"),
      .control("w"), .control("d"), .control("b"), .control("f"),
    ]
    #expect(editing.filter { Bindings.action(for: $0, in: context) != nil } == [])
  }

  @Test(arguments: Context.allCases)
  func `every place has help, a way out and a way to pause`(context: Context) {
    #expect(Bindings.action(for: .function(1), in: context) == .help)
    #expect([.back, .cancel].contains(Bindings.action(for: .escape, in: context)))
    #expect(Bindings.action(for: .control("z"), in: context) == .suspend)
    #expect(Bindings.action(for: .control("l"), in: context) == .redraw)
  }

  @Test(arguments: Context.allCases, Language.allCases)
  func `help names every key of the place`(context: Context, language: Language) {
    guard Bindings.holding(in: context).contains(where: { $0.context.title != nil }) else {
      Issue.record("no help for \(context)")
      return
    }
    let help = HelpScreen(about: context)
    let canvas = help.drawn(on: DeskFixture.desk(language: language), terminal: (80, 120))
    for binding in Bindings.holding(in: context) where binding.context.title != nil {
      let label = binding.label.text(in: language)
      #expect(canvas.snapshot.contains(label), "\(label)")
    }
  }

  @Test func `the line of keys always has help, and never half a label`() {
    for columns in [40, 41, 60, 80, 120, 300] {
      let walk = Walkthrough(at: "child-seen", size: (columns, 10))
      let rows = walk.drawn(columns: columns, rows: 10).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      #expect(rows[9].contains("? help"))
      #expect(!rows[9].contains("…"))
    }
  }
}
