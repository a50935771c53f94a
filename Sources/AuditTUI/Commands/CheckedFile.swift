import AuditModel
import AuditStore

/// One file that is checked by itself; its folder says what it is.
struct CheckedFile {
  enum Kind: Hashable {
    case audit, settings, round, rules, framework, indicators, recommendations, items,
      template
  }

  let kind: Kind
  private let path: String
  private let name: String
  private let bytes: [UInt8]

  /// The files of shared items beside a template.
  private let shared: [(name: String, bytes: [UInt8])]

  /// The items that ship, which a template may name too.
  private let shipped: SharedItems

  /// - Parameters:
  ///   - path: The file.
  ///   - folder: Where the program was started, by which a path without a folder is understood.
  ///   - shipped: The folder of the templates that ship; `nil` where there is none.
  /// - Throws: When the file cannot be read.
  init(_ path: String, from folder: String, shipped: String?) throws(CommandFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    name = parts.last ?? path
    let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let whole = path.hasPrefix("/") ? parent : "\(folder)/\(parent)"
    kind = Kind(name: name, folder: Self.lastName(of: whole))
    self.path = path
    self.shipped = kind == .template ? shipped.map(SharedItems.shipped(in:)) ?? .none : .none
    do throws(FileError) {
      let folder = try Folder.open(parent.isEmpty ? "/" : parent)
      bytes = try folder.read(name)
      shared = kind == .template ? try Self.sharedItems(beside: folder, named: parent) : []
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The name of a folder, whatever dots lead to it.
  private static func lastName(of folder: String) -> String {
    var names: [Substring] = []
    for name in folder.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.last.map(String.init) ?? ""
  }

  private static func sharedItems(
    beside folder: Folder,
    named parent: String
  ) throws(FileError) -> [(name: String, bytes: [UInt8])] {
    guard folder.contains("items") else { return [] }
    let items = try folder.folder("items")
    var files: [(name: String, bytes: [UInt8])] = []
    for name in try items.names(endingIn: ".yaml") {
      files.append(("\(parent)/items/\(name)", try items.read(name)))
    }
    return files
  }

  /// Reads the file.
  ///
  /// - Parameter timescales: Those that a template may name; `nil` where any name is taken.
  /// - Returns: What is usable but not as it should be.
  /// - Throws: Every mistake, when one of them is a fault.
  func warnings(timescales: Timescales?) throws(WorkspaceError) -> [InputError] {
    do throws(InputErrors) {
      switch kind {
      case .audit: return try Audit.read(bytes, file: path).warnings
      case .settings: return try WorkspaceSettings.read(bytes, file: path).warnings
      case .round: return try Round.read(bytes, file: path).warnings
      case .framework: return try Framework.read(bytes, file: path, welsh: .wanted).warnings
      case .indicators:
        return try IndicatorSeries.read(bytes, file: path, welsh: .wanted).warnings
      case .recommendations:
        return try RecommendationRegister.read(bytes, file: path, welsh: .wanted).warnings
      case .rules: return try RulesFile.read(bytes, file: path, welsh: .wanted).warnings
      case .items:
        let file = [(name: path, bytes: bytes)]
        return try SharedItems.read(file, welsh: .wanted, timescales: timescales).warnings
      case .template:
        let beside = try SharedItems.read(shared, welsh: .optional, timescales: timescales).value
        let items = shipped.adding(beside)
        let reader = TemplateReader(origin: origin, sharedItems: items, timescales: timescales)
        return try reader.read(bytes, file: path).warnings
      }
    } catch {
      throw .mistakes(error)
    }
  }

  /// Reads the file as a template.
  ///
  /// - Parameters:
  ///   - timescales: Those that it may name; `nil` where any name is taken.
  ///   - shipped: The shared items for a file that has none beside it.
  /// - Returns: The template, its shared items put in.
  /// - Throws: Every mistake, when one of them is a fault.
  func template(
    timescales: Timescales?,
    otherwise shipped: SharedItems
  ) throws(WorkspaceError) -> Template {
    do throws(InputErrors) {
      let beside = try SharedItems.read(shared, welsh: .optional, timescales: timescales).value
      let items = shipped.adding(beside)
      let reader = TemplateReader(origin: origin, sharedItems: items, timescales: timescales)
      return try reader.read(bytes, file: path).value
    } catch {
      throw .mistakes(error)
    }
  }

  /// `core-four@1.yaml` is a pinned copy.
  private var origin: TemplateReader.Origin {
    name.contains("@") ? .pinned : .own
  }
}

extension CheckedFile.Kind {
  /// What a file is by its name and the name of the folder it is in.
  init(name: String, folder: String) {
    switch (name, folder) {
    case (WorkspaceSettings.fileName, _): self = .settings
    case (_, "rounds"): self = .round
    case (_, "rules"): self = .rules
    case (_, "frameworks"): self = .framework
    case (_, "indicators"): self = .indicators
    case (_, "recommendations"): self = .recommendations
    case (_, "items"): self = .items
    default: self = name.hasSuffix(".json") ? .audit : .template
    }
  }
}
