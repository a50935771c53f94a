import AuditModel
import Testing

struct JSONObjectTests {
  @Test func `fields come in the order of their bytes, however they were set`() {
    var object: JSONObject = ["reason": .string("no-place"), "at": .null]
    object["value"] = .string("no")
    object["note"] = .string("half a note")
    object[""] = .bool(true)
    #expect(object.map(\.key) == ["", "at", "note", "reason", "value"])
    #expect(object["reason"] == .string("no-place"))
    #expect(object["note"] == .string("half a note"))
  }

  @Test func `a field that is set again has its last value, one that is taken away none`() {
    var object: JSONObject = ["at": .integer(1), "by": .integer(2)]
    object["at"] = .integer(3)
    object["by"] = nil
    object["never"] = nil
    #expect(object == ["at": .integer(3)])
    #expect(object["by"] == nil)
  }

  @Test func `of a field that is named twice the first stands`() {
    #expect(JSONObject([("a", .integer(1)), ("b", .null), ("a", .integer(2))])["a"] == .integer(1))
  }

  @Test func `a hundred thousand fields in the worst order are sorted, the first of a name kept`() {
    let names = (0..<100_000).map { String(999_999 - $0) }
    let twice = names.map { ($0, JSON.bool(true)) } + names.map { ($0, .bool(false)) }
    let object = JSONObject(twice)
    #expect(object.map(\.key) == names.reversed())
    #expect(object.allSatisfy { $0.value == .bool(true) })
  }

  @Test func `a name with an accent of its own is another than one with the accent in the letter`()
  {
    let object: JSONObject = ["\u{E9}": .integer(1), "e\u{301}": .integer(2)]
    #expect(object.map { Array($0.key.utf8) } == [[0x65, 0xCC, 0x81], [0xC3, 0xA9]])
    #expect(object["\u{E9}"] == .integer(1))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `ten thousand fields set and taken away are those of a dictionary`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // 1,093 names of up to six letters, many of which begin alike; beyond ASCII among them.
    let letters = ["a", "\u{0}", "ŵ"]
    var names = [""]
    for shorter in 0..<364 { names += letters.map { names[shorter] + $0 } }
    var object = JSONObject()
    var dictionary: [String: JSON] = [:]
    for number in 0..<10_000 {
      let name = names[Int(random.next() % UInt64(names.count))]
      let value: JSON? = random.next() % 3 == 0 ? nil : .integer(number)
      object[name] = value
      dictionary[name] = value
    }
    #expect(object.count == dictionary.count)
    #expect(object.allSatisfy { dictionary[$0.key] == $0.value })
    #expect(names.allSatisfy { object[$0] == dictionary[$0] })
    let keys = object.map { Array($0.key.utf8) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }
}
