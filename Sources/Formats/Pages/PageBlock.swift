extension PageBody {
  /// What a block is by its element.
  enum Kind { case paragraph, heading, item, quotation, caption }

  /// A line of text as a reader sees it: a paragraph, a heading, an item.
  struct Block {
    let kind: Kind
    let text: String
    let node: PageNode
    /// Of the text, in code points.
    let length: Int
    /// Of text inside links, in code points.
    let linked: Int
    /// Running text: sentences.
    let isProse: Bool

    init(kind: Kind, text: String, linked: Int, node: PageNode) {
      self.kind = kind
      self.text = text
      self.node = node
      var (length, isUnspaced, hasMark) = (0, false, false)
      for scalar in text.unicodeScalars {
        length += 1
        if Self.marks.contains(scalar) { hasMark = true }
        if 0x3040...0x9FFF ~= scalar.value { isUnspaced = true }
      }
      self.length = length
      self.linked = min(linked, length)
      let isLong = length >= 60 && hasMark || isUnspaced && length >= 20
      isProse = isLong && self.linked * 2 < length
    }

    private static let marks = Set(".!?…。！？;:,،".unicodeScalars)

    var linkShare: Double { length == 0 ? 0 : Double(linked) / Double(length) }
    /// A few words that are no sentence, as a heading is.
    var isLabel: Bool {
      kind == .heading || length < 50 && !(text.last.map { ".!?…\"”»".contains($0) } ?? false)
    }
  }
}
