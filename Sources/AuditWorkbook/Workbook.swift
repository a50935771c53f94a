import CXlsxwriter

/// A workbook while it is written.
///
/// A class, because libxlsxwriter writes the file and frees everything in one call that must come once.
final class Workbook {
  let styles: Styles
  private let handle: UnsafeMutablePointer<lxw_workbook>
  private var names = SheetNames()
  private var firstFailure = LXW_NO_ERROR

  /// What every sheet says of how it may be used.
  let mode: String
  let title: String

  /// - Parameters:
  ///   - path: Of the file, which is written by ``finish()``.
  ///   - scratch: A folder for what is written in between.
  ///   - title: Of the whole.
  ///   - mode: How it may be used.
  /// - Throws: When there is no memory for it.
  init(at path: String, scratch: String, title: String, mode: String) throws(WorkbookError) {
    let made = scratch.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let made else {
      throw WorkbookError(reason: Self.words(LXW_ERROR_MEMORY_MALLOC_FAILED))
    }
    handle = made
    self.title = title
    self.mode = mode
    styles = Styles(of: made)
    setProperties()
  }

  /// A sheet with its title in the first row and the mode in the second.
  func sheet(named name: String, title: String) -> WorkbookSheet {
    let name = names.name(name)
    guard let made = workbook_add_worksheet(handle, name) else {
      preconditionFailure("the sheet names follow Excel's rules")
    }
    let sheet = WorkbookSheet(made, name: name, in: self)
    sheet.write(title, 0, 0, styles.title)
    sheet.write(mode, 1, 0, styles.mode)
    sheet.printOnPaper(header: self.title, footer: mode)
    return sheet
  }

  func chart(_ kind: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart> {
    guard let chart = workbook_add_chart(handle, UInt8(kind.rawValue)) else {
      preconditionFailure("libxlsxwriter draws this kind of chart")
    }
    return chart
  }

  /// Keeps the first thing that went wrong.
  func check(_ result: lxw_error) {
    if firstFailure == LXW_NO_ERROR { firstFailure = result }
  }

  /// Writes the file; nothing may be added afterwards.
  ///
  /// - Throws: The first thing that went wrong, here or before.
  func finish() throws(WorkbookError) {
    check(workbook_close(handle))
    guard firstFailure == LXW_NO_ERROR else {
      throw WorkbookError(reason: Self.words(firstFailure))
    }
  }

  /// The day on which ZIP's calendar begins stands for the time, so that the same report is the same file.
  private func setProperties() {
    let result = title.inTitle.withCString { title in
      "caseaudit".withCString { program in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: program)
        properties.created = 315_532_800  // 1980-01-01
        return workbook_set_properties(handle, &properties)
      }
    }
    check(result)
  }

  private static func words(_ error: lxw_error) -> String {
    lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
  }
}
