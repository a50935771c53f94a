/// The outcomes of one audit in as few bytes as counting needs.
///
/// One byte for each item in the template's order, as `OutcomeCode` writes it; then, for each item
/// whose highest bit is set, how many bytes its details take, and the details: clocks, evidence of
/// another source, the value of a tally. An audit of sixty items takes some hundred and fifty bytes.
public struct PackedOutcomes: Hashable, Sendable {
  public let bytes: [UInt8]

  /// Packs one outcome for each item of the template, in its order.
  public init(_ outcomes: [ItemOutcome], of template: AnsweredTemplate) {
    var writer = ByteWriter()
    var details: [(item: Int, outcome: ItemOutcome)] = []
    for (item, outcome) in outcomes.enumerated() {
      let code = OutcomeCode.code(of: outcome.outcome, options: template.options[item])
      let hasDetail = code == nil || outcome.hasMore
      writer.append(byte: (code ?? OutcomeCode.tallied) | (hasDetail ? OutcomeCode.hasDetail : 0))
      if hasDetail { details.append((item, outcome)) }
    }
    for (item, outcome) in details {
      writer.appendCounted { outcome.writeDetail(to: &$0, template, item: item) }
    }
    bytes = writer.bytes
  }
}

extension ItemOutcome {
  /// The outcome alone, or with its details where the byte says that there are some; they are read
  /// from where the reader stands.
  init(_ byte: UInt8, _ reader: inout ByteReader, of template: AnsweredTemplate, item: Int) {
    let options = template.options[item]
    let plain = OutcomeCode.outcome(byte & ~OutcomeCode.hasDetail, options: options)
    guard byte & OutcomeCode.hasDetail != 0 else {
      self.init(item: template.items[item], outcome: plain ?? .unanswered)
      return
    }
    let end = reader.number() + reader.position
    let header = reader.number()
    let value = header & 1 == 0 ? nil : Outcome.tallied(reader.text())
    var clocks: [ScoredClock] = []
    // A damaged number of clocks ends with the bytes.
    while clocks.count < header >> 2, reader.isSound {
      clocks.append(ScoredClock(&reader, timescales: template.timescales[item]))
    }
    var elsewhere: Elsewhere?
    if header & 2 != 0 {
      let source = Int(reader.byte())
      let code = reader.byte()
      let outcome =
        code == OutcomeCode.tallied
        ? .tallied(reader.text()) : OutcomeCode.outcome(code, options: options)
      if let outcome, source < EvidenceSource.allCases.count {
        elsewhere = Elsewhere(source: EvidenceSource.allCases[source], outcome: outcome)
      }
    }
    reader.skip(max(0, end - reader.position))
    self.init(
      item: template.items[item],
      outcome: value ?? plain ?? .unanswered,
      clocks: clocks,
      elsewhere: elsewhere
    )
  }

  fileprivate func writeDetail(
    to writer: inout ByteWriter,
    _ template: AnsweredTemplate,
    item: Int
  ) {
    let options = template.options[item]
    let isValue = OutcomeCode.code(of: outcome, options: options) == nil
    writer.append(clocks.count << 2 | (elsewhere == nil ? 0 : 2) | (isValue ? 1 : 0))
    if isValue { writer.append(outcome.code) }
    for clock in clocks { clock.write(to: &writer, timescales: template.timescales[item]) }
    guard let elsewhere else { return }
    writer.append(byte: elsewhere.source.position)
    if let code = OutcomeCode.code(of: elsewhere.outcome, options: options) {
      writer.append(byte: code)
    } else {
      writer.append(byte: OutcomeCode.tallied)
      writer.append(elsewhere.outcome.code)
    }
  }
}

extension EvidenceSource {
  fileprivate var position: UInt8 {
    UInt8(EvidenceSource.allCases.firstIndex(of: self) ?? 0)
  }
}
