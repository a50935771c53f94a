import AuditModel

/// The scoring of one part by one thread, file by file.
struct PartReading {
  private let task: ScoringTask
  private let folder: AuditFolder

  /// When the part was begun, which is before any of its files was looked at.
  private let look = FileStamp.now

  /// Made for the first file that is read: nearly always there is none.
  private var files: AuditFileScorer?
  private var table: AuditTableBuilder
  private var early: EarlyAudits.Walk
  private var places = AuditPlaces()

  /// Rows of the table whose files the index should know, and the stamps of these.
  private var rows: [Int32] = []
  private var stamps: [FileStamp] = []
  private var gone: [AuditNumber] = []
  private var setAside: [InputError] = []

  /// - Parameters:
  ///   - task: What is shared by all parts.
  ///   - folder: Of the audits, open for this part.
  ///   - first: No id of the part is below it.
  ///   - capacity: How many files are expected to be read.
  init(_ task: ScoringTask, in folder: AuditFolder, from first: AuditNumber, capacity: Int) {
    self.task = task
    self.folder = folder
    early = EarlyAudits.Walk(task.early, from: first)
    table = AuditTableBuilder(capacity: capacity)
    rows.reserveCapacity(capacity)
    stamps.reserveCapacity(capacity)
  }

  /// Takes an audit as the index knows it, from one of the parts that it was loaded in.
  mutating func take(_ row: Int, ofPart part: Int) {
    places.append(row, in: part)
  }

  /// Notes an audit that the index knows and whose file is gone.
  mutating func miss(_ id: AuditNumber) {
    gone.append(id)
  }

  /// Reads an audit's file, unless that was done early, and quickly where it is written as nearly every
  /// file is.
  mutating func read(_ number: AuditNumber) {
    if let stamp = early.add(number, to: &table) {
      note(stamp)
      return
    }
    if files == nil { files = AuditFileScorer(folder: folder, plans: task.plans) }
    if let stamp = files?.add(number, to: &table) {
      note(stamp.mayHide(changesAt: look) ? .unsure : stamp)
      return
    }
    // Before the file is read: a stamp must never be newer than what is kept under it.
    let stamp = folder.stamp(of: number)
    guard readWhole("\(number.id).json") else { return }
    let isSure = stamp.map { !$0.mayHide(changesAt: look) } ?? false
    note(stamp.flatMap { isSure ? $0 : nil } ?? .unsure)
  }

  /// Reads a file whose name is no number of an audit; the index never knows it.
  mutating func readOther(_ name: String) {
    guard readWhole(name) else { return }
    places.append(table.count - 1, in: nil)
  }

  /// What became of the files, `known` being the parts that the index was loaded in.
  func finished(_ known: [IndexedAudits]) -> ScoredPart {
    let table = table.table()
    return ScoredPart(
      audits: places.list(known, read: table),
      setAside: setAside,
      changes: IndexChanges(table: table, rows: rows, stamps: stamps, gone: gone)
    )
  }

  private mutating func note(_ stamp: FileStamp) {
    let row = Int32(table.count - 1)
    places.append(Int(row), in: nil)
    rows.append(row)
    stamps.append(stamp)
  }

  /// Decodes a file; whether it is an audit that can be used.
  private mutating func readWhole(_ name: String) -> Bool {
    do throws(WorkspaceError) {
      let stored = try task.workspace.load(fileNamed: name, in: folder.folder)
      task.scorer.add(stored.audit, to: &table)
      return true
    } catch {
      // One that was removed since the folder was listed is no mistake.
      if case .file = error, !folder.folder.contains(name) { return false }
      setAside += error.all
      return false
    }
  }
}

/// Where audits stand: in parts of the index, or among those that were read.
private struct AuditPlaces {
  private var rows: [UInt32] = []

  /// How many audits behind one another stand in the same part; `nil` is those that were read.
  private var runs: [(part: Int?, count: Int)] = []

  mutating func append(_ row: Int, in part: Int?) {
    rows.append(UInt32(row))
    if let last = runs.last, last.part == part {
      runs[runs.count - 1].count += 1
    } else {
      runs.append((part, 1))
    }
  }

  func list(_ known: [IndexedAudits], read: AuditTable) -> AuditList {
    let tables = runs.map { run in
      (table: run.part.map { known[$0].table } ?? read, count: run.count)
    }
    return AuditList(rows: rows, in: tables)
  }
}
