extension ScoredClock {
  /// Appends the clock: first what is counted, then what only its case shows.
  ///
  /// - Parameters:
  ///   - writer: Takes the bytes.
  ///   - timescales: Those of its item, which are named by their position.
  func write(to writer: inout ByteWriter, timescales: [Timescale.ID]) {
    write(to: &writer, place: timescales.firstIndex(of: timescale))
  }

  /// As ``write(to:timescales:)``.
  ///
  /// - Parameters:
  ///   - writer: Takes the bytes.
  ///   - place: The position of its timescale among those of its item; `nil` where it is none of them.
  func write(to writer: inout ByteWriter, place: Int?) {
    let hasLapses = !lapses.isEmpty
    writer.append(
      byte: ClockFront.flags(kind, duration, isUnconfirmed: isUnconfirmed, hasLapses: hasLapses)
    )
    if let place {
      writer.append(place + 1)
    } else {
      writer.append(0)
      writer.append(timescale)
    }
    ClockFront.write(duration, gapsMet: gapsMet, gapsDue: gapsDue, to: &writer)
    switch verdict {
    case .missed(let lateness), .overdue(let lateness): lateness.write(to: &writer)
    case .notDeterminable(let missing): missing.write(to: &writer)
    case .met, .notYetDue, .noLimit: break
    }
    if hasLapses {
      writer.append(lapses.count)
      for lapse in lapses { lapse.write(to: &writer) }
    }
  }

  init(_ reader: inout ByteReader, timescales: [Timescale.ID]) {
    let front = ClockFront(&reader)
    let verdict: Verdict =
      switch front.verdict {
      case .met: .met
      case .missed: .missed(Lateness(&reader))
      case .notYetDue: .notYetDue
      case .overdue: .overdue(Lateness(&reader))
      case .notDeterminable: .notDeterminable(Missing(&reader))
      case .noLimit, nil: .noLimit
      }
    // A damaged number of lapses ends with the bytes.
    let lapseCount = front.hasLapses ? reader.number() : 0
    var lapses: [Lapse] = []
    while lapses.count < lapseCount, reader.isSound { lapses.append(Lapse(&reader)) }
    self.init(
      timescale: front.timescale(of: timescales),
      verdict: verdict,
      duration: front.duration,
      gapsMet: front.gapsMet,
      gapsDue: front.gapsDue,
      isUnconfirmed: front.isUnconfirmed,
      lapses: lapses
    )
  }

  private var kind: ClockFront.Kind {
    switch verdict {
    case .met: .met
    case .missed: .missed
    case .notYetDue: .notYetDue
    case .overdue: .overdue
    case .notDeterminable: .notDeterminable
    case .noLimit: .noLimit
    }
  }
}

extension PlainReading {
  /// Appends the clock, byte for byte as the ``ScoredClock`` that it is.
  ///
  /// - Parameters:
  ///   - writer: Takes the bytes.
  ///   - place: The position of its timescale among those of its item.
  func write(to writer: inout ByteWriter, place: Int) {
    let lapse = lapse
    writer.append(
      byte: ClockFront.flags(kind, duration, isUnconfirmed: isUnconfirmed, hasLapses: lapse != nil)
    )
    writer.append(place + 1)
    ClockFront.write(duration, gapsMet: gapsMet, gapsDue: gapsDue, to: &writer)
    switch result {
    case .noStart: Missing.start.write(to: &writer)
    case .noEnd: Missing.end.write(to: &writer)
    case .met, .missed, .notYetDue, .overdue, .noLimit: break
    }
    if let lapse {
      lapse.lateness.write(to: &writer)
      writer.append(1)
      lapse.write(to: &writer)
    }
  }

  private var kind: ClockFront.Kind {
    switch result {
    case .met: .met
    case .missed: .missed
    case .notYetDue: .notYetDue
    case .overdue: .overdue
    case .noStart, .noEnd: .notDeterminable
    case .noLimit: .noLimit
    }
  }
}

/// The part of a packed clock that is counted.
struct ClockFront {
  /// The verdict without what it rests on, in the lowest bits of the flags.
  enum Kind: UInt8 {
    case met = 0
    case missed, notYetDue, overdue, notDeterminable, noLimit
  }

  private static let unconfirmed: UInt8 = 0x08
  private static let timed: UInt8 = 0x10
  private static let open: UInt8 = 0x20
  private static let lapsed: UInt8 = 0x40

  private let flags: UInt8

  /// The timescale's position among those of the item, from 1; 0 where it has a name of its own.
  let position: Int

  /// Stands before that name.
  private let named: ByteReader
  let duration: ClockReading.Duration?
  let gapsMet: Int
  let gapsDue: Int

  @inline(__always)
  static func flags(
    _ kind: Kind,
    _ duration: ClockReading.Duration?,
    isUnconfirmed: Bool,
    hasLapses: Bool
  ) -> UInt8 {
    kind.rawValue | (isUnconfirmed ? unconfirmed : 0) | (duration == nil ? 0 : timed)
      | (duration?.isOpen ?? false ? open : 0) | (hasLapses ? lapsed : 0)
  }

  /// Appends what follows the timescale.
  @inline(__always)
  static func write(
    _ duration: ClockReading.Duration?,
    gapsMet: Int,
    gapsDue: Int,
    to writer: inout ByteWriter
  ) {
    if let duration {
      writer.append(byte: duration.unit.code)
      writer.append(duration.number)
    }
    writer.append(gapsMet)
    writer.append(gapsDue)
  }

  @inline(__always)
  init(_ reader: inout ByteReader) {
    flags = reader.byte()
    position = reader.number()
    named = reader
    if position == 0 { reader.skip(reader.number()) }
    if flags & Self.timed != 0 {
      let unit = ClockReading.Duration.Unit(code: reader.byte())
      duration = ClockReading.Duration(
        number: reader.number(),
        unit: unit,
        isOpen: flags & Self.open != 0
      )
    } else {
      duration = nil
    }
    // Damaged numbers must not make a part that is more than its whole.
    let met = reader.number()
    gapsDue = reader.number()
    gapsMet = min(met, gapsDue)
  }

  /// `nil` where the index is damaged.
  var verdict: Kind? { Kind(rawValue: flags & 0x07) }
  var isUnconfirmed: Bool { flags & Self.unconfirmed != 0 }
  var hasLapses: Bool { flags & Self.lapsed != 0 }

  func timescale(of timescales: [Timescale.ID]) -> Timescale.ID {
    if position > 0 { return position <= timescales.count ? timescales[position - 1] : "" }
    var reader = named
    return reader.text()
  }
}

extension ClockReading.Duration.Unit {
  /// Its position among all units.
  var code: UInt8 {
    UInt8(order)
  }

  init(code: UInt8) {
    self =
      switch code {
      case 0: .minutes
      case 1: .workingDays
      case 2: .calendarDays
      default: .schoolDays
      }
  }
}
