/// What readers wrote below an article.
extension RegionFinder {
  mutating func markComments(from start: Int) {
    guard start < paragraphs.count else { return }
    let form = paragraphs.indices.first {
      $0 > start && furniture[$0] == .commentForm && kinds[$0] == .debris
        && proseBefore[$0] * 2 >= allProse
    }
    let end = form ?? paragraphs.count
    let stream = CommentStream.start(of: Array(paragraphs[start..<end]), in: source)
      .map { $0 + start }
    let found = firstComment(from: start, before: end, hasForm: form != nil)
    guard let first = [stream, found].compactMap(\.self).min() else { return }
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
      source.page.commentHeads.contains(where: paragraph.key.hasSuffix)
        || source.page.commentOpenings.contains(where: paragraph.key.hasPrefix)
    else { return false }
    return source.page.isDate(paragraphs[index + 1].key) || Byline(paragraph, in: source) != nil
  }

  private func isSignOff(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.wordCount <= 8, proseBefore[index] > 0, !paragraph.key.isEmpty else {
      return false
    }
    let bare = Furniture.bareKey(paragraph.key)
    return source.page.signOffs.contains { sign in
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
      word.count <= 4 && source.page.firstPersons.contains(source.string(word))
    }
  }
}
