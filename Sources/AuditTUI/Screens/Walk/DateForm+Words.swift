import AuditModel

extension DateForm {
  /// Everything typed, so that a crash loses none of it and a person can read it.
  ///
  /// The timescale of each clock in brackets, then its fields, one to a line behind two spaces; an
  /// event that was not simply made says so in brackets.
  var words: String {
    clocks.flatMap { clock in
      ["[\(clock.timescale)]"] + clock.fields.map { "  " + $0.words }
    }.joined(separator: "\n")
  }

  /// Puts words back that ``words`` gave.
  mutating func restore(_ words: String, timescales: Timescales) {
    var restored: [(id: String, fields: [Substring])] = []
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("["), line.hasSuffix("]") {
        restored.append((String(line.dropFirst().dropLast()), []))
      } else if !restored.isEmpty {
        restored[restored.count - 1].fields.append(line.dropFirst(2))
      }
    }
    guard !restored.isEmpty else { return }
    take(
      restored.map { id, fields in
        var clock = ClockForm(timescale: timescales[id], id: id)
        clock.fill(fields.map(String.init))
        return clock
      }
    )
  }
}

extension ClockForm {
  /// Fills the fields in order; more texts than fields are further events.
  fileprivate mutating func fill(_ texts: [String]) {
    while isSeries, fields.count < texts.count,
      let last = fields.lastIndex(where: { $0.role.isEvent }),
      case .event(let number) = fields[last].role
    {
      fields.insert(Field(role: .event(number + 1)), at: last + 1)
    }
    for (index, text) in texts.enumerated() where index < fields.count {
      fields[index].take(text)
    }
  }
}

extension ClockForm.Field {
  fileprivate var words: String {
    text.text.onOneLine + (kind == .made ? "" : " (\(kind.rawValue))")
  }

  fileprivate mutating func take(_ words: String) {
    let kind = ClockEvent.Kind.allCases.first { words.hasSuffix(" (\($0.rawValue))") }
    guard role.isEvent, let kind else {
      text = TextField(words)
      return
    }
    self.kind = kind
    text = TextField(String(words.dropLast(kind.rawValue.count + 3)))
  }
}
