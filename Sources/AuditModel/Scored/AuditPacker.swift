/// Puts audits together into one piece of bytes, from which very many are read back at once.
///
/// Numbers stand in an order of bytes that is the same on every machine: how many audits, names and
/// templates there are; the numbers of the names that audits refer to; the templates; for each audit a
/// row of ``PackedAudits/rowSize`` bytes; behind all rows the references and outcomes. ``PackedAudits``
/// reads them.
public struct AuditPacker {
  private var rows: [UInt8] = []
  private var texts: [UInt8] = []
  private var templates: [PackedAudits.Template] = []

  /// By number, whether some audit refers to the name.
  private var isNamed: [Bool] = []

  /// How many audits were added.
  public private(set) var count = 0

  public init() {}

  /// Adds an audit behind those that were added, whose ids are lower.
  ///
  /// - Parameters:
  ///   - id: Of the audit.
  ///   - facts: Refer to names by the numbers that whoever reads knows them by.
  ///   - template: The version that it answers, by the number of its name.
  ///   - reference: Of the case, in UTF-8.
  ///   - outcomes: Bytes of ``PackedOutcomes``.
  public mutating func append(
    _ id: AuditNumber,
    _ facts: PackedFacts,
    of template: PackedAudits.Template,
    reference: UnsafeBufferPointer<UInt8>,
    _ outcomes: UnsafeBufferPointer<UInt8>
  ) {
    let start = rows.count
    let (reading, end) = (texts.count, texts.count + reference.count)
    rows.append(contentsOf: repeatElement(0, count: PackedAudits.rowSize))
    let place = place(of: template)
    rows.withUnsafeMutableBytes { raw in
      let row = UnsafeMutableRawBufferPointer(rebasing: raw[start...])
      func store<Number: FixedWidthInteger>(_ number: Number, at place: Int) {
        row.storeBytes(of: number.littleEndian, toByteOffset: place, as: Number.self)
      }
      store(id.high, at: PackedAudits.Place.id)
      store(id.low, at: PackedAudits.Place.id + 8)
      facts.write(to: UnsafeMutableRawBufferPointer(rebasing: row[PackedAudits.Place.facts...]))
      store(UInt32(reading), at: PackedAudits.Place.reference)
      store(UInt32(end), at: PackedAudits.Place.outcomes)
      store(StableHash.keptShort(reference), at: PackedAudits.Place.hash)
      store(UInt16(place), at: PackedAudits.Place.template)
    }
    texts.append(contentsOf: reference)
    texts.append(contentsOf: outcomes)
    note(facts.team)
    note(facts.auditor)
    note(template.name)
    if facts.round != PackedFacts.noRound { note(facts.round) }
    count += 1
  }

  /// The numbers of the names that audits refer to, ascending.
  public var names: [Int] {
    isNamed.indices.filter { isNamed[$0] }
  }

  /// Appends everything that was added to some bytes.
  public func write(to bytes: inout [UInt8]) {
    func append(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    let names = names
    append(UInt32(count))
    append(UInt32(names.count))
    append(UInt32(templates.count))
    for name in names { append(UInt32(name)) }
    for template in templates {
      append(template.name)
      append(template.version)
    }
    bytes.append(contentsOf: rows)
    bytes.append(contentsOf: texts)
  }

  private mutating func place(of template: PackedAudits.Template) -> Int {
    if let known = templates.firstIndex(of: template) { return known }
    precondition(templates.count < UInt16.max, "as many templates as a table holds")
    templates.append(template)
    return templates.count - 1
  }

  private mutating func note(_ name: UInt32) {
    let name = Int(name)
    if name >= isNamed.count {
      isNamed.append(contentsOf: repeatElement(false, count: name + 1 - isNamed.count))
    }
    isNamed[name] = true
  }
}
