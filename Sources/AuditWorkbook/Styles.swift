import CXlsxwriter

/// How cells look: the fewest that tell titles, words and numbers apart.
struct Styles {
  typealias Style = UnsafeMutablePointer<lxw_format>?

  let title: Style
  let mode: Style
  let subtitle: Style
  let words: Style
  let integer: Style
  let decimal: Style

  /// 0 to 1, whole or with one decimal.
  let percent: Style
  let finePercent: Style

  init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    func style(_ change: (Style) -> Void) -> Style {
      let style = workbook_add_format(workbook)
      format_set_align(style, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      change(style)
      return style
    }
    title = style {
      format_set_bold($0)
      format_set_font_size($0, 14)
    }
    mode = style { format_set_italic($0) }
    subtitle = style { format_set_bold($0) }
    words = style { format_set_text_wrap($0) }
    integer = style { format_set_num_format($0, "0") }
    decimal = style { format_set_num_format($0, "0.0") }
    percent = style { format_set_num_format($0, "0%") }
    finePercent = style { format_set_num_format($0, "0.0%") }
  }
}
