/// What a paragraph is when it is no part of the article's own text.
enum Furniture: Hashable {
  case commentForm, commentHeading, login, listHeading, notice, editorNote, code, advert, footer

  /// The furniture that `paragraph` is by itself, wherever it stands; `nil` for all else.
  static func kind(of paragraph: Paragraph, in source: SourceText) -> Furniture? {
    let page = source.page
    let key = paragraph.wordCount <= 15 ? bareKey(paragraph.key) : ""
    if opens(paragraph, in: source, with: page.editorNotes) { return .editorNote }
    if paragraph.wordCount == 0, paragraph.bytes.count <= 80 { return .notice }
    if CodeDebris.isCode(paragraph.bytes, in: source) { return .code }
    if opens(paragraph, in: source, with: page.commentFormOpenings) { return .commentForm }
    guard !paragraph.key.isEmpty else {
      return Advert.isAdvert(paragraph, in: source) ? .advert : nil
    }
    if paragraph.wordCount <= 12 {
      if page.commentForms.contains(key) { return .commentForm }
      if page.logins.contains(key) { return .login }
      if isCommentHeading(key, page) { return .commentHeading }
      if page.listHeadings.contains(key) { return .listHeading }
      if page.notices.contains(key) || isRowOfNotices(paragraph.key, page) { return .notice }
      if isAuthorFooter(paragraph, page) { return .footer }
      if isPageNumber(key, page) { return .notice }
    }
    if !paragraph.endsSentence, paragraph.wordCount <= 15,
      page.listHeadingOpenings.open(key)
    {
      return .listHeading
    }
    if isPointer(paragraph, page) || isCredit(paragraph, page) { return .notice }
    if paragraph.wordCount <= 45,
      page.noticeOpenings.open(paragraph.key)
    {
      return .notice
    }
    return Advert.isAdvert(paragraph, in: source) ? .advert : nil
  }

  /// `key` from its first to its last letter or digit.
  static func bareKey(_ key: String) -> String {
    func isPlain(_ byte: UInt8?) -> Bool {
      byte.map { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 } ?? false
    }
    if isPlain(key.utf8.first), isPlain(key.utf8.last) { return key }
    let scalars = key.unicodeScalars
    guard let first = scalars.firstIndex(where: { Scalars.isWordPart($0.value) }),
      let last = scalars.lastIndex(where: { Scalars.isWordPart($0.value) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// "Comments", "12 comments", "Comments (12)", "No responses to …".
  private static func isCommentHeading(_ key: String, _ page: any PageLexicon) -> Bool {
    if page.commentHeadings.contains(key) { return true }
    guard key.utf8.count <= longestCommentHeading else { return false }
    let words = key.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" })
    guard let first = words.first, let last = words.last, words.count >= 2 else { return false }
    let counts = { (word: Substring) in
      word.allSatisfy(\.isNumber) || page.none.contains(String(word))
    }
    if words.count == 2 {
      return counts(first) && page.commentNouns.contains(String(last))
        || page.commentNouns.contains(String(first)) && counts(last)
    }
    return counts(first) && page.commentNouns.contains(String(words[1]))
      && page.commentLinks.contains(String(words[2]))
  }

  /// Bytes.
  private static let longestCommentHeading = 80

  /// "Read more: Storm hits coast", alone on its line.
  private static func isPointer(_ paragraph: Paragraph, _ page: any PageLexicon) -> Bool {
    paragraph.wordCount <= 20 && !paragraph.endsSentence
      && page.pointers.opening(of: paragraph.key).map { $0 < paragraph.key.utf8.count } ?? false
  }

  /// "Jane Roe contributed to this report.", "Follow Jane Roe on Twitter".
  private static func isCredit(_ paragraph: Paragraph, _ page: any PageLexicon) -> Bool {
    guard paragraph.wordCount <= 30, !paragraph.key.isEmpty else { return false }
    if page.follow.open(paragraph.key) { return page.networks.areHeld(by: paragraph.key) }
    return page.contributions.areHeld(by: paragraph.key)
  }

  /// "Terms of Use | Privacy Policy".
  private static func isRowOfNotices(_ key: String, _ page: any PageLexicon) -> Bool {
    // Most lines have no such mark: "•" and "·" are of several bytes.
    guard key.utf8.contains(where: { $0 == 0x7C || $0 == 0x2F || $0 >= 0x80 }) else { return false }
    let parts = key.split(whereSeparator: { "|•·/".contains($0) })
    return parts.count >= 2
      && parts.allSatisfy { page.notices.contains(bareKey(String($0))) }
  }

  /// "About Jane Smith": an author's box at the foot of a page.
  private static func isAuthorFooter(_ paragraph: Paragraph, _ page: any PageLexicon) -> Bool {
    guard (2...5).contains(paragraph.wordCount), !paragraph.endsSentence,
      paragraph.capitalizedCount == paragraph.wordCount
    else { return false }
    return page.authorOpenings.open(paragraph.key)
  }

  /// "Page 2 of 5", "2 / 5", "- 3 -".
  private static func isPageNumber(_ key: String, _ page: any PageLexicon) -> Bool {
    guard key.utf8.contains(where: { 0x30...0x39 ~= $0 || $0 >= 0x80 }),
      key.contains(where: \.isNumber)
    else { return false }
    let words = key.split(whereSeparator: { $0 == " " || $0 == "/" })
    return words.count <= 4
      && words.allSatisfy { $0.allSatisfy(\.isNumber) || page.pageWords.contains(String($0)) }
      && (words.contains { page.pageNouns.contains(String($0)) }
        || words.count == 1 && key.count <= 2)
  }

  /// Whether the paragraph begins with one of some phrases, case and curly marks aside; a long one too.
  private static func opens(
    _ paragraph: Paragraph, in source: SourceText, with phrases: Phrases
  ) -> Bool {
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
    var symbols = 0
    var seen: Set<Int> = []
    for index in bytes {
      switch source.bytes[index] {
      case 0x24, 0x3B...0x3E, 0x5B...0x5D, 0x7B...0x7D: symbols += 1
      default: break
      }
    }
    // The symbols are rare in prose: without three of them nothing needs a closer look.
    guard symbols >= 3 else { return false }
    for index in bytes {
      if certain.contains(where: { source.has($0, at: index) }) { return true }
      for (number, token) in tokens.enumerated() where source.has(token, at: index) {
        seen.insert(number)
      }
    }
    return seen.count >= 2 && symbols * 40 >= bytes.count
  }
}
