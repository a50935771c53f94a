extension AuditScanner {
  mutating func scanCase(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = FieldWalk(depth: 2)
    while let field = try cursor.nextField(of: &walk, in: fields.caseFile) {
      switch field {
      case .ageBand: audit.ageBand = try cursor.ageBand()
      case .began: audit.began = try cursor.day()
      case .contacts: try skipContacts(&cursor)
      case .reference: audit.reference = try cursor.filledText()
      case .siblings: try cursor.skipFilledText()
      case .status: audit.status = try cursor.status()
      case .team: audit.team = try cursor.filledText()
      }
    }
  }

  private func skipContacts(_ cursor: inout ByteCursor) throws(Unexpected) {
    var contacts = ElementWalk(depth: 3)
    while try cursor.nextElement(of: &contacts) {
      var walk = FieldWalk(depth: 4)
      while let field = try cursor.nextField(of: &walk, in: fields.contact) {
        switch field {
        case .on: _ = try cursor.day()
        case .siblings: try cursor.skip("true")
        }
      }
    }
  }

  mutating func scanSafety(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = FieldWalk(depth: 2)
    while let field = try cursor.nextField(of: &walk, in: fields.safety) {
      switch field {
      case .immediateRisk: audit.immediateRisk = try cursor.yesOrNo()
      case .note: try cursor.skipText()
      }
    }
  }

  mutating func scanTemplate(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = FieldWalk(depth: 2)
    while let field = try cursor.nextField(of: &walk, in: fields.template) {
      switch field {
      case .digest: try cursor.skipDigest()
      case .id: audit.template = try cursor.kebabWord()
      case .version:
        audit.templateVersion = try cursor.wholeNumber()
        guard audit.templateVersion >= 1 else { throw Unexpected() }
      }
    }
  }

  func skipRules(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = FieldWalk(depth: 2)
    while try cursor.nextField(of: &walk, in: fields.rules) != nil { try cursor.skipDigest() }
  }

  func skipReads(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = ElementWalk(depth: 2)
    while try cursor.nextElement(of: &walk) { _ = try cursor.auditID() }
  }
}
