/// Finds the article's own blocks on a page.
///
/// What is furniture by its name is left out, unless it holds the headline or much of the page's prose.
/// Of the rest the article is the smallest element that holds nearly all prose; in it, blocks that are
/// mostly links and what stands round them go.
struct PageBody {
  let blocks: [Block]

  init(_ page: PageNode, title: String) {
    var never = Self.wordless
    var all = Self.blocks(of: page, isLeftOut: { never.contains($0.name) })
    if all.count(where: \.isProse) < 3 {
      // Pages that are drawn by scripts may hold their words for readers without any.
      never.remove("noscript")
      all = Self.blocks(of: page, isLeftOut: { never.contains($0.name) })
    }
    let prose = Self.prose(of: all)
    let total = max(1, prose[ObjectIdentifier(page)] ?? 0)
    let heading = page.elements { $0.name == "h1" }.first { Self.isSame($0.words, title) }

    /// Whether an element's name says that it is none of the article, and its size does not deny it.
    func isLeftOut(_ node: PageNode) -> Bool {
      if never.contains(node.name) { return true }
      guard node.name != "noscript", let kind = node.furniture, kind != .caption else {
        return false
      }
      if let heading, heading.isInside(node), node.name != "header" { return false }
      if PageFurniture.namesBody(node) { return false }
      let share = (prose[ObjectIdentifier(node)] ?? 0) * 100 / total
      let isSure = kind == .comments || ["aside", "footer", "nav"].contains(node.name)
      return share < (isSure ? 80 : 40)
    }

    let kept = Self.blocks(of: page, isLeftOut: isLeftOut)
    let root = Self.root(of: page, weights: Self.prose(of: kept))
    let isOwn = kept.map { $0.node.isInside(root) }
    let first = isOwn.firstIndex(of: true) ?? 0
    // What stands between the headline and the body leads into it.
    let lead =
      kept[..<first].lastIndex { $0.kind == .heading && Self.isSame($0.text, title) }
      .map { kept[($0 + 1)..<first].filter { $0.isProse && $0.linkShare < 0.3 } } ?? []
    var own = lead + zip(kept, isOwn).filter(\.1).map(\.0)
    if own.isEmpty { own = kept }
    blocks = Self.trimmed(own, title: title)
  }

  /// Elements without any words for a reader.
  private static let wordless = PageNode.wordless.union([
    "input", "button", "select", "textarea", "label", "option", "map",
  ])

  private static func isSame(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count <= 600, b.utf8.count <= 600 else { return false }
    let (first, second) = (a.bareLetters, b.bareLetters)
    return !first.isEmpty
      && (first == second
        || second.count >= 10 && first.count >= 10
          && (first.hasPrefix(second) || second.hasPrefix(first)))
  }

  // MARK: Blocks

  /// The lines of text that a reader sees below `root`, in order.
  static func blocks(of root: PageNode, isLeftOut: (PageNode) -> Bool) -> [Block] {
    var blocks: [Block] = []
    var text = ""
    var linked = 0
    var breaks = 0
    func end(_ node: PageNode, _ kind: Kind) {
      let words = text.collapsed
      if !words.isEmpty {
        blocks.append(Block(kind: kind, text: words, linked: linked, node: node))
      }
      (text, linked, breaks) = ("", 0, 0)
    }
    func walk(_ node: PageNode, _ block: PageNode, _ kind: Kind, inLink: Bool) {
      for child in node.children {
        if child.isText {
          if !child.text.isAllBlank {
            if breaks > 1 { end(block, kind) }
            breaks = 0
          }
          text += child.text
          if inLink { linked += child.text.collapsed.unicodeScalars.count }
          continue
        }
        if child.name == "br" {
          text += " "
          breaks += 1
          continue
        }
        if isLeftOut(child) { continue }
        let isCaption = kind != .caption && Self.isCaption(child)
        if PageNode.blocks.contains(child.name) || child.name == "figure" {
          end(block, kind)
          let inner = isCaption ? .caption : Self.kind(of: child, in: kind)
          walk(child, child, inner, inLink: inLink)
          end(child, inner)
        } else {
          if isCaption { end(block, kind) }
          let inner = isCaption ? Kind.caption : kind
          walk(child, isCaption ? child : block, inner, inLink: inLink || child.name == "a")
          if isCaption { end(child, inner) }
        }
      }
    }
    walk(root, root, .paragraph, inLink: false)
    end(root, .paragraph)
    return blocks
  }

  /// Words under a picture are few.
  private static func isCaption(_ node: PageNode) -> Bool {
    node.furniture == .caption && node.words.unicodeScalars.count <= longestCaption
  }

  /// Code points.
  private static let longestCaption = 1_000

  private static func kind(of node: PageNode, in outer: Kind) -> Kind {
    if outer == .caption { return .caption }
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6": return .heading
    case "li", "dd", "dt": return .item
    case "blockquote": return .quotation
    case "p", "div": return outer == .heading ? .paragraph : outer
    default: return .paragraph
    }
  }

  // MARK: The article's element

  /// How much running text each element holds, by code points.
  private static func prose(of blocks: [Block]) -> [ObjectIdentifier: Int] {
    var sums: [ObjectIdentifier: Int] = [:]
    for block in blocks where block.isProse && block.kind != .caption {
      let weight = block.length - block.linked
      var node: PageNode? = block.node
      while let next = node {
        sums[ObjectIdentifier(next), default: 0] += weight
        node = next.parent
      }
    }
    return sums
  }

  private static func root(
    of page: PageNode, weights: [ObjectIdentifier: Int]
  ) -> PageNode {
    func weight(_ node: PageNode) -> Int { weights[ObjectIdentifier(node)] ?? 0 }
    var root = page
    let total = weight(page)
    guard total > 0 else { return page }
    // The element that is called the article's body, if it holds much.
    let named = page.elements { PageFurniture.namesBody($0) && weight($0) * 3 >= total }
    if let body = named.max(by: { weight($0) < weight($1) }) { root = body }
    if root === page {
      let articles = page.elements { $0.name == "article" && weight($0) * 2 >= total }
      if let article = articles.max(by: { weight($0) < weight($1) }) { root = article }
    }
    // Down to the smallest element that holds nearly all.
    while let next = root.children.max(by: { weight($0) < weight($1) }), !next.isText,
      weight(next) * 100 >= weight(root) * 95, PageNode.blocks.contains(next.name), next.name != "p"
    {
      root = next
    }
    return root
  }

  // MARK: Trimming

  private static func trimmed(_ blocks: [Block], title: String) -> [Block] {
    func isLinks(_ block: Block) -> Bool {
      switch block.kind {
      case .caption: false
      case .heading: block.linkShare >= 0.8
      case .item: block.linkShare >= 0.6
      default: block.linkShare >= 0.8 || block.linkShare >= 0.6 && block.length <= 160
      }
    }
    var kept: [Block] = []
    var isBelowGone = false
    for block in blocks.reversed() {
      // What heads a list of links goes with it.
      let isGone = isLinks(block) || isBelowGone && block.isLabel && block.kind != .caption
      if !isGone { kept.append(block) }
      if block.kind != .caption { isBelowGone = isGone }
    }
    kept.reverse()
    if let heading = kept.firstIndex(where: { $0.kind == .heading && isSame($0.text, title) }) {
      // Above the headline stand menus and sections.
      let above = kept[..<heading].filter(\.isProse)
      kept.replaceSubrange(...heading, with: above)
    }
    // Short lines round the prose are the article's where they stand beside its first or last part.
    func isBeside(_ block: Block, _ prose: Block) -> Bool {
      block.kind == .caption || block.node === prose.node || block.node.parent === prose.node.parent
    }
    if let first = kept.first(where: \.isProse) {
      kept.removeFirst(where: { !isBeside($0, first) || $0.isLabel && $0.linkShare > 0.3 })
    }
    if let last = kept.last(where: \.isProse) {
      while let end = kept.last, end.kind == .heading || end.linkShare > 0.3 || !isBeside(end, last)
      {
        if end.isProse { break }
        kept.removeLast()
      }
    }
    return kept
  }
}

extension [PageBody.Block] {
  /// Removes those in front of the first prose of which `isWrong`.
  fileprivate mutating func removeFirst(where isWrong: (PageBody.Block) -> Bool) {
    let prose = firstIndex(where: \.isProse) ?? startIndex
    replaceSubrange(..<prose, with: self[..<prose].filter { !isWrong($0) })
  }
}
