import AuditModel
import AuditReport
import AuditStore

extension AuditKeeper {
  /// Writes a table as text, CSV and JSON, named for the moment and for what it shows.
  func export(_ sheet: Sheet, language: Language) {
    let now = Now.system
    queue.async { [self] in
      let time = now.clock.filter { $0 != ":" }
      let files = [
        ExportedFile(
          ending: "txt",
          text: sheet.text(style: TextStyle(language: language, width: 100))
        ),
        ExportedFile(ending: "csv", text: sheet.csv()),
        ExportedFile(ending: "json", text: sheet.json.text()),
      ]
      do throws(FileError) {
        let name = "\(now.today.description)-\(time)-\(sheet.name)"
        mailbox.post(.exported(try workspace.export(files, as: name)))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }
}
