import AuditModel

extension RoundReport {
  /// `{"format": 1, "round": …, "title": …, "front": {id: text}, "parts": [{"part": …, "title": …,
  /// "paragraphs": […], "lists": [{"list": …, "title": …, "entries": […]}], "tables": [sheet]}]}`.
  public var json: JSON {
    .object([
      "format": .integer(1), "round": .string(round), "title": .string(title),
      "front": .object(JSONObject(front.map { ($0.id, .string($0.text)) })),
      "parts": .array(parts.map(\.json)),
    ])
  }
}

extension RoundReport.Part {
  fileprivate var json: JSON {
    .object([
      "part": .string(id), "title": .string(title), "paragraphs": .texts(paragraphs),
      "lists": .array(
        lists.map { list in
          .object([
            "list": .string(list.id), "title": .string(list.title), "entries": .texts(list.entries),
          ])
        }
      ),
      "tables": .array(sheets.map(\.json)),
    ])
  }
}
