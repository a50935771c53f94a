/// Names by the order in which they came up, each once.
struct NamesInOrder<Name: Hashable & Sendable>: Sendable {
  private(set) var all: [Name] = []
  private var places: [Name: UInt32] = [:]

  mutating func place(of name: Name) -> UInt32 {
    if let known = places[name] { return known }
    let place = UInt32(all.count)
    all.append(name)
    places[name] = place
    return place
  }
}

/// The places of numbers of a short list, so that each is looked up among names once.
struct Renumbering {
  private var places: [UInt32]

  init(count: Int) {
    places = Array(repeating: .max, count: count)
  }

  @inline(__always)
  mutating func place(of number: UInt32, in names: inout NamesInOrder<UInt32>) -> UInt32 {
    let known = places[Int(number)]
    if known != .max { return known }
    let place = names.place(of: number)
    places[Int(number)] = place
    return place
  }
}
