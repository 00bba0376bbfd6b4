import Archive
import Screen
import Words

/// The time axis: a row of bars by number of events over a row of labels.
///
/// Where each slot stands depends on the slots alone, so that nothing shifts when the selection
/// moves.
struct AxisBar {
  struct Slot: Hashable {
    var index: Int
    var label: String
    /// Columns of the label, counted from the bar's left edge.
    var columns: Range<Int>
    var gapBefore: Bool
  }

  /// The slots that fit.
  let slots: [Slot]
  private let axis: Axis
  private let isCutLeft: Bool
  private let isCutRight: Bool

  /// - Parameter start: the first slot to be shown.
  init(_ axis: Axis, start: Int, columns: Int, in language: ReaderLanguage) {
    self.axis = axis
    var slots: [Slot] = []
    var column = 1
    for index in axis.slots.indices.dropFirst(start) {
      let gap = axis.slots[index].gapBefore && !slots.isEmpty
      if gap { column += 2 }
      let label = axis.label(index, isFirst: slots.isEmpty, in: language)
      let end = column + width(of: label)
      if end >= columns - 1 { break }
      slots.append(Slot(index: index, label: label, columns: column..<end, gapBefore: gap))
      column = end + 1
    }
    self.slots = slots
    isCutLeft = start > 0
    isCutRight = (slots.last?.index ?? -1) + 1 < axis.slots.count
  }

  /// Draws bars and labels on two rows.
  func draw(on frame: inout Frame, in area: Area, selected: Int?) {
    let scale = axis.slots.map(\.shown).max() ?? 0
    for slot in slots {
      let bar = Self.bar(axis.slots[slot.index].shown, of: scale)
      let isSelected = slot.index == selected
      let style = isSelected ? Style.selected : .normal
      let first = area.column + slot.columns.lowerBound
      frame.fill(
        row: area.row, columns: first..<area.column + slot.columns.upperBound, with: bar,
        style: bar == "·" ? .dim : isSelected ? .selected : Style(.bar))
      if slot.gapBefore {
        frame.put("┄", at: Point(column: first - 2, row: area.row + 1), style: .dim)
      }
      frame.put(slot.label, at: Point(column: first, row: area.row + 1), style: style)
      if isSelected {
        frame.put("[", at: Point(column: first - 1, row: area.row + 1), style: style)
        let end = area.column + slot.columns.upperBound
        frame.put("]", at: Point(column: end, row: area.row + 1), style: style)
      }
    }
    if isCutLeft, selected != slots.first?.index {
      frame.put("‹", at: Point(column: area.column, row: area.row + 1), style: .dim)
    }
    if isCutRight {
      frame.put("›", endingAt: area.endColumn, row: area.row + 1, style: .dim)
    }
  }

  /// One of eight heights, a dot for nothing.
  static func bar(_ count: Int, of most: Int) -> Unicode.Scalar {
    let heights: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    guard count > 0, most > 0 else { return "·" }
    return heights[max(0, min(7, (count * 8 + most - 1) / most - 1))]
  }

  /// The slot at a column.
  func slot(at column: Int) -> Int? {
    slots.first { $0.columns.contains(column) }?.index
  }
}

extension Axis {
  /// A slot's label as short as its neighbours to the left allow: "1990", then "91".
  func label(_ index: Int, isFirst: Bool, in language: ReaderLanguage) -> String {
    let slot = slots[index]
    guard let year = Int(slot.label), !isFirst, index > 0, index + 1 < slots.count,
      let before = Int(slots[index - 1].label), year > 0
    else { return spelled(index, isFirst: isFirst, in: language) }
    let isNear = year / 10 == before / 10 || (year / 100 == before / 100 && !slot.gapBefore)
    return isNear ? String(slot.label.suffix(2)) : slot.label
  }

  /// Months and days by name; everything else as it is.
  private func spelled(_ index: Int, isFirst: Bool, in language: ReaderLanguage) -> String {
    let label = slots[index].name(in: language)
    let parts = label.split(separator: "-")
    guard parts.count > 1, !label.hasPrefix("-"), let month = Int(parts[1]), (1...12) ~= month
    else { return label }
    let before = index > 0 && !isFirst ? slots[index - 1].label.split(separator: "-") : []
    let name = monthName(month, in: language)
    if parts.count == 3 {
      let isSameMonth = before.prefix(2) == parts.prefix(2)
      let day = Int(parts[2]).map(String.init) ?? String(parts[2])
      return isSameMonth ? day : language.words(en: "\(name) \(day)", es: "\(day) \(name)")
    }
    return before.first == parts.first ? name : "\(name) \(parts[0])"
  }
}

extension Axis.Slot {
  /// "1800s", "1980s", "1990", "2009-05".
  func name(in language: ReaderLanguage) -> String {
    guard language != .english, let year = days.first?.year else { return label }
    switch days.precision {
    case .century: return centuryName(year, in: language)
    case .decade where year >= 0: return decadeName(year, in: language)
    // What needs no word is the same in each language.
    default:
      return Int(label) == nil && days.precision == .year
        ? yearName(year, in: language) : label
    }
  }
}
