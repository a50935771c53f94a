import AuditModel

extension ValueReader {
  /// What it means that a wording has no Welsh.
  public enum Welsh: Sendable {
    /// A fault: what ships with the program speaks both languages.
    case required

    /// A warning: a person's own template may wait for its translation.
    case wanted

    /// Nothing to remark.
    case optional
  }

  /// Reads `{en: …, cy: …}`.
  public func wording(welsh: Welsh = .wanted) -> Wording? {
    fields { fields in
      let en = fields.required("en")?.text()
      let cy = fields.optional("cy")
      let welshText = cy?.text()
      if cy == nil { reportMissing(welsh) }
      return en.map { Wording(en: $0, cy: welshText) }
    }
  }

  private func reportMissing(_ welsh: Welsh) {
    let problem = Phrase(en: "there is no Welsh text", cy: "nid oes testun Cymraeg")
    let remedy = Phrase(en: "add it as 'cy'", cy: "ychwanegwch ef fel 'cy'")
    switch welsh {
    case .required: fault(problem, remedy: remedy)
    case .wanted: warning(problem, remedy: remedy)
    case .optional: break
    }
  }
}
