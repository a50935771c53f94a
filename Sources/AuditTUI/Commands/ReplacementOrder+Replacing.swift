import AuditModel

extension ReplacementOrder {
  /// The round with the replacement in it: made before, where the same was interrupted, else now.
  ///
  /// - Parameters:
  ///   - round: As its file is.
  ///   - file: The list.
  /// - Returns: The round, and the case that has the place, as the list has it.
  /// - Throws: Why the case keeps its place.
  func replaced(
    in round: Round,
    from file: CaseListFile
  ) throws(CommandFailure) -> (round: Round, by: ListedCase) {
    let (list, digest) = (file.list, file.digest)
    if let by = round.replacement(of: reference, because: reason, from: list, digest: digest) {
      return (round, by)
    }
    do throws(Round.ReplacementRefusal) {
      return try round.replacing(reference, because: reason, from: list, digest: digest)
    } catch {
      throw CommandFailure([error.phrase], .faults)
    }
  }
}
