import AuditModel

@testable import AuditStore

/// A template, a round and settings that are read are written and read again as they were.
struct TemplateTarget: FuzzTarget {
  func take(_ bytes: [UInt8]) {
    if let template = try? TemplateReader(origin: .own).read(bytes, file: "a.yaml").value {
      let written = Array(template.pinnedText().utf8)
      let again = try? TemplateReader(origin: .pinned).read(written, file: "a.yaml").value
      demand(again == template, "a pinned copy is not the template")
    }
    if let round = try? Round.read(bytes, file: "a.yaml").value {
      let written = Array(round.yamlText().utf8)
      demand((try? Round.read(written, file: "a.yaml").value) == round, "a round changes")
    }
    if let settings = try? WorkspaceSettings.read(bytes).value {
      let written = Array(settings.yamlText().utf8)
      demand((try? WorkspaceSettings.read(written).value) == settings, "settings change")
    }
    if let title = WorkspaceTitle(glancingAt: bytes),
      let settings = try? WorkspaceSettings.read(bytes).value
    {
      demand(title == WorkspaceTitle(settings), "a glance sees what is not there")
    }
  }
}
