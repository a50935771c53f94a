import AuditModel
import Mustache

/// A form as one HTML page that needs nothing beside it, to be read or printed.
///
/// Where it is printed in both languages they stand side by side.
public struct FormHTML: Sendable {
  private let form: TemplateForm
  private let languages: FormLanguages

  public init(_ form: TemplateForm, languages: FormLanguages) {
    self.form = form
    self.languages = languages
  }

  /// The page, final line feed included; everything a template says is escaped.
  public func text() -> String {
    guard let page = Self.library.render(FormPage(form, languages), withTemplate: "page") else {
      preconditionFailure("the page of a form is among its templates")
    }
    return page
  }

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    let pragma = "{{% CONTENT_TYPE:\(HTMLEscaping.name)}}"
    for (name, text) in FormLayout.templates {
      do {
        try library.register(pragma + text, named: name)
      } catch {
        preconditionFailure("the template '\(name)' of a form does not parse: \(error)")
      }
    }
    return library
  }()
}
