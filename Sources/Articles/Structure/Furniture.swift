/// What a paragraph is when it is no part of the article's own text.
enum Furniture: Hashable {
  case commentForm, commentHeading, login, listHeading, notice, editorNote, code, advert, footer

  /// The furniture that `paragraph` is by itself, wherever it stands; `nil` for all else.
  static func kind(of paragraph: Paragraph, in source: SourceText) -> Furniture? {
    let key = paragraph.wordCount <= 15 ? bareKey(paragraph.key) : ""
    if FurnitureLexicon.editorNotes.contains(where: { opens(source, paragraph, with: $0) }) {
      return .editorNote
    }
    if paragraph.wordCount == 0, paragraph.bytes.count <= 80 { return .notice }
    if CodeDebris.isCode(paragraph.bytes, in: source) { return .code }
    if opens(source, paragraph, withAnyOf: FurnitureLexicon.commentFormOpenings) {
      return .commentForm
    }
    guard !paragraph.key.isEmpty else {
      return Advert.isAdvert(paragraph, in: source) ? .advert : nil
    }
    if paragraph.wordCount <= 12 {
      if FurnitureLexicon.commentForms.contains(key) { return .commentForm }
      if FurnitureLexicon.logins.contains(key) { return .login }
      if isCommentHeading(key) { return .commentHeading }
      if FurnitureLexicon.listHeadings.contains(key) { return .listHeading }
      if FurnitureLexicon.notices.contains(key) || isRowOfNotices(paragraph.key) { return .notice }
      if isAuthorFooter(paragraph, in: source) { return .footer }
      if isPageNumber(key) { return .notice }
    }
    if !paragraph.endsSentence, paragraph.wordCount <= 15,
      FurnitureLexicon.listHeadingOpenings.contains(where: key.hasPrefix)
    {
      return .listHeading
    }
    if isPointer(paragraph) || isCredit(paragraph) { return .notice }
    if paragraph.wordCount <= 45,
      FurnitureLexicon.noticeOpenings.contains(where: paragraph.key.hasPrefix)
    {
      return .notice
    }
    return Advert.isAdvert(paragraph, in: source) ? .advert : nil
  }

  /// `key` from its first to its last letter or digit.
  static func bareKey(_ key: String) -> String {
    let scalars = key.unicodeScalars
    guard let first = scalars.firstIndex(where: { Scalars.isWordPart($0.value) }),
      let last = scalars.lastIndex(where: { Scalars.isWordPart($0.value) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// "Comments", "12 comments", "Comments (12)", "No responses to …".
  private static func isCommentHeading(_ key: String) -> Bool {
    if FurnitureLexicon.commentHeadings.contains(key) { return true }
    let words = key.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" })
    guard let first = words.first, let last = words.last, words.count >= 2 else { return false }
    let nouns: Set<Substring> = [
      "comment", "comments", "responses", "response", "replies", "thought", "thoughts",
    ]
    let counts = { (word: Substring) in word.allSatisfy(\.isNumber) || word == "no" }
    if words.count == 2 {
      return counts(first) && nouns.contains(last) || nouns.contains(first) && counts(last)
    }
    return counts(first) && nouns.contains(words[1]) && ["to", "on"].contains(words[2])
  }

  /// "Read more: Storm hits coast", alone on its line.
  private static func isPointer(_ paragraph: Paragraph) -> Bool {
    paragraph.wordCount <= 20 && !paragraph.endsSentence
      && FurnitureLexicon.pointers.contains {
        paragraph.key.hasPrefix($0) && paragraph.key.utf8.count > $0.utf8.count
      }
  }

  /// "Jane Roe contributed to this report.", "Follow Jane Roe on Twitter".
  private static func isCredit(_ paragraph: Paragraph) -> Bool {
    guard paragraph.wordCount <= 30, !paragraph.key.isEmpty else { return false }
    if paragraph.key.hasPrefix("follow ") {
      return ["twitter", "facebook", "instagram", "@"].contains(where: paragraph.key.holds)
    }
    return [
      "contributed to this report", "contributed to this story", "contributed reporting",
      "contributed to this article",
    ].contains(where: paragraph.key.holds)
  }

  /// "Terms of Use | Privacy Policy".
  private static func isRowOfNotices(_ key: String) -> Bool {
    let parts = key.split(whereSeparator: { "|•·/".contains($0) })
    return parts.count >= 2
      && parts.allSatisfy { FurnitureLexicon.notices.contains(bareKey(String($0))) }
  }

  /// "About Jane Smith": an author's box at the foot of a page.
  private static func isAuthorFooter(_ paragraph: Paragraph, in source: SourceText) -> Bool {
    guard (2...5).contains(paragraph.wordCount), !paragraph.endsSentence,
      paragraph.capitalizedCount == paragraph.wordCount
    else { return false }
    return paragraph.key.hasPrefix("about ")
  }

  /// "Page 2 of 5", "2 / 5", "- 3 -".
  private static func isPageNumber(_ key: String) -> Bool {
    guard key.contains(where: \.isNumber) else { return false }
    let words = key.split(whereSeparator: { $0 == " " || $0 == "/" })
    return words.count <= 4
      && words.allSatisfy { $0.allSatisfy(\.isNumber) || $0 == "page" || $0 == "of" }
      && (words.contains("page") || words.count == 1 && key.count <= 2)
  }

  private static func opens(
    _ source: SourceText, _ paragraph: Paragraph, withAnyOf openings: [String]
  ) -> Bool {
    openings.contains { opens(source, paragraph, with: $0) }
  }

  /// Whether the paragraph begins with `opening`, case and curly marks aside; for long ones too.
  private static func opens(_ source: SourceText, _ paragraph: Paragraph, with opening: String)
    -> Bool
  {
    if !paragraph.key.isEmpty { return paragraph.key.hasPrefix(opening) }
    var index = paragraph.bytes.lowerBound
    for wanted in opening.utf8 {
      guard let (value, width) = source.scalar(at: index, before: paragraph.bytes.upperBound)
      else { return false }
      let folded: UInt32
      switch value {
      case 0x41...0x5A: folded = value | 0x20
      case 0x2018, 0x2019: folded = 0x27
      default: folded = value
      }
      guard folded == UInt32(wanted) else { return false }
      index += width
    }
    return true
  }
}
