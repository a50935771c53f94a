extension Audit.Reading {
  /// Of the finished readings of a case the one that stands highest counts; a second one never by itself.
  public var standing: Int {
    switch self {
    case .second: 0
    case .first: 1
    case .moderated: 2
    case .agreed: 3
    }
  }
}
