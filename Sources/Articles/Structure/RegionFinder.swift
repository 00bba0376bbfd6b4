/// Says for each paragraph of an article what it is: headline, byline, body, caption, comment or
/// debris.
struct RegionFinder {
  let source: SourceText
  let paragraphs: [Paragraph]
  let headerEnd: Int
  let finder: FurnitureFinder
  let furniture: [Furniture?]
  var kinds: [RegionKind]
  /// Words of prose before each paragraph.
  let proseBefore: [Int]

  init(_ paragraphs: [Paragraph], in source: SourceText, headerEnd: Int) {
    self.paragraphs = paragraphs
    self.source = source
    self.headerEnd = headerEnd
    let finder = FurnitureFinder(source)
    self.finder = finder
    furniture = mapInParallel(paragraphs, inPiecesOf: Paragraph.piece) { finder.kind(of: $0) }
    kinds = Array(repeating: .body, count: paragraphs.count)
    var words = 0
    proseBefore = paragraphs.map { paragraph in
      defer { if paragraph.isProse { words += paragraph.wordCount } }
      return words
    }
  }

  var allProse: Int {
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
    for index in paragraphs.indices.dropFirst(bodyStart)
    where kinds[index] == .body && isCaption(paragraphs[index]) {
      kinds[index] = .caption
    }
    markComments(from: bodyStart)
    return kinds
  }

  /// The words of a picture: one sentence, with its label before it or its credit in it.
  private func isCaption(_ paragraph: Paragraph) -> Bool {
    guard !paragraph.key.isEmpty, paragraph.wordCount <= Self.longestCaption,
      !paragraph.isListItem
    else { return false }
    let key = paragraph.key
    guard
      source.page.captionOpenings.open(key) || source.page.captionCredits.areHeld(by: key)
    else { return false }
    return SentenceSplitter(source: source).sentences(in: paragraph.bytes).count == 1
  }

  private static let longestCaption = 60

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
    return source.page.sales.contains(where: key.hasPrefix)
  }

  /// "As we previously reported:" above a list of headlines.
  private func leadsIntoHeadlines(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.lastScalar == 0x3A, paragraph.wordCount <= 12, index + 1 < paragraphs.count
    else { return false }
    guard source.page.listLeadIns.contains(where: paragraph.key.holds) else { return false }
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
    where [.header, .byline, .headline].contains(kinds[index]) {
      if !paragraphs[index].key.isEmpty { top.insert(paragraphs[index].key) }
    }
    var counts: [String: Int] = [:]
    for paragraph in paragraphs[min(start, paragraphs.count)...]
    where !paragraph.key.isEmpty && paragraph.wordCount <= 12 && !paragraph.endsSentence {
      counts[paragraph.key, default: 0] += 1
    }
    let repeated = Set(counts.filter { $1 >= 3 }.keys)
    let longest = top.union(repeated).map(\.utf8.count).max() ?? 0
    for index in paragraphs.indices.dropFirst(start) where kinds[index] == .body {
      let paragraph = paragraphs[index]
      // No longer one is equal to any of them, but where letters with marks are written in two ways.
      if paragraph.key.utf8.count > longest, paragraph.key.isASCII { continue }
      let repeats = paragraph.wordCount >= 2 && repeated.contains(paragraph.key)
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
}
