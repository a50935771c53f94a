import AuditModel

/// The registers of recommendations of a workspace: one file for each, named by its id.
struct RegisterFiles {
  private let found: FoundFiles

  init(in root: Folder) throws(WorkspaceError) {
    found = try FoundFiles(".yaml", of: Workspace.Part.recommendations, in: root)
  }

  /// Reads all of them; a file that cannot be used is left out, and its mistakes are collected.
  ///
  /// `items` are those whose figures can tell something about a recommendation; `nil` where any name
  /// is taken.
  func read(
    items: Set<Item.ID>? = nil,
    welsh: ValueReader.Welsh,
    _ collector: inout MistakeCollector
  ) -> Recommendations {
    for lost in found.unreadable { collector.add(lost.mistake) }
    let registers = found.files.compactMap { file -> RecommendationRegister? in
      let place = Self.place(of: file.name)
      let register = collector.read { () throws(InputErrors) in
        try RecommendationRegister.read(file.bytes, file: place, items: items, welsh: welsh)
      }
      if let register, "\(register.id).yaml" != file.name {
        collector.add(.otherName(place, should: register.id))
        return nil
      }
      return register
    }
    let recommendations = Recommendations(registers)
    for mistake in Self.mistakes(in: recommendations) { collector.add(mistake) }
    return recommendations
  }

  /// What one register says of another that is not so.
  private static func mistakes(in recommendations: Recommendations) -> [InputError] {
    let published = Dictionary(
      recommendations.registers.map { ($0.id, $0.published) },
      uniquingKeysWith: { first, _ in first }
    )
    return recommendations.entries.flatMap { entry in
      entry.recommendation.continues.compactMap { earlier -> InputError? in
        let place = "\(place(of: entry.reference.register + ".yaml")): \(entry.reference)"
        guard let date = published[earlier.register] else {
          return .registerNotHere(earlier, place)
        }
        if recommendations[earlier] == nil { return .noSuchNumber(earlier, place) }
        return date.first < entry.published.first ? nil : .continuesLater(earlier, place)
      }
    }
  }

  private static func place(of name: String) -> String {
    "\(Workspace.Part.recommendations)/\(name)"
  }
}

extension InputError {
  fileprivate static func registerNotHere(
    _ reference: RecommendationReference,
    _ place: String
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "it continues '\(reference)', and that register is not here",
        cy: "mae'n parhau '\(reference)', ac nid yw'r gofrestr honno yma"
      ),
      remedy: Phrase(
        en: "put the register beside it",
        cy: "rhowch y gofrestr wrth ei hymyl"
      ),
      severity: .warning
    )
  }

  fileprivate static func noSuchNumber(
    _ reference: RecommendationReference,
    _ place: String
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "it continues '\(reference)', and the register has no such number",
        cy: "mae'n parhau '\(reference)', ac nid oes rhif o'r fath yn y gofrestr"
      ),
      remedy: Phrase(
        en: "correct 'continues', or take it out",
        cy: "cywirwch 'continues', neu tynnwch ef"
      )
    )
  }

  fileprivate static func continuesLater(
    _ reference: RecommendationReference,
    _ place: String
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "it continues '\(reference)', which was not published before it",
        cy: "mae'n parhau '\(reference)', na chyhoeddwyd o'i flaen"
      ),
      remedy: Phrase(
        en: "correct 'continues', or 'published' in one of the two registers",
        cy: "cywirwch 'continues', neu 'published' yn un o'r ddwy gofrestr"
      )
    )
  }
}
