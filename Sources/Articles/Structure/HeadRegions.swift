/// What stands above the body: header lines, menus, headlines and bylines.
extension RegionFinder {
  /// Nothing stands this far into a file that still belongs to its head.
  private static let longestHead = 14

  /// Marks everything before the body; returns the index of the body's first paragraph.
  mutating func markHead() -> Int {
    var index = 0
    var hasHeadline = false
    var hasSubheadline = false
    while index < paragraphs.count, index < Self.longestHead {
      let paragraph = paragraphs[index]
      if paragraph.bytes.lowerBound < headerEnd {
        kinds[index] = .header
      } else if let kind = furniture[index], kind != .footer, kind != .commentForm {
        kinds[index] = .debris
      } else if Byline(paragraph, in: source) != nil {
        kinds[index] = .byline
      } else if isLabel(index) {
        kinds[index] = .debris
      } else if isHeadline(index), !hasHeadline || followsMenu(index) {
        // A headline below a menu leaves what stood above it the name of the site.
        for above in 0..<index where kinds[above] == .headline { kinds[above] = .debris }
        kinds[index] = .headline
        hasHeadline = true
        hasSubheadline = false
      } else if hasHeadline, !hasSubheadline, isHeadline(index), !paragraphs[index].isListItem {
        kinds[index] = .headline
        hasSubheadline = true
      } else {
        break
      }
      index += 1
    }
    return index
  }

  /// "BREAKING NEWS" above a headline.
  private func isLabel(_ index: Int) -> Bool {
    paragraphs[index].wordCount <= 3 && index + 1 < paragraphs.count
      && source.page.labels.contains(Furniture.bareKey(paragraphs[index].key))
  }

  /// Whether a menu's entries stand right above.
  private func followsMenu(_ index: Int) -> Bool {
    index >= 2 && kinds[index - 1] == .debris && kinds[index - 2] == .debris
      && paragraphs[index].wordCount >= 3
  }

  /// A short line without a full stop above something longer.
  private func isHeadline(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard (1...30).contains(paragraph.wordCount), paragraph.bytes.count <= 220,
      !paragraph.isListItem, ![0x2C, 0x3A, 0x3B].contains(paragraph.lastScalar),
      paragraph.lastScalar != 0x2E || endsWithAcronym(paragraph),
      Byline.credit(opening: paragraph.bytes, in: source) == nil
    else { return false }
    guard
      let next = paragraphs[(index + 1)...].first(where: { next in
        Byline(next, in: source) == nil && finder.kind(of: next) == nil
      })
    else { return false }
    return next.isProse || next.wordCount > paragraph.wordCount
      || !next.endsSentence && next.wordCount <= 35 && index < 3
  }

  private func endsWithAcronym(_ paragraph: Paragraph) -> Bool {
    guard let last = source.words(in: paragraph.bytes).last else { return false }
    return Acronym.isAcronym(source.string(last))
  }
}
