import AuditModel

/// Where the files of an archive stand in it.
struct TarIndex {
  let path: String
  private(set) var places: [String: (start: Int, size: Int)] = [:]

  init(path: String) {
    self.path = path
  }

  /// Looks at every header up to the end.
  ///
  /// - Throws: At the first entry that packing does not make.
  mutating func read(_ descriptor: Descriptor) throws(WorkspaceError) {
    var start = 0
    while true {
      let bytes: [UInt8]
      do throws(SystemCallFailure) {
        bytes = try descriptor.bytes(at: start, count: TarHeader.length)
      } catch {
        throw .file(FileError(path: path, operation: .read, reason: .system(error.code)))
      }
      guard bytes.count == TarHeader.length else { throw refusal(.cutOff) }
      if bytes.allSatisfy({ $0 == 0 }) { break }
      guard let header = TarHeader(bytes[...]) else { throw refusal(.noHeader(start)) }
      try take(header, at: start + TarHeader.length)
      start += TarHeader.length + header.lengthOfContent
    }
    try checkEnd(descriptor)
  }

  private mutating func take(_ header: TarHeader, at start: Int) throws(WorkspaceError) {
    guard header.kind == TarHeader.file || header.kind == TarHeader.folder else {
      throw refusal(.neitherFileNorFolder(header.path))
    }
    let trimmed = header.path.hasSuffix("/") ? String(header.path.dropLast()) : header.path
    guard TarIndex.isPlain(trimmed) else { throw refusal(.unusablePath(header.path)) }
    guard header.kind == TarHeader.file else { return }
    guard places[trimmed] == nil else { throw refusal(.twice(trimmed)) }
    guard places.count < TarArchive.most else { throw refusal(.tooMany) }
    places[trimmed] = (start, header.size)
  }

  /// A file whose bytes are not all there would be found when it is read; an archive that was cut off
  /// is better refused whole.
  private func checkEnd(_ descriptor: Descriptor) throws(WorkspaceError) {
    let size = (try? descriptor.file().size) ?? 0
    guard places.values.allSatisfy({ $0.start + $0.size <= size }) else { throw refusal(.cutOff) }
  }

  /// Whether a path leads into the archive and nowhere else.
  private static func isPlain(_ path: String) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.count <= 8
      && names.allSatisfy { name in
        !name.isEmpty && name != "." && name != ".."
          && name.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
      }
  }

  private func refusal(_ fault: TarFault) -> WorkspaceError {
    WorkspaceError(
      InputError(
        place: path,
        problem: fault.problem,
        remedy: Phrase(
          en: "pack the workspace again with 'caseaudit pack'",
          cy: "paciwch y gweithle eto â 'caseaudit pack'"
        )
      )
    )
  }
}

/// Why an archive is refused.
private enum TarFault {
  case noHeader(Int)
  case cutOff
  case neitherFileNorFolder(String)
  case unusablePath(String)
  case twice(String)
  case tooMany

  var problem: Phrase {
    switch self {
    case .noHeader(let place):
      Phrase(
        en: "there is no entry of an archive at byte \(place)",
        cy: "nid oes cofnod archif wrth feit \(place)"
      )
    case .cutOff: Phrase(en: "the archive is cut off", cy: "torrwyd yr archif yn fyr")
    case .neitherFileNorFolder(let path):
      Phrase(
        en: "\(InputError.quoted(path)) is a link or a device, not a file",
        cy: "dolen neu ddyfais yw \(InputError.quoted(path)), nid ffeil"
      )
    case .unusablePath(let path):
      Phrase(
        en: "\(InputError.quoted(path)) leads out of the archive",
        cy: "mae \(InputError.quoted(path)) yn arwain allan o'r archif"
      )
    case .twice(let path):
      Phrase(
        en: "\(InputError.quoted(path)) is in it twice",
        cy: "mae \(InputError.quoted(path)) ynddi ddwywaith"
      )
    case .tooMany:
      Phrase(
        en: "it has more than \(TarArchive.most) files",
        cy: "mae ynddi fwy na \(TarArchive.most) o ffeiliau"
      )
    }
  }
}
