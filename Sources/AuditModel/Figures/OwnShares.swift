/// An audit's own share of its pooled answers, as they are added up: four numbers side by side.
struct OwnShares {
  private var numbers: UInt64 = 0

  /// What an outcome adds.
  ///
  /// - Parameters:
  ///   - place: On which side of a figure it stands.
  ///   - pool: The position of the measure whose pool its item enters.
  /// - Returns: What ``add(_:)`` takes.
  static func weight(of place: Outcome.Place, inPool pool: Int) -> UInt64 {
    switch place {
    case .favourable: 0x1_0001 << UInt64(pool * 32)
    case .unfavourable: 0x1_0000 << UInt64(pool * 32)
    case .tally, .outside: 0
    }
  }

  /// - Parameter weight: Of one outcome; an audit has fewer than 65,536.
  @inline(__always)
  mutating func add(_ weight: UInt64) {
    numbers &+= weight
  }

  var compliance: Proportion { share(Measure.compliance.index) }
  var quality: Proportion { share(Measure.quality.index) }

  private func share(_ pool: Int) -> Proportion {
    let pair = numbers >> UInt64(pool * 32)
    return Proportion(n: Int(pair & 0xFFFF), of: Int(pair >> 16 & 0xFFFF))
  }
}
