/// An object of JSON with lists that may be very long: their elements are made while they are written,
/// so that no list stands in memory as values.
public struct JSONDocument: Sendable {
  private let fields: [String: Field]

  public enum Field: Sendable {
    case value(JSON)

    /// A list by the number of its elements and what gives the one at a position, from several threads
    /// at once.
    case list(count: Int, element: @Sendable (Int) -> JSON)

    /// The list of what becomes of each of some things.
    public static func list<Elements: RandomAccessCollection & Sendable>(
      _ elements: Elements,
      _ json: @escaping @Sendable (Elements.Element) -> JSON
    ) -> Field {
      .list(count: elements.count) { position in
        json(elements[elements.index(elements.startIndex, offsetBy: position)])
      }
    }
  }

  public init(_ fields: [String: Field]) {
    self.fields = fields
  }

  /// The whole of it, lists and all.
  public var value: JSON {
    .object(
      JSONObject(
        fields.mapValues { field in
          switch field {
          case .value(let value): value
          case .list(let count, let element): .array(Array(0..<count).mapOnAllCores(element))
          }
        }
      )
    )
  }

  /// Appends the text of ``value``, as ``JSON/appendText(to:)`` does, byte for byte.
  public func appendText(to bytes: inout [UInt8]) {
    let sorted = fields.sorted { $0.key.comesBefore($1.key) }
    JSON.append(sorted, between: "{", and: "}", to: &bytes, depth: 0) { field, bytes in
      JSON.appendKey(field.key, to: &bytes)
      switch field.value {
      case .value(let value): value.append(to: &bytes, depth: 1)
      case .list(let count, let element):
        JSON.appendList(of: count, to: &bytes, depth: 1, element)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
