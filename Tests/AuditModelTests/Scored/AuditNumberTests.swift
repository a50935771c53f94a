import Testing

@testable import AuditModel

/// The id of an audit as a number: every id has one, and nothing else has.
struct AuditNumberTests {
  @Test(
    arguments: [
      // Worked by hand: the digits of each half, read as one number.
      ("00000000-0000-0000-0000-000000000000", 0, 0),
      ("0198c0de-0000-7000-8000-000000000001", 0x0198_C0DE_0000_7000, 0x8000_0000_0000_0001),
      ("01234567-89ab-cdef-0123-456789abcdef", 0x0123_4567_89AB_CDEF, 0x0123_4567_89AB_CDEF),
      ("fedcba98-7654-3210-fedc-ba9876543210", 0xFEDC_BA98_7654_3210, 0xFEDC_BA98_7654_3210),
    ] as [(String, UInt64, UInt64)]
  )
  func `an id is its digits, there and back`(id: String, high: UInt64, low: UInt64) throws {
    let number = try #require(AuditNumber(id))
    #expect(number == AuditNumber(high: high, low: low))
    #expect(number.id == id)
  }

  @Test func `a byte that is no small hexadecimal digit makes no number, wherever it stands`() {
    let id = Array("01234567-89ab-cdef-0123-456789abcdef".utf8)
    let digits = Set("0123456789abcdef".utf8)
    for place in id.indices {
      let isHyphen = id[place] == UInt8(ascii: "-")
      let wrong = (UInt8.min...UInt8.max).filter {
        isHyphen ? $0 != id[place] : !digits.contains($0)
      }
      for byte in wrong {
        var changed = id
        changed[place] = byte
        #expect(changed.withUnsafeBufferPointer { AuditNumber(bytes: $0) } == nil)
      }
    }
  }

  @Test(arguments: [
    "", "0198c0de", "0198c0de-0000-7000-8000-0000000000011", "0198C0DE-0000-7000-8000-000000000001",
    // The one beginning that tables need for ids that are no number.
    "ffffffff-ffff-ffff-8000-000000000001",
  ])
  func `anything else is kept as a name`(id: String) {
    #expect(AuditNumber(id) == nil)
    #expect(AuditKey(id) == .name(id))
    #expect(AuditKey(id).text == id)
  }

  @Test func `numbers stand in the order of their ids`() {
    let ids = [
      "0198c0de-0000-7000-8000-00000000000a", "0198c0de-0000-7000-8000-000000000009",
      "0198c0dd-ffff-7000-8000-000000000000", "f198c0dd-0000-7000-8000-000000000000",
    ]
    #expect(ids.compactMap { AuditNumber($0) }.sorted().map(\.id) == ids.sorted())
  }

  @Test(arguments: [0, 1, 1_000, 20_000], [1, 1 << 20, 1 << 60] as [UInt64])
  func `very many numbers are sorted as few are, spread evenly or in one heap`(
    count: Int,
    steps: UInt64
  ) {
    let numbers = (0..<count).map { place in
      let mixed = StableHash.mixed(UInt64(place))
      return AuditNumber(
        high: 0x0198_C0DE_0000_7000 + mixed % steps,
        low: StableHash.mixed(mixed)
      )
    }
    var sorted = numbers
    sorted.sortSpread()
    #expect(sorted == numbers.sorted())
  }
}
