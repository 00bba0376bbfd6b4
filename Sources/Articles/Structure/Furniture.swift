/// What a paragraph is when it is no part of the article's own text.
enum Furniture: Hashable {
  case commentForm, commentHeading, login, listHeading, notice, editorNote, code, advert, footer

  /// `key` from its first to its last letter or digit.
  static func bareKey(_ key: String) -> String {
    // Any byte outside ASCII needs a closer look.
    func isKept(_ byte: UInt8) -> Bool { byte >= 0x80 || Scalars.isWordPart(UInt32(byte)) }
    let bytes = key.utf8
    guard let low = bytes.firstIndex(where: isKept), let high = bytes.lastIndex(where: isKept)
    else {
      return ""
    }
    if bytes[low] < 0x80, bytes[high] < 0x80 {
      let end = bytes.index(after: high)
      return low == key.startIndex && end == key.endIndex ? key : String(key[low..<end])
    }
    let scalars = key.unicodeScalars
    guard let first = scalars.firstIndex(where: { Scalars.isWordPart($0.value) }),
      let last = scalars.lastIndex(where: { Scalars.isWordPart($0.value) })
    else { return "" }
    return String(scalars[first...last])
  }
}

/// Tells the furniture of a page by its words.
///
/// Those that are asked for of nearly every paragraph are taken out of the lexicon once: taking them
/// counts a reference each time, and cores that do so at once wait for each other.
struct FurnitureFinder: Sendable {
  private let source: SourceText
  private let page: any PageLexicon
  private let editorNotes: Phrases
  private let commentFormOpenings: Phrases
  private let commentForms: Set<String>
  private let logins: Set<String>
  private let commentHeadings: Set<String>
  private let commentNouns: Set<String>
  private let none: Set<String>
  private let listHeadings: Set<String>
  private let notices: Set<String>
  private let noticeOpenings: Phrases
  private let follow: Phrases
  private let contributions: Phrases

  init(_ source: SourceText) {
    self.source = source
    page = source.page
    editorNotes = page.editorNotes
    commentFormOpenings = page.commentFormOpenings
    commentForms = page.commentForms
    logins = page.logins
    commentHeadings = page.commentHeadings
    commentNouns = page.commentNouns
    none = page.none
    listHeadings = page.listHeadings
    notices = page.notices
    noticeOpenings = page.noticeOpenings
    follow = page.follow
    contributions = page.contributions
  }

  /// The furniture that `paragraph` is by itself, wherever it stands; `nil` for all else.
  func kind(of paragraph: Paragraph) -> Furniture? {
    if opens(paragraph, with: editorNotes) { return .editorNote }
    if paragraph.wordCount == 0, paragraph.bytes.count <= 80 { return .notice }
    if CodeDebris.isCode(paragraph.bytes, in: source) { return .code }
    if opens(paragraph, with: commentFormOpenings) { return .commentForm }
    guard !paragraph.key.isEmpty else {
      return Advert.isAdvert(paragraph, in: source) ? .advert : nil
    }
    let isShort = paragraph.wordCount <= 12
    let mayHead = paragraph.wordCount <= 15 && !paragraph.endsSentence
    let key = isShort || mayHead ? Furniture.bareKey(paragraph.key) : ""
    if isShort {
      if commentForms.contains(key) { return .commentForm }
      if logins.contains(key) { return .login }
      if isCommentHeading(key) { return .commentHeading }
      if listHeadings.contains(key) { return .listHeading }
      if notices.contains(key) || isRowOfNotices(paragraph.key) { return .notice }
      if isAuthorFooter(paragraph) { return .footer }
      if isPageNumber(key) { return .notice }
    }
    if mayHead, page.listHeadingOpenings.open(key) { return .listHeading }
    if isPointer(paragraph) || isCredit(paragraph) { return .notice }
    if paragraph.wordCount <= 45, noticeOpenings.open(paragraph.key) { return .notice }
    return Advert.isAdvert(paragraph, in: source) ? .advert : nil
  }

  /// "Comments", "12 comments", "Comments (12)", "No responses to …".
  private func isCommentHeading(_ key: String) -> Bool {
    if commentHeadings.contains(key) { return true }
    guard key.utf8.count <= Self.longestCommentHeading else { return false }
    // The first word tells of most lines that they are none.
    let first = key.drop(while: Self.isBreak).prefix { !Self.isBreak($0) }
    guard counts(first) || commentNouns.contains(String(first)) else { return false }
    let words = key.split(whereSeparator: Self.isBreak)
    guard let last = words.last, words.count >= 2 else { return false }
    if words.count == 2 {
      return counts(first) && commentNouns.contains(String(last))
        || commentNouns.contains(String(first)) && counts(last)
    }
    return counts(first) && commentNouns.contains(String(words[1]))
      && page.commentLinks.contains(String(words[2]))
  }

  private func counts(_ word: Substring) -> Bool {
    word.allSatisfy(\.isNumber) || none.contains(String(word))
  }

  private static func isBreak(_ character: Character) -> Bool {
    character == " " || character == "(" || character == ")"
  }

  /// Bytes.
  private static let longestCommentHeading = 80

  /// "Read more: Storm hits coast", alone on its line.
  private func isPointer(_ paragraph: Paragraph) -> Bool {
    paragraph.wordCount <= 20 && !paragraph.endsSentence
      && page.pointers.opening(of: paragraph.key).map { $0 < paragraph.key.utf8.count } ?? false
  }

  /// "Jane Roe contributed to this report.", "Follow Jane Roe on Twitter".
  private func isCredit(_ paragraph: Paragraph) -> Bool {
    guard paragraph.wordCount <= 30, !paragraph.key.isEmpty else { return false }
    if follow.open(paragraph.key) { return page.networks.areHeld(by: paragraph.key) }
    return contributions.areHeld(by: paragraph.key)
  }

  /// "Terms of Use | Privacy Policy".
  private func isRowOfNotices(_ key: String) -> Bool {
    // Most lines have no such mark: "•" and "·" are of several bytes.
    guard key.utf8.contains(where: { $0 == 0x7C || $0 == 0x2F || $0 >= 0x80 }) else { return false }
    let parts = key.split(whereSeparator: { "|•·/".contains($0) })
    return parts.count >= 2
      && parts.allSatisfy { notices.contains(Furniture.bareKey(String($0))) }
  }

  /// "About Jane Smith": an author's box at the foot of a page.
  private func isAuthorFooter(_ paragraph: Paragraph) -> Bool {
    guard (2...5).contains(paragraph.wordCount), !paragraph.endsSentence,
      paragraph.capitalizedCount == paragraph.wordCount
    else { return false }
    return page.authorOpenings.open(paragraph.key)
  }

  /// "Page 2 of 5", "2 / 5", "- 3 -".
  private func isPageNumber(_ key: String) -> Bool {
    guard key.utf8.contains(where: { 0x30...0x39 ~= $0 || $0 >= 0x80 }),
      key.contains(where: \.isNumber)
    else { return false }
    // No further than needed: the key of most lines has many words.
    let words = key.split(maxSplits: 4, whereSeparator: { $0 == " " || $0 == "/" })
    return words.count <= 4
      && words.allSatisfy { $0.allSatisfy(\.isNumber) || page.pageWords.contains(String($0)) }
      && (words.contains { page.pageNouns.contains(String($0)) }
        || words.count == 1 && key.count <= 2)
  }

  /// Whether the paragraph begins with one of some phrases, case and curly marks aside; a long one too.
  private func opens(_ paragraph: Paragraph, with phrases: Phrases) -> Bool {
    paragraph.key.isEmpty
      ? phrases.open(paragraph.bytes, of: source) : phrases.open(paragraph.key)
  }
}

/// Program source that was left in a page: scripts, templates, style sheets.
enum CodeDebris {
  /// What prose does not contain; two different ones make a paragraph code.
  private static let tokens: [StaticString] = [
    "<?php", "?>", "<script", "</script", "<style", "</div", "<div", "<span", "/>", "{{", "}}",
    "{%",
    "%}", "});", "();", "){", ") {", "};", "->", "=>", "==", "&&", "||", "!=", "[]", "$(", " = ",
    "var ", "function(", "function (", "return ", "document.", "window.", "();", "px;", "&nbsp;",
    "!important", ".js", "http-equiv", "onclick=", "class=", "href=", "; }", "//<!", "]]>",
  ]
  /// One of these alone is enough.
  private static let certain: [StaticString] = [
    "<?php", "<script", "</script", "<!--", "<![CDATA[", "document.write(", "googletag.",
    "window.dataLayer", "adsbygoogle", "$(document)", "[caption ", "[/caption]", "[gallery ",
    "[embed",
  ]

  static func isCode(_ bytes: Range<Int>, in source: SourceText) -> Bool {
    // The symbols are rare in prose: without three of them nothing needs a closer look.
    let symbols = symbolCount(source.bytes.span.extracting(bytes))
    guard symbols >= 3 else { return false }
    var seen: Set<Int> = []
    for index in bytes {
      if certain.contains(where: { source.has($0, at: index) }) { return true }
      for (number, token) in tokens.enumerated() where source.has(token, at: index) {
        seen.insert(number)
      }
    }
    return seen.count >= 2 && symbols * 40 >= bytes.count
  }

  /// How many of `$;<=>[\]{|}` there are.
  private static func symbolCount(_ bytes: Span<UInt8>) -> Int {
    // Mostly there are none, which is told many bytes at a time.
    var any: UInt8 = 0
    for index in bytes.indices { any |= symbol(bytes[index]) }
    if any == 0 { return 0 }
    var count = 0
    for index in bytes.indices { count += Int(symbol(bytes[index])) }
    return count
  }

  /// 1 for a symbol, 0 for any other byte.
  private static func symbol(_ byte: UInt8) -> UInt8 {
    (byte == 0x24 ? 1 : 0) | (byte &- 0x3B < 4 ? 1 : 0) | ((byte & ~0x20) &- 0x5B < 3 ? 1 : 0)
  }
}
