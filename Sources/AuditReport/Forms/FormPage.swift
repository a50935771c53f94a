import AuditModel

/// A form as ``FormLayout`` reads it: its property names are those between the braces there.
struct FormPage {
  /// A text in one language.
  struct Words {
    let lang: String
    let text: String
  }

  /// The language of most of the page.
  let lang: String

  /// `two` where both languages stand side by side.
  let columns: String
  let windowTitle: String
  let title: [Words]
  let name: String
  let purpose: [Words]
  let reports: [Sources]
  let fields: [[Words]]
  let howToAnswer: [Words]
  let silences: [Silence]
  let skipped: [Words]
  let parts: [Part]

  struct Sources {
    let label: [Words]
    let list: String
  }

  struct Silence {
    let name: [Words]
    let meaning: [Words]
  }

  struct Part {
    let number: Int
    let title: [Words]
    let entries: [Entry]
  }

  struct Entry {
    let number: String
    let asks: [Words]
    let remark: [Words]
    let ids: [String]
    let conditions: [[Words]]
    let clocks: [Clock]
    let numbers: [Number]

    /// One for each space in which words are wanted.
    let rooms: [Bool]
    let ticks: [Tick]
    let hasGuidance: Bool
    let guidance: [Labelled]
    let sources: [Sources]

    /// Over the spaces for note and evidence.
    let rests: [[Words]]
  }

  /// A text behind a label, both in its language.
  struct Labelled {
    let lang: String
    let label: String
    let text: String
  }

  struct Tick {
    let label: [Words]
    let detail: [Words]
  }

  struct Number {
    let unit: [Words]
    let outOf: [Whole]
  }

  /// What a number is out of, with the word before it.
  struct Whole {
    let lang: String
    let of: String
    let text: String
  }

  struct Clock {
    let title: [Words]
    let id: String
    let dates: [Date]
  }

  struct Date {
    let event: [Words]
    let times: [[Words]]
    let marks: [[Words]]
  }
}
