import AuditModel

extension [TypedWords] {
  /// The words with those of one field brought together, so that taking them back loses none.
  ///
  /// Of two texts of one field the later one stands where it goes on from the earlier; else both do,
  /// one under the other.
  var broughtTogether: [TypedWords] {
    reduce(into: []) { all, words in
      guard
        let index = all.firstIndex(where: { $0.item == words.item && $0.field == words.field })
      else { return all.append(words) }
      let earlier = all[index].text
      let isContinued =
        words.field == .dates || words.field == .review || words.text.hasPrefix(earlier)
      all[index] = TypedWords(
        audit: words.audit,
        revision: words.revision,
        item: words.item,
        field: words.field,
        text: isContinued ? words.text : earlier + "\n" + words.text
      )
    }
  }
}

extension Audit {
  /// Puts recovered words where they were typed; a reason whose answer has gone becomes a note.
  mutating func takeBack(_ words: TypedWords, by: String, when: String) {
    let stop = WalkStop(name: words.item)
    write(words.text, field: words.field, at: stop, by: by, when: when)
    guard case .item(let id) = stop, words.field == .reason,
      answers[id]?.words(.reason) != words.text
    else { return }
    let note = answers[id]?.note ?? ""
    write(
      note.isEmpty ? words.text : note + "\n" + words.text,
      field: .note,
      at: stop,
      by: by,
      when: when
    )
  }
}
