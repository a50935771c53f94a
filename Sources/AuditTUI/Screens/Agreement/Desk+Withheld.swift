import AuditModel

extension Desk {
  /// The audits whose answers are kept from whoever works here.
  var withheld: WithheldReadings {
    audits.withheld
      ?? WithheldReadings(from: auditor, among: audits.audits, rounds: workspace.rounds)
  }

  /// Works them out where an audit has changed since, so that no frame has to.
  mutating func findWithheld() {
    if audits.withheld == nil { audits.withheld = withheld }
  }
}
