import AuditModel

extension ReviewEntries {
  /// What people said and what the worker thinks, beside everything else.
  var voices: [ReviewEntry] {
    let said = open.audit.feedback.enumerated().map { index, feedback in
      ReviewEntry.row(feedback.words(in: desk.language), target: .feedback(index))
    }
    let views = open.audit.workerViews.map { ReviewEntry.row($0.line) }
    return (said.isEmpty ? [] : [.heading(desk.text(.whatPeopleSaid))] + said)
      + (views.isEmpty ? [] : [.heading(desk.text(.whatWorkersThink))] + views)
  }
}
