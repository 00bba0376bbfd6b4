/// Finds e-mails and letters by their header lines: "From: …", "Sent: …", "Subject: …".
struct EmailFinder {
  let source: SourceText
  let paragraphs: [Paragraph]
  let sentences: [Range<Int>]

  /// A message without a signature ends after this many paragraphs at the latest.
  private static let longestMessage = 12

  func find() -> [FoundDocument] {
    var found: [FoundDocument] = []
    var index = 0
    while index < paragraphs.count {
      guard let header = header(at: index) else {
        // Nothing that starts inside the same lines is a header: it would have fewer of them.
        index = max(index + 1, fields(from: index).end)
        continue
      }
      let document = document(header)
      found.append(document)
      index = document.paragraphs.upperBound
    }
    return found
  }

  private func field(of index: Int) -> EmailField? {
    let paragraph = paragraphs[index]
    guard paragraph.wordCount <= 30 else { return nil }
    return source.page.emailFields.first { paragraph.key.hasPrefix($0.name) }
  }

  /// At least two header lines in a row, one of them the sender's or the subject's.
  private func header(at start: Int) -> Range<Int>? {
    let (end, seen) = fields(from: start)
    let tells =
      seen.contains { $0.kind == .sender }
      || seen.contains { $0.kind == .subject } && seen.contains { $0.kind == .recipient }
    return seen.count >= 2 && tells ? start..<end : nil
  }

  /// The header lines in a row from `start`, up to a second sender.
  private func fields(from start: Int) -> (end: Int, seen: Set<EmailField>) {
    var end = start
    var seen: Set<EmailField> = []
    while end < paragraphs.count, let field = field(of: end) {
      // A second sender opens another message.
      if field.kind == .sender, seen.contains(field) { break }
      seen.insert(field)
      end += 1
    }
    return (end, seen)
  }

  private func document(_ header: Range<Int>) -> FoundDocument {
    let message = message(after: header.upperBound)
    let signature = signature(after: message.upperBound)
    // Without a signature nothing says how far the message goes: its first paragraph is sure.
    let isOpenEnded =
      signature.isEmpty && message.count > 1
      && (message.upperBound < paragraphs.count && !endsMessage(message.upperBound))
    let body = isOpenEnded ? message.lowerBound..<message.lowerBound + 1 : message
    let end = isOpenEnded ? body.upperBound : signature.upperBound
    let whole = header.lowerBound..<max(end, header.upperBound)
    let bytes =
      paragraphs[whole.lowerBound].bytes
      .lowerBound..<paragraphs[whole.upperBound - 1].bytes
      .upperBound
    let dated = header.first { field(of: $0)?.kind == .date }
    let sender = header.first { field(of: $0)?.kind == .sender }
    return FoundDocument(
      paragraphs: whole,
      document: QuotedDocument(
        bytes: bytes, name: name(sender: sender),
        leadIn: leadIn(before: header.lowerBound) ?? paragraphs[header.lowerBound].bytes,
        dateLine: dated.map { paragraphs[$0].bytes },
        message: body.isEmpty
          ? nil
          : paragraphs[body.lowerBound].bytes
            .lowerBound..<paragraphs[body.upperBound - 1].bytes
            .upperBound))
  }

  private func message(after start: Int) -> Range<Int> {
    var end = start
    while end < paragraphs.count, end - start < Self.longestMessage, !endsMessage(end) {
      if end > start, isSignature(end) { break }
      end += 1
    }
    return start..<end
  }

  private func signature(after start: Int) -> Range<Int> {
    var end = start
    while end < paragraphs.count, end - start < 8, isSignature(end), !endsMessage(end) { end += 1 }
    return start..<end
  }

  /// Another header, or a line that announces something.
  private func endsMessage(_ index: Int) -> Bool {
    header(at: index) != nil || paragraphs[index].lastScalar == 0x3A
  }

  /// A short line without a full stop, such as a name, an office or a place.
  private func isSignature(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    return paragraph.wordCount <= 12 && !paragraph.endsSentence
      && Scalars.isUppercase(paragraph.firstScalar) && sentenceCount(in: paragraph.bytes) <= 1
  }

  private func sentenceCount(in range: Range<Int>) -> Int {
    sentences.firstIndex(startingFrom: range.upperBound)
      - sentences.firstIndex(startingFrom: range.lowerBound)
  }

  private func leadIn(before start: Int) -> Range<Int>? {
    guard start > 0, paragraphs[start - 1].lastScalar == 0x3A else { return nil }
    return sentences.last(endingBy: paragraphs[start - 1].bytes.upperBound)
  }

  /// "e-mail from Port Office"; a sender who was blacked out with x leaves what remains.
  private func name(sender: Int?) -> String {
    guard let sender else { return source.language.speech.emailName(sender: nil) }
    let words = source.string(paragraphs[sender].bytes).split(whereSeparator: \.isWhitespace)
      .dropFirst()
      .filter { word in
        !(word.count >= 3 && word.allSatisfy { $0 == "x" || $0 == "X" })
      }
    let name = String(words.joined(separator: " ").filter { !"<>()[]\"".contains($0) })
    return source.language.speech.emailName(sender: name.isEmpty ? nil : name)
  }
}
