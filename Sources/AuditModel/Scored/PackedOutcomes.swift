/// The outcomes of one audit in as few bytes as counting needs.
///
/// One byte for each item in the template's order, as `OutcomeCode` writes it; then, for each item
/// whose highest bit is set, how many bytes its details take, and the details: clocks, evidence of
/// another source, the value of a tally, that there is no place to record it. An audit of sixty items takes some hundred and fifty bytes.
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
    let flags = DetailFlags(rawValue: header)
    let value = !flags.contains(.value) ? nil : Outcome.tallied(reader.text())
    var clocks: [ScoredClock] = []
    // A damaged number of clocks ends with the bytes.
    while clocks.count < header >> DetailFlags.width, reader.isSound {
      clocks.append(ScoredClock(&reader, timescales: template.timescales[item]))
    }
    var elsewhere: Elsewhere?
    if flags.contains(.elsewhere) {
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
      elsewhere: elsewhere,
      hasNoPlace: flags.contains(.noPlace)
    )
  }

  fileprivate func writeDetail(
    to writer: inout ByteWriter,
    _ template: AnsweredTemplate,
    item: Int
  ) {
    let options = template.options[item]
    let isValue = OutcomeCode.code(of: outcome, options: options) == nil
    var flags: DetailFlags = []
    if isValue { flags.insert(.value) }
    if elsewhere != nil { flags.insert(.elsewhere) }
    if hasNoPlace { flags.insert(.noPlace) }
    writer.append(clocks.count << DetailFlags.width | flags.rawValue)
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

/// What stands in an outcome's details, in the lowest bits of their first number; above them how many
/// clocks do.
struct DetailFlags: OptionSet {
  let rawValue: Int

  static let value = DetailFlags(rawValue: 1)
  static let elsewhere = DetailFlags(rawValue: 2)
  static let noPlace = DetailFlags(rawValue: 4)
  static let width = 3
}

extension EvidenceSource {
  fileprivate var position: UInt8 {
    UInt8(EvidenceSource.allCases.firstIndex(of: self) ?? 0)
  }
}
