/// How one outcome is written in one byte.
///
/// From 0 the position in ``Outcome/rows``; from ``firstOption`` the option of a choice. The highest
/// bit says that there is more about the item in the details.
enum OutcomeCode {
  static let hasDetail: UInt8 = 0x80

  /// A tally whose value stands in the details: a number, or an option with too high a position.
  static let tallied: UInt8 = 0x1E

  /// The tally of every text.
  static let written: UInt8 = 0x1F
  static let firstOption: UInt8 = 0x20

  /// How many options have a byte of their own.
  static let options = Int(hasDetail - firstOption)

  /// Which side of a figure each code stands on, by the code.
  static let places: [Outcome.Place] = (0..<hasDetail).map { code in
    Int(code) < Outcome.rows.count ? Outcome.places[Int(code)] : .tally
  }

  /// Finds the outcomes that have details, in their order.
  ///
  /// - Parameters:
  ///   - count: How many outcomes there are.
  ///   - bytes: Hold them, one behind the other.
  ///   - start: Where they begin.
  ///   - take: Given the position of each, from 0.
  @inline(__always)
  static func forEachDetail(
    of count: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ take: (Int) -> Void
  ) {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: start + position, as: UInt64.self)
      var details = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      while details != 0 {
        take(position + details.trailingZeroBitCount / 8)
        details &= details - 1
      }
      position += 8
    }
    while position < count {
      if bytes[start + position] & hasDetail != 0 { take(position) }
      position += 1
    }
  }

  /// The code of an outcome; `nil` for a tally whose value must stand in the details.
  static func code(of outcome: Outcome, options: [Option.ID]) -> UInt8? {
    if let row = outcome.row { return UInt8(row) }
    guard case .tallied(let value) = outcome else { return nil }
    if let option = options.firstIndex(of: value), option < Self.options {
      return firstOption + UInt8(option)
    }
    return value == Outcome.writtenValue && options.isEmpty ? written : nil
  }

  /// The outcome of a code without its highest bit; `nil` for ``tallied`` and for codes that no
  /// outcome has.
  static func outcome(_ code: UInt8, options: [Option.ID]) -> Outcome? {
    if Int(code) < Outcome.rows.count { return Outcome.rows[Int(code)] }
    if code == written { return .tallied(Outcome.writtenValue) }
    guard code >= firstOption, Int(code - firstOption) < options.count else { return nil }
    return .tallied(options[Int(code - firstOption)])
  }
}

extension Outcome {
  /// What a text is tallied as, whatever it says.
  static let writtenValue = "written"
}
