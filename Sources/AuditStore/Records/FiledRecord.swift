import AuditModel

/// A record that has a file of its own, `ID.json`, in a folder of the workspace.
public protocol FiledRecord: Record {
  /// Where in the workspace, such as `actions` or `recommendations/decisions`.
  static var folder: String { get }

  /// Reads the fields; `format` and `id` have been.
  ///
  /// - Returns: `nil` only after a fault was reported.
  static func read(_ fields: FieldReader, id: String) -> Self?

  /// Everything but `format` and `id`, the fields that this program does not know among it.
  var fields: JSONObject { get }

  /// Whether another with the same id, whose file is another, says the same nevertheless.
  func says(_ other: Self) -> Bool
}

extension FiledRecord {
  public func says(_ other: Self) -> Bool { false }
}

/// The records of one kind that a workspace has.
public struct FoundRecords<Kind: FiledRecord>: Sendable {
  /// Sorted by id, which is about the order in which they were written.
  public let usable: [Kind]

  /// The mistakes of files that cannot be used; each says which, what is wrong and what would do.
  public let setAside: [InputError]
}

extension FiledRecord {
  /// The number of the file format that this program writes and reads.
  static var format: Int { 1 }

  /// The whole file: sorted keys, two-space indent, final newline.
  var fileText: String {
    var file = JSONFields(keeping: fields)
    file.set("format", to: .integer(Self.format))
    file.set("id", to: .string(id))
    return file.object.text()
  }

  /// Reads a record from the bytes of its file.
  ///
  /// `place` is the file as messages name it, and its last part should be the id.
  static func read(_ bytes: [UInt8], file place: String) throws(InputErrors) -> Reading<Self> {
    let reading = try Document.json(bytes, file: place).read { value -> Self? in
      value.fields { fields -> Self? in
        let format = fields.required("format")
        guard let number = format?.integer(in: 1...Int.max) else { return nil }
        // What a newer program means by a record is not for this one to guess.
        guard number <= Self.format else {
          format?.newerRecord(number)
          return nil
        }
        guard let id = fields.required("id")?.auditID() else { return nil }
        return Self.read(fields, id: id)
      }
    }
    let name = "\(reading.value.id).json"
    guard place == name || place.hasSuffix("/\(name)") else {
      throw InputErrors([.otherName(place, should: reading.value.id)])
    }
    return reading
  }
}

extension ValueReader {
  fileprivate func newerRecord(_ format: Int) {
    fault(
      Phrase(
        en: "the file has format \(format), newer than this program's 1",
        cy: "fformat \(format) sydd i'r ffeil, sy'n fwy newydd nag 1 y rhaglen hon"
      ),
      remedy: Phrase(
        en: "it stays as it is; read it with a newer caseaudit",
        cy: "mae'n aros fel y mae; darllenwch hi â caseaudit mwy newydd"
      )
    )
  }
}
