import AuditModel

/// What a form asks: its fields in their order, each a text or a choice.
protocol FieldForm: Hashable, Sendable {
  associatedtype Field: FormField

  /// `nil` for a field that is a choice.
  subscript(text field: Field) -> TextField? { get set }

  /// `nil` for a field that is a text.
  subscript(choice field: Field) -> ChoiceField? { get set }

  /// Whether a field is asked beside what stands in the others; the last one always is.
  func asks(_ field: Field) -> Bool
}

extension FieldForm {
  func asks(_ field: Field) -> Bool { true }

  /// The fields that are asked, in their order.
  var asked: [Field] { Field.allCases.filter(asks) }
}

/// A field of a form; its raw value is its place from 0.
protocol FormField: CaseIterable, Hashable, RawRepresentable, Sendable
where RawValue == Int, AllCases == [Self] {
  var title: Phrase { get }
}

/// A screen on which a form is filled in, field by field.
protocol FormScreen: Screen {
  associatedtype Form: FieldForm

  var form: Form { get set }

  /// The field that has the keys.
  var focus: Form.Field { get set }

  /// What is wrong with each field, once somebody has tried.
  var mistakes: [Form.Field: Phrase] { get set }

  /// Does what the form is for, or says in ``mistakes`` what is missing.
  mutating func submit(on desk: inout Desk) -> [Response]

  /// Follows a change of the field that has the keys.
  mutating func fieldChanged(on desk: Desk)

  /// Follows a step to another field.
  mutating func fieldLeft()

  /// The field on a row of the screen; `nil` where none is.
  func field(atRow row: Int, on desk: Desk) -> Form.Field?
}

extension FormScreen {
  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .cancel, .back: return [.pop]
    case .begin: return submit(on: &desk)
    case .commit where focus == Form.Field.allCases.last: return submit(on: &desk)
    case .commit, .nextField, .down: go(by: 1)
    case .previousField, .up: go(by: -1)
    case .right: change(.right, by: 1, on: desk)
    case .left: change(.left, by: -1, on: desk)
    default: break
    }
    return []
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    if var text = form[text: focus] {
      _ = text.type(input)
      form[text: focus] = text
    } else if case .key(.character(let character)) = input {
      form[choice: focus]?.type(character, in: desk.language)
    }
    fieldChanged(on: desk)
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: go(by: -1)
    case .scrollDown: go(by: 1)
    case .press:
      guard let field = field(atRow: event.row, on: desk) else { return [] }
      if field == focus { form[choice: focus]?.move(by: 1) }
      focus = field
      fieldChanged(on: desk)
    }
    return []
  }

  mutating func fieldChanged(on desk: Desk) {
    mistakes[focus] = nil
  }

  mutating func fieldLeft() {}

  /// Gives the keys to the first field that is wrong; stays where none is.
  mutating func goToFirstMistake() {
    if let first = form.asked.first(where: { mistakes[$0] != nil }) { focus = first }
  }

  private mutating func go(by step: Int) {
    fieldLeft()
    let asked = form.asked
    let here = asked.firstIndex(of: focus) ?? 0
    focus = asked[(here + step + asked.count) % asked.count]
  }

  /// An arrow changes a choice, and moves the cursor in a text.
  private mutating func change(_ key: Key, by step: Int, on desk: Desk) {
    if var text = form[text: focus] {
      _ = text.type(.key(key))
      form[text: focus] = text
    } else {
      form[choice: focus]?.move(by: step)
    }
    fieldChanged(on: desk)
  }
}
