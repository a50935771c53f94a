import AuditModel

/// Items that stand in several templates, defined once and named by their id.
public struct SharedItems: Sendable {
  private let byID: [Item.ID: Item]

  /// No shared items: every item of a template then stands in the template itself.
  public static let none = SharedItems([])

  init(_ items: [Item]) {
    byID = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
  }

  public subscript(id: Item.ID) -> Item? {
    byID[id]
  }

  /// These items and others; of two with one id the other holds.
  public func adding(_ others: SharedItems) -> SharedItems {
    SharedItems(Array(byID.merging(others.byID) { $1 }.values))
  }

  /// The ids, sorted.
  public var ids: [Item.ID] {
    byID.keys.sorted()
  }

  /// Reads the files of shared items, each `items: […]`.
  ///
  /// - Parameters:
  ///   - files: Names, for messages, and contents.
  ///   - welsh: What it means that a wording has no Welsh.
  ///   - timescales: Those an item may name; `nil` where any name is taken.
  /// - Returns: The items of all files.
  /// - Throws: Every mistake of all files, an id that two of them define among them.
  public static func read(
    _ files: [(name: String, bytes: [UInt8])],
    welsh: ValueReader.Welsh,
    timescales: Timescales?
  ) throws(InputErrors) -> Reading<SharedItems> {
    var items: [Item] = []
    var mistakes: [InputError] = []
    var places: [Item.ID: String] = [:]
    for file in files {
      do throws(InputErrors) {
        let reading = try Document.yaml(file.bytes, file: file.name).read { value in
          value.fields { fields in
            fields.required("items")?.list { value in
              item(value, places: &places, welsh: welsh, timescales: timescales)
            }
          }
        }
        items += reading.value
        mistakes += reading.warnings
      } catch {
        mistakes += error.all
      }
    }
    guard !mistakes.contains(where: { $0.severity == .fault }) else { throw InputErrors(mistakes) }
    return Reading(value: SharedItems(items), warnings: mistakes)
  }

  private static func item(
    _ value: ValueReader,
    places: inout [Item.ID: String],
    welsh: ValueReader.Welsh,
    timescales: Timescales?
  ) -> Item? {
    let item = value.fields { Item($0, welsh: welsh, timescales: timescales) }
    guard let item else { return nil }
    if let place = places[item.id] {
      value.definedTwice(item.id, place)
    } else {
      places[item.id] = value.place
    }
    return item
  }
}

extension ValueReader {
  /// Reports an id that another place has already.
  func definedTwice(_ id: String, _ first: String) {
    fault(
      Phrase(
        en: "'\(id)' is already defined at \(first)",
        cy: "mae '\(id)' eisoes wedi'i ddiffinio yn \(first)"
      ),
      remedy: Phrase(
        en: "use another id, or take one of the two out",
        cy: "defnyddiwch id arall, neu tynnwch un o'r ddau"
      )
    )
  }
}
