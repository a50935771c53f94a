extension AuditTableBuilder {
  /// Adds audits that were put together by an ``AuditPacker``, as they are.
  ///
  /// - Parameters:
  ///   - packed: They are sound: ``PackedAudits/isSound(names:items:)``.
  ///   - templates: For each of their templates its ``place(of:)``.
  ///   - filter: Which of them; `nil` is all. Knows the same names as the builder.
  public mutating func append(
    _ packed: PackedAudits,
    templates: [Int],
    matching filter: NumberedFilter? = nil
  ) {
    precondition(bytes.count < UInt32.max - 1 << 24, "a table holds less than 4 GiB")
    guard let filter else {
      let base = bytes.count
      rows += [AuditTable.Row](unsafeUninitializedCapacity: packed.count) { rows, count in
        templates.withUnsafeBufferPointer { templates in
          for position in 0..<packed.count {
            rows.initializeElement(at: position, to: packed.row(position, movedBy: base, templates))
          }
        }
        count = packed.count
      }
      bytes.append(contentsOf: packed.allTexts)
      return
    }
    let isWanted = templates.map { filter.matches(template: self.templates[$0]) }
    templates.withUnsafeBufferPointer { templates in
      for position in 0..<packed.count
      where isWanted[packed.template(at: position)] && filter.matches(packed.facts(at: position)) {
        let ends = packed.ends(at: position)
        rows.append(packed.row(position, movedBy: bytes.count - ends.start, templates))
        bytes.append(contentsOf: packed.allTexts[ends.start..<ends.end])
      }
    }
  }
}

extension PackedAudits {
  @inline(__always)
  fileprivate func row(
    _ position: Int,
    movedBy base: Int,
    _ templates: UnsafeBufferPointer<Int>
  ) -> AuditTable.Row {
    let ends = ends(at: position)
    var hash = keptHash(at: position)
    if hash == StableHash.unkept { hash = StableHash.short(texts(at: position).reference) }
    return AuditTable.Row(
      id: id(at: position),
      facts: facts(at: position),
      start: UInt32(base + ends.start),
      outcomes: UInt32(base + ends.outcomes),
      referenceHash: hash,
      template: UInt16(templates[template(at: position)])
    )
  }
}
