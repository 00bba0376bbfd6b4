/// Says for each paragraph of an article what it is: headline, byline, body, comment or debris.
struct RegionFinder {
  private let source: SourceText
  private let paragraphs: [Paragraph]
  private let headerEnd: Int
  private let furniture: [Furniture?]
  private var kinds: [RegionKind]
  /// Words of prose before each paragraph.
  private let proseBefore: [Int]

  /// Nothing stands this far into a file that still belongs to its head.
  private static let longestHead = 14

  init(_ paragraphs: [Paragraph], in source: SourceText, headerEnd: Int) {
    self.paragraphs = paragraphs
    self.source = source
    self.headerEnd = headerEnd
    furniture = paragraphs.map { Furniture.kind(of: $0, in: source) }
    kinds = Array(repeating: .body, count: paragraphs.count)
    var words = 0
    proseBefore = paragraphs.map { paragraph in
      defer { if paragraph.isProse { words += paragraph.wordCount } }
      return words
    }
  }

  private var allProse: Int {
    guard let last = paragraphs.last, let before = proseBefore.last else { return 0 }
    return before + (last.isProse ? last.wordCount : 0)
  }

  /// One kind for each paragraph.
  mutating func find() -> [RegionKind] {
    let bodyStart = markHead()
    markFurniture(from: bodyStart)
    markRepeatedHeaders(from: bodyStart)
    for index in paragraphs.indices.dropFirst(bodyStart)
    where kinds[index] == .body && Byline.isPublicationLine(paragraphs[index], in: source) {
      kinds[index] = .byline
    }
    markComments(from: bodyStart)
    return kinds
  }

  // MARK: The head

  /// Marks everything before the body; returns the index of the body's first paragraph.
  private mutating func markHead() -> Int {
    var index = 0
    var hasHeadline = false
    var hasSubheadline = false
    while index < paragraphs.count, index < Self.longestHead {
      let paragraph = paragraphs[index]
      if paragraph.bytes.lowerBound < headerEnd {
        kinds[index] = .byline
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
      && FurnitureLexicon.labels.contains(Furniture.bareKey(paragraphs[index].key))
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
        Byline(next, in: source) == nil && Furniture.kind(of: next, in: source) == nil
      })
    else { return false }
    return next.isProse || next.wordCount > paragraph.wordCount
      || !next.endsSentence && next.wordCount <= 35 && index < 3
  }

  private func endsWithAcronym(_ paragraph: Paragraph) -> Bool {
    guard let last = source.words(in: paragraph.bytes).last else { return false }
    return Abbreviations.isAcronym(source.string(last))
  }

  // MARK: Furniture

  private mutating func markFurniture(from start: Int) {
    var index = start
    while index < paragraphs.count {
      guard let kind = furniture[index] else {
        index = leadsIntoHeadlines(index) ? markHeadlines(after: index) : index + 1
        continue
      }
      switch kind {
      case .editorNote, .code, .advert, .notice:
        kinds[index] = .debris
        let opensAdvert = kind == .notice && !paragraphs[index].endsSentence && sells(index)
        index += 1
        while opensAdvert, index < paragraphs.count,
          Advert.continuesAdvert(paragraphs[index], in: source)
        {
          kinds[index] = .debris
          index += 1
        }
      case .listHeading:
        let end = markHeadlines(after: index)
        if end > index + 1 || proseBefore[index] == allProse { kinds[index] = .debris }
        index = end
      case .commentForm:
        guard proseBefore[index] * 2 >= allProse, proseBefore[index] > 0 else {
          kinds[index] = .debris
          index += 1
          continue
        }
        for rest in index..<paragraphs.count { kinds[rest] = .debris }
        return
      case .login, .footer:
        // A box that ends the page takes the rest of it along; elsewhere it stands alone.
        let rest = allProse - proseBefore[index]
        if rest <= (kind == .footer ? 120 : 0), proseBefore[index] > 0 {
          for rest in index..<paragraphs.count { kinds[rest] = .debris }
          return
        }
        if kind == .login { kinds[index] = .debris }
        index += 1
      case .commentHeading:
        index += 1
      }
    }
    markLinkRuns(from: start)
  }

  private func sells(_ index: Int) -> Bool {
    let key = paragraphs[index].key
    return ["subscribe", "sign up", "get ", "join ", "download", "donate", "support"].contains {
      key.hasPrefix($0)
    }
  }

  /// "As we previously reported:" above a list of headlines.
  private func leadsIntoHeadlines(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.lastScalar == 0x3A, paragraph.wordCount <= 12, index + 1 < paragraphs.count
    else { return false }
    guard FurnitureLexicon.listLeadIns.contains(where: paragraph.key.holds) else { return false }
    return isListedHeadline(index + 1)
  }

  private func isListedHeadline(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    if paragraph.wordCount > 25 { return false }
    if paragraph.isWholeLink { return true }
    if furniture[index] != nil { return false }
    guard !paragraph.endsSentence || paragraph.isListItem else { return false }
    return paragraph.isListItem
      || paragraph.wordCount >= 3 && paragraph.capitalizedCount * 2 >= paragraph.wordCount
        && paragraph.lastScalar != 0x3A && paragraph.lastScalar != 0x2C
  }

  /// Marks the headlines listed below `index`; returns the index after them.
  private mutating func markHeadlines(after index: Int) -> Int {
    var next = index + 1
    while next < paragraphs.count, isListedHeadline(next) {
      kinds[next] = .debris
      next += 1
    }
    return next
  }

  /// Three links in a row that are paragraphs of their own are a menu or a list of other pages.
  private mutating func markLinkRuns(from start: Int) {
    var index = start
    while index < paragraphs.count {
      var end = index
      while end < paragraphs.count, paragraphs[end].isWholeLink { end += 1 }
      if end - index >= 3 { for link in index..<end { kinds[link] = .debris } }
      index = max(end, index + 1)
    }
  }

  // MARK: Repeated page headers

  /// A byline or headline that comes again in the middle is the header of a next page.
  private mutating func markRepeatedHeaders(from start: Int) {
    var top: Set<String> = []
    for index in 0..<min(start, paragraphs.count)
    where kinds[index] == .byline || kinds[index] == .headline {
      if !paragraphs[index].key.isEmpty { top.insert(paragraphs[index].key) }
    }
    var counts: [String: Int] = [:]
    for paragraph in paragraphs[min(start, paragraphs.count)...]
    where !paragraph.key.isEmpty && paragraph.wordCount <= 12 && !paragraph.endsSentence {
      counts[paragraph.key, default: 0] += 1
    }
    for index in paragraphs.indices.dropFirst(start) where kinds[index] == .body {
      let paragraph = paragraphs[index]
      let repeats = (counts[paragraph.key] ?? 0) >= 3 && paragraph.wordCount >= 2
      if top.contains(paragraph.key) || repeats && !paragraph.isListItem && !isDocumentHeader(index)
      {
        kinds[index] = .debris
      }
    }
  }

  /// "From: …", "Q:" and the like come often in what an article quotes.
  private func isDocumentHeader(_ index: Int) -> Bool {
    paragraphs[index].key.contains(":") || paragraphs[index].lastScalar == 0x3A
  }

  // MARK: Comments

  private mutating func markComments(from start: Int) {
    guard start < paragraphs.count else { return }
    let form = paragraphs.indices.first {
      $0 > start && furniture[$0] == .commentForm && kinds[$0] == .debris
        && proseBefore[$0] * 2 >= allProse
    }
    let end = form ?? paragraphs.count
    guard let first = firstComment(from: start, before: end, hasForm: form != nil) else { return }
    for index in first..<end where kinds[index] == .body || kinds[index] == .byline {
      kinds[index] = furniture[index] == .commentHeading ? .debris : .comment
    }
  }

  private func firstComment(from start: Int, before end: Int, hasForm: Bool) -> Int? {
    let range = start..<end
    if let heading = range.first(where: { furniture[$0] == .commentHeading && proseBefore[$0] > 0 })
    {
      return heading
    }
    if let says = range.first(where: { opensCommentThread($0) && proseBefore[$0] > 0 }) {
      return says
    }
    guard hasForm else { return nil }
    if let signOff = range.first(where: isSignOff), signOff + 1 < end { return signOff + 1 }
    // Without a sign-off, the first wide gap below which readers' voices are heard.
    var informal = 0
    var first: Int?
    for index in range.dropFirst().reversed() {
      if isInformal(index) { informal += 1 }
      if paragraphs[index].blankLinesBefore >= 3, informal >= 2 { first = index }
    }
    return first
  }

  /// "Jane Doe says:" above the day and time of a comment.
  private func opensCommentThread(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.wordCount <= 6, index + 1 < paragraphs.count else { return false }
    guard
      paragraph.key.hasSuffix(" says:") || paragraph.key.hasSuffix(" wrote:")
        || paragraph.key.hasSuffix(" commented:") || paragraph.key.hasPrefix("posted by ")
    else { return false }
    return Byline.isDate(paragraphs[index + 1].key) || Byline(paragraph, in: source) != nil
  }

  private func isSignOff(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.wordCount <= 8, proseBefore[index] > 0, !paragraph.key.isEmpty else {
      return false
    }
    let bare = Furniture.bareKey(paragraph.key)
    return FurnitureLexicon.signOffs.contains { sign in
      paragraph.key == sign || bare == sign || sign.count > 8 && bare.hasPrefix(sign)
    }
  }

  /// What readers write and reporters do not: a lowercase start, no full stop, "I".
  private func isInformal(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    if Scalars.isLowercase(paragraph.firstScalar) { return true }
    if paragraph.wordCount >= 12, !paragraph.endsSentence { return true }
    let words = source.words(in: paragraph.bytes)
    return words.contains { word in
      word.count <= 4 && source.bytes[word.lowerBound] == 0x49
        && ["I", "I'm", "I'd", "I've"].contains(source.string(word))
    }
  }
}
