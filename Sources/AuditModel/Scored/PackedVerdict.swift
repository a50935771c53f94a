extension Lateness {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .calendarDays(let days):
      writer.append(byte: 0)
      writer.append(signed: days)
    case .minutes(let minutes):
      writer.append(byte: 1)
      writer.append(signed: minutes)
    }
  }

  init(_ reader: inout ByteReader) {
    self = reader.byte() == 0 ? .calendarDays(reader.signed()) : .minutes(reader.signed())
  }
}

extension Lapse {
  func write(to writer: inout ByteWriter) {
    writer.append(signed: due.number)
    lateness.write(to: &writer)
    switch course {
    case .open: writer.append(byte: 0)
    case .doneLate(let day):
      writer.append(byte: 1)
      writer.append(signed: day.number)
    case .neverDone(let day):
      writer.append(byte: 2)
      writer.append(signed: day.number)
    }
  }

  init(_ reader: inout ByteReader) {
    let due = Day(number: reader.signed())
    let lateness = Lateness(&reader)
    let course: Course =
      switch reader.byte() {
      case 0: .open
      case 1: .doneLate(Day(number: reader.signed()))
      default: .neverDone(ended: Day(number: reader.signed()))
      }
    self.init(due: due, lateness: lateness, course: course)
  }
}

extension Missing {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .start: writer.append(byte: 0)
    case .end: writer.append(byte: 1)
    case .event(let index):
      writer.append(byte: 2)
      writer.append(index)
    case .timeOfDay: writer.append(byte: 3)
    case .ambiguousHour: writer.append(byte: 4)
    case .turn: writer.append(byte: 5)
    case .holidays(let beyond):
      writer.append(byte: 6)
      writer.append(signed: beyond.number)
    case .holidaysBefore(let day):
      writer.append(byte: 7)
      writer.append(signed: day.number)
    case .termDates: writer.append(byte: 8)
    case .fault(let fault):
      writer.append(byte: 9)
      fault.write(to: &writer)
    }
  }

  init(_ reader: inout ByteReader) {
    self =
      switch reader.byte() {
      case 0: .start
      case 1: .end
      case 2: .event(reader.number())
      case 3: .timeOfDay
      case 4: .ambiguousHour
      case 5: .turn
      case 6: .holidays(beyond: Day(number: reader.signed()))
      case 7: .holidaysBefore(Day(number: reader.signed()))
      case 8: .termDates
      default: .fault(ClockFault(&reader))
      }
  }
}

extension ClockFault {
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .stopBeforeStart(let start, let stop):
      writer.append(byte: 0)
      start.write(to: &writer)
      stop.write(to: &writer)
    case .afterAudit(let moment, let asAt):
      writer.append(byte: 1)
      moment.write(to: &writer)
      writer.append(signed: asAt.number)
    case .outOfOrder(let event):
      writer.append(byte: 2)
      writer.append(event)
    case .notInForce(let id, let start, let use):
      writer.append(byte: 3)
      writer.append(id)
      writer.append(signed: start.number)
      writer.append(use ?? "")
    case .unknownTimescale(let id):
      writer.append(byte: 4)
      writer.append(id)
    }
  }

  fileprivate init(_ reader: inout ByteReader) {
    switch reader.byte() {
    case 0: self = .stopBeforeStart(start: Moment(&reader), stop: Moment(&reader))
    case 1: self = .afterAudit(Moment(&reader), asAt: Day(number: reader.signed()))
    case 2: self = .outOfOrder(event: reader.number())
    case 3:
      let (id, start, use) = (reader.text(), Day(number: reader.signed()), reader.text())
      self = .notInForce(id, start: start, use: use.isEmpty ? nil : use)
    default: self = .unknownTimescale(reader.text())
    }
  }
}

extension Moment {
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .on(let day):
      writer.append(byte: 0)
      writer.append(signed: day.number)
    case .at(let time):
      writer.append(byte: 1)
      writer.append(signed: time.day.number)
      writer.append(time.minute)
    case .notRecorded: writer.append(byte: 2)
    case .notYet: writer.append(byte: 3)
    }
  }

  fileprivate init(_ reader: inout ByteReader) {
    switch reader.byte() {
    case 0: self = .on(Day(number: reader.signed()))
    case 1:
      let day = Day(number: reader.signed())
      self = LocalTime(day: day, minute: reader.number()).map(Moment.at) ?? .on(day)
    case 2: self = .notRecorded
    default: self = .notYet
    }
  }
}
