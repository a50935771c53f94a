import AuditModel
import AuditReport
import CXlsxwriter

/// A chart as Excel draws it, from the cells of a block.
struct WorkbookChart {
  private let handle: UnsafeMutablePointer<lxw_chart>
  private let width: Int
  private let height: Int

  /// Rows of the usual height that it covers.
  var heightInRows: Int { (height + 19) / 20 }

  init(_ chart: Chart, _ block: ChartBlock, in workbook: Workbook) {
    switch chart.drawing {
    case .bars where block.series > 1:
      handle = workbook.chart(LXW_CHART_LINE)
      (width, height) = (min(1800, max(720, 200 + 28 * block.labels)), 420)
      for (place, series) in addSeries(block).enumerated() {
        Self.drawPoints(
          of: series,
          as: place == 0 ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_LONG_DASH,
          inColor: place == 0 ? 0x1F_4E79 : 0x80_8080
        )
      }
      chart_set_high_low_lines(handle, nil)
      scale(handle.pointee.y_axis)
    case .bars:
      handle = workbook.chart(LXW_CHART_BAR)
      (width, height) = (720, 120 + 24 * block.labels)
      _ = addSeries(block)
      chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
      listFromTop()
      scale(handle.pointee.x_axis)
    case .stacks:
      handle = workbook.chart(LXW_CHART_BAR_STACKED_PERCENT)
      (width, height) = (720, 140 + 24 * block.labels)
      _ = addSeries(block)
      listFromTop()
    case .counts:
      handle = workbook.chart(LXW_CHART_BAR_STACKED)
      (width, height) = (720, 140 + 24 * block.labels)
      _ = addSeries(block)
      listFromTop()
    case .lines:
      handle = workbook.chart(LXW_CHART_LINE)
      (width, height) = (720, 420)
      for series in addSeries(block) {
        chart_series_set_marker_type(series, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
      }
      scale(handle.pointee.y_axis)
    }
    chart_title_set_name_range(handle, block.sheet, UInt32(block.row), 0)
  }

  /// Puts it on a sheet, right of the words; it moves with the rows and keeps its size.
  func insert(on page: WorkbookSheet, row: Int, summary: String) {
    let result = summary.inTitle.withCString { summary in
      var options = lxw_chart_options()
      options.x_scale = Double(width) / 480
      options.y_scale = Double(height) / 288
      options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      options.description = UnsafeMutablePointer(mutating: summary)
      return worksheet_insert_chart_opt(page.handle, UInt32(row), 2, handle, &options)
    }
    page.workbook.check(result)
  }

  private func addSeries(_ block: ChartBlock) -> [UnsafeMutablePointer<lxw_chart_series>] {
    (0..<block.series).compactMap { place in
      let column = UInt16(place + 1)
      guard let series = chart_add_series(handle, nil, nil) else { return nil }
      chart_series_set_categories(
        series,
        block.sheet,
        block.firstLabel,
        0,
        block.lastLabel,
        0
      )
      chart_series_set_values(
        series,
        block.sheet,
        block.firstLabel,
        column,
        block.lastLabel,
        column
      )
      chart_series_set_name_range(series, block.sheet, UInt32(block.row + 1), column)
      return series
    }
  }

  /// The first label of bars that lie stands at the top, as in the table.
  private func listFromTop() {
    chart_axis_set_reverse(handle.pointee.y_axis)
  }

  private func scale(_ axis: UnsafeMutablePointer<lxw_chart_axis>?) {
    chart_axis_set_min(axis, 0)
    chart_axis_set_max(axis, 1)
    chart_axis_set_num_format(axis, "0%")
  }

  /// Shares and the ends of their intervals are points, joined from top to bottom and not sideways.
  private static func drawPoints(
    of series: UnsafeMutablePointer<lxw_chart_series>,
    as marker: lxw_chart_marker_type,
    inColor color: lxw_color_t
  ) {
    var line = lxw_chart_line()
    line.none = 1
    chart_series_set_line(series, &line)
    chart_series_set_marker_type(series, UInt8(marker.rawValue))
    chart_series_set_marker_size(series, 7)
    var fill = lxw_chart_fill()
    fill.color = color
    chart_series_set_marker_fill(series, &fill)
    var edge = lxw_chart_line()
    edge.color = color
    chart_series_set_marker_line(series, &edge)
  }
}
