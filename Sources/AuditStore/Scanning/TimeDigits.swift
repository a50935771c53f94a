import AuditModel

/// Eight bytes of a written day or time: digits, and the marks between them.
struct TimeDigits {
  /// The value of each digit, the first in the lowest place, and zero for each mark.
  private let values: UInt64

  /// Reads eight bytes, the first in the lowest place; `nil` when a digit or a mark is not there.
  @inline(__always)
  init?(_ word: UInt64, as form: Form) {
    let values = word ^ form.text
    // Anything more than the most that may stand there carries into the top bit.
    let carried = values &+ (ByteWord.all(0x7F) &- form.most)
    guard (values | carried) & ByteWord.tops == 0 else { return nil }
    self.values = values
  }

  /// The number in the two digits at a place, from 0; 0 to 99.
  @inline(__always)
  func pair(at place: Int) -> Int {
    let digits = values >> UInt64(place * 8)
    return Int(digits & 0xFF) * 10 + Int(digits >> 8 & 0xFF)
  }

  /// The year of a form that begins with one; 0 to 9999.
  @inline(__always)
  var year: Int { pair(at: 0) * 100 + pair(at: 2) }

  /// Where the eight bytes have digits, and which.
  struct Form {
    /// The bytes with `0` for every digit, the first in the lowest place.
    let text: UInt64

    /// The greatest digit at each place; zero where no digit stands.
    ///
    /// Each by itself: minutes and seconds have the form up to 59, and hours up to 29.
    let most: UInt64

    /// A year and a month with both hyphens: `2026-03-`.
    static var month: Form {
      Form(text: 0x2D30_302D_3030_3030, most: 0x0009_0100_0909_0909)
    }

    /// The end of a year, a month and a day: `26-03-12`.
    static var dayOfMonth: Form {
      Form(text: 0x3030_2D30_302D_3030, most: 0x0903_0009_0100_0909)
    }

    /// A day of the month, an hour and a minute: `12T09:20`.
    static var hour: Form {
      Form(text: 0x3030_3A30_3054_3030, most: 0x0905_0009_0200_0903)
    }

    /// A minute and a second in UTC, and the closing quote: `:20:31Z"`.
    static var second: Form {
      Form(text: 0x225A_3030_3A30_303A, most: 0x0000_0905_0009_0500)
    }

    /// The last digit of a day, an hour, a minute and the closing quote: `2T16:00"`.
    static var localTime: Form {
      Form(text: 0x2230_303A_3030_5430, most: 0x0009_0500_0902_0009)
    }
  }
}

extension TimeDigits {
  /// Whether the calendar has such a day.
  ///
  /// Most days are seen to be one by their number alone; the rest ask the calendar.
  ///
  /// - Parameters:
  ///   - beginning: Of the form ``Form/month``.
  ///   - day: 0 to 99.
  /// - Returns: Whether it has.
  @inline(__always)
  static func isDay(_ beginning: TimeDigits, day: Int) -> Bool {
    let month = beginning.pair(at: 5)
    let isSomeYear = beginning.values & 0xFFFF_FFFF != 0
    if isSomeYear, 1...12 ~= month, 1...28 ~= day { return true }
    return Day(year: beginning.year, month: month, day: day) != nil
  }
}
