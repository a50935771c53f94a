/// Where the columns of home's list begin, in columns of the terminal, and how wide they are.
struct HomeColumns {
  struct Column {
    let start: Int

    /// 0 where there is no room for the column.
    let width: Int

    /// Without the space that parts it from the next column.
    var textWidth: Int { max(0, width - 1) }
  }

  let reference: Column
  let team: Column
  let template: Column
  let auditor: Column
  let count: Column
  let bar: Column
  let changed: Column

  init(width: Int) {
    let isWide = width >= 72
    let isWider = width >= 100
    let fixed = [
      isWide ? 9 : 7,  // 12 of 67
      isWider ? 17 : isWide ? 9 : 0,
      isWide ? 12 : 8,  // 3 Nov 2025
    ]
    let room = max(0, width - 2 - fixed.reduce(0, +))
    let reference = min(room * 40 / 100, 18)
    let auditor = isWider ? 14 : 0
    let template = isWide ? (room - reference - auditor) / 2 : 0
    let team = room - reference - auditor - template
    var start = 2
    func next(_ width: Int) -> Column {
      defer { start += width }
      return Column(start: start, width: width)
    }
    self.reference = next(reference)
    self.team = next(team)
    self.template = next(template)
    self.auditor = next(auditor)
    count = next(fixed[0])
    bar = next(fixed[1])
    changed = next(fixed[2])
  }
}
