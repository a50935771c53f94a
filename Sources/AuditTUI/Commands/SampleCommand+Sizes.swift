import AuditModel
import AuditReport

extension SampleCommand {
  /// Prints how wide the interval of a share will be, for some sizes of a sample.
  func printSizes(in surroundings: Surroundings) throws(CommandFailure) {
    guard let population, population >= 1 else { throw .usedWrongly(.noPopulation) }
    let sizes: [SampleSize]
    if let of {
      guard let size = SampleSize(of, of: population) else {
        throw .usedWrongly(.notSoMany(of, population))
      }
      sizes = [size]
    } else {
      sizes = SampleSize.table(of: population)
    }
    let sheet = Sheet.sizes(sizes, of: population, in: surroundings.language)
    if format.isJSON {
      try surroundings.print(json: sheet.json.text())
    } else {
      try surroundings.print(sheet.text(style: surroundings.pageStyle))
    }
  }
}

extension Phrase {
  fileprivate static let noPopulation = Phrase(
    en: "say how many cases there are: --size-help --population 312",
    cy: "dywedwch faint o achosion sydd: --size-help --population 312"
  )

  fileprivate static func notSoMany(_ cases: Int, _ population: Int) -> Phrase {
    Phrase(
      en: "\(cases) of \(population) cases cannot be read: give --of 1 to \(population)",
      cy: "ni ellir darllen \(cases) o \(population) achos: rhowch --of 1 i \(population)"
    )
  }
}
