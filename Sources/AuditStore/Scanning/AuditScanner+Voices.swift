/// What stands in an audit beside its answers and enters no figure; it is checked and passed over.
extension AuditScanner {
  /// Checks why concerns were not raised.
  func skipDeclined(_ cursor: inout ByteCursor) throws(Unexpected) {
    var elements = ElementWalk(depth: 2)
    while try cursor.nextElement(of: &elements) {
      var walk = FieldWalk(depth: 3)
      while let field = try cursor.nextField(of: &walk, in: fields.declined) {
        switch field {
        case .at: _ = try cursor.utcTime()
        case .by, .prompt, .reason: try cursor.skipFilledText()
        }
      }
    }
  }

  /// Checks what children, parents, carers and professionals said.
  func skipFeedback(_ cursor: inout ByteCursor) throws(Unexpected) {
    var elements = ElementWalk(depth: 2)
    while try cursor.nextElement(of: &elements) {
      var walk = FieldWalk(depth: 3)
      while let field = try cursor.nextField(of: &walk, in: fields.feedback) {
        switch field {
        case .approved, .consent: _ = try cursor.yesOrNo()
        case .at: _ = try cursor.utcTime()
        case .by, .heading, .words: try cursor.skipFilledText()
        case .role: try cursor.skipRole()
        }
      }
    }
  }

  /// Checks what workers think of the audits of their cases.
  func skipWorkerViews(_ cursor: inout ByteCursor) throws(Unexpected) {
    var elements = ElementWalk(depth: 2)
    while try cursor.nextElement(of: &elements) {
      var walk = FieldWalk(depth: 3)
      while let field = try cursor.nextField(of: &walk, in: fields.workerView) {
        switch field {
        case .at: _ = try cursor.utcTime()
        case .by, .role, .words: try cursor.skipFilledText()
        case .on: _ = try cursor.day()
        }
      }
    }
  }
}
