import AuditModel

/// A version of a template as JSON, whole: what another program needs to judge its audits.
public struct TemplateJSON: Sendable {
  private let template: Template

  public init(_ template: Template) {
    self.template = template
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    value.text()
  }

  public var value: JSON {
    .object([
      "format": .integer(1),
      "template": .string(template.id),
      "version": .integer(template.version),
      "title": .words(template.title),
      "purpose": .words(template.purpose),
      "sources": .texts(template.sources),
      "short": .texts(template.shortForm.sorted()),
      "sections": .array(
        template.sections.map { section in
          .object([
            "id": .string(section.id), "title": .words(section.title),
            "items": .array(section.items.map(\.json)),
          ])
        }
      ),
    ])
  }
}

extension Item {
  fileprivate var json: JSON {
    .object([
      "id": .string(id),
      "measures": .string(measures.rawValue),
      "asks": .words(asks),
      "answer": kind.json,
      "guidance": .words(guidance),
      "anchors": .object(
        JSONObject(
          Dictionary(uniqueKeysWithValues: anchors.map { ($0.key.rawValue, .words($0.value)) })
        )
      ),
      "when": condition.map(\.json) ?? .null,
      "ungradedWhen": ungradedWhen.map(\.json) ?? .null,
      "implies": .array(
        implications.map {
          .object([
            "answer": .string($0.answer), "item": .string($0.item), "agrees": .texts($0.agrees),
          ])
        }
      ),
      "target": .integer(target),
      "adverse": .bool(isAdverse),
      "restates": .text(restates),
      "beside": .text(beside),
      "source": .string(source.rawValue),
      "headline": .bool(isHeadline),
      "sources": .texts(sources),
      "meaning": .string(meaning),
    ])
  }
}

extension AnswerKind {
  /// `{"kind": "dates", "timescales": […]}`: the kind and what belongs to it.
  fileprivate var json: JSON {
    var fields: JSONObject = ["kind": .string(code)]
    switch self {
    case .yesNo, .yesNoNotRecorded, .grade, .text: break
    case .dates(let timescales): fields["timescales"] = .texts(timescales)
    case .choice(let options):
      fields["options"] = .array(
        options.map { .object(["id": .string($0.id), "title": .words($0.title)]) }
      )
    case .count(let range):
      fields["unit"] = .words(range.unit)
      fields["most"] = .integer(range.most)
      fields["outOf"] = .words(range.outOf)
    }
    return .object(fields)
  }
}

extension Condition {
  /// One of `{"item": …, "in": […]}`, `{"case": …, "in": […]}`, `{"era": …}`, `{"all": […]}` and
  /// `{"any": […]}`.
  fileprivate var json: JSON {
    switch self {
    case .answer(let item, let answers): .object(["item": .string(item), "in": .texts(answers)])
    case .attribute(let attribute, let values):
      .object(["case": .string(attribute.rawValue), "in": .texts(values)])
    case .era(let era): .object(["era": .string(era.code)])
    case .all(let parts): .object(["all": .array(parts.map(\.json))])
    case .any(let parts): .object(["any": .array(parts.map(\.json))])
    }
  }
}
