import AuditModel
import AuditStore

extension DrawOrder {
  /// Draws; the round is read once as it is to be written, so that none is written that cannot be.
  ///
  /// - Parameters:
  ///   - file: The list.
  ///   - present: The round of the same id. Where it was drawn from the same list and no seed is asked
  ///     for, its seed is taken; where it came of the same draw it stays as it is. `nil` where there is
  ///     none.
  ///   - today: The day (Europe/London).
  /// - Returns: The round as it is, or as it is to be written.
  /// - Throws: What cannot be read, why nothing can be drawn, and what the round may not say.
  func drawn(
    from file: CaseListFile,
    goingOnWith present: Round?,
    today: Day
  ) throws(CommandFailure) -> DrawnRound {
    let kept = present?.cases.draw.flatMap { $0.list == file.digest ? $0.seed : nil }
    let sample = try sample(from: file, seed: kept ?? .random(in: 1...999_999_999), today: today)
    let asked = try described(sample)
    let going = present.flatMap { $0.goesOn(from: asked) ? $0 : nil }
    let round = going ?? asked
    let drawn = Set(round.cases.drawn.map(\.reference))
    let listed = file.list.cases.filter { drawn.contains($0.reference) }
    return DrawnRound(
      round: round,
      sample: sample,
      files: Dictionary(listed.map { ($0.reference, $0.caseFile) }) { first, _ in first },
      isThere: going != nil
    )
  }

  private func sample(
    from file: CaseListFile,
    seed: UInt64,
    today: Day
  ) throws(CommandFailure) -> DrawnSample {
    let request: SampleRequest
    do throws(SampleMistakes) {
      request = try words.request(list: file.digest, seed: seed, today: today)
    } catch {
      throw CommandFailure(error)
    }
    do throws(SampleRefusal) {
      return try file.list.drawing(request)
    } catch {
      throw .usedWrongly(error.phrase)
    }
  }

  private func described(_ sample: DrawnSample) throws(CommandFailure) -> Round {
    let readings = sample.cases.drawn.count * max(1, templates.count)
    let round = Round(
      id: round,
      title: Wording(en: title.isEmpty ? round : title),
      templates: templates,
      from: from,
      to: to,
      sample: sample.sample,
      planned: readings == 0 ? nil : readings,
      cases: sample.cases
    )
    do throws(InputErrors) {
      return try Round.read(Array(round.yamlText().utf8), file: "rounds/\(round.id).yaml").value
    } catch {
      throw CommandFailure(CommandFailure(WorkspaceError.mistakes(error)).messages, .usedWrongly)
    }
  }
}
