import Articles
import CLibXML2

/// An element of a web page, or a stretch of its text.
///
/// A tree of its own, made of the parser's once, so that nothing of the parser outlives the reading and
/// no walk goes deeper than `deepest`.
final class PageNode {
  /// Lower case; empty for text.
  let name: String
  /// Of a text: its words as the page has them.
  let text: String
  let attributes: [String: String]
  private(set) var children: [PageNode] = []
  private(set) unowned var parent: PageNode?
  /// What its name, role, classes and id say that it is.
  private(set) lazy var furniture = PageFurniture.kind(of: self)
  /// The words of its classes and its id, lower case: "story-body__inner" is story, body, inner.
  private(set) lazy var labels = tokens.flatMap(Self.words)

  /// Elements deeper than this are put beside their parents: walks are recursive.
  static let deepest = 200
  /// A page of more nodes is read as far as it goes.
  static let most = 1_000_000

  init(name: String, text: String = "", attributes: [String: String] = [:]) {
    self.name = name
    self.text = text
    self.attributes = attributes
  }

  func append(_ child: PageNode) {
    child.parent = self
    children.append(child)
  }

  var isText: Bool { name.isEmpty }

  subscript(attribute: String) -> String? { attributes[attribute] }
}

extension PageNode {
  /// The tree of a page; `nil` where there is no element in it.
  static func tree(ofHTML utf8: [UInt8]) -> PageNode? {
    let length = Int32(clamping: utf8.count)
    let document = utf8.withUnsafeBytes { bytes in
      clibxml2_html(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    let root = PageNode(name: "#document")
    var count = 0
    var rest: [(node: xmlNodePtr?, parent: PageNode, depth: Int)] = [
      (xmlDocGetRootElement(document), root, 0)
    ]
    while let (next, parent, depth) = rest.popLast() {
      guard let node = next, count < most else { continue }
      rest.append((node.pointee.next, parent, depth))
      count += 1
      if clibxml2_is_text(node) != 0 {
        guard let content = node.pointee.content else { continue }
        parent.append(PageNode(name: "", text: String(cString: content)))
      } else if clibxml2_is_element(node) != 0 {
        let element = PageNode(
          name: String(cString: node.pointee.name).lowercased(), attributes: attributes(of: node))
        parent.append(element)
        let isDeep = depth + 1 >= deepest
        rest.append((node.pointee.children, isDeep ? parent : element, isDeep ? depth : depth + 1))
      }
    }
    return root.children.isEmpty ? nil : root
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var found: [String: String] = [:]
    var next = node.pointee.properties
    while let attribute = next {
      let name = String(cString: attribute.pointee.name).lowercased()
      var value = ""
      var part = attribute.pointee.children
      while let text = part {
        if let content = text.pointee.content { value += String(cString: content) }
        part = text.pointee.next
      }
      if found[name] == nil { found[name] = value }
      next = attribute.pointee.next
    }
    return found
  }
}

extension PageNode {
  /// Every node below, in the order of the page.
  func forEach(_ body: (PageNode) -> Void) {
    for child in children {
      body(child)
      child.forEach(body)
    }
  }

  /// The elements below that `isWanted`, in the order of the page.
  func elements(where isWanted: (PageNode) -> Bool) -> [PageNode] {
    var found: [PageNode] = []
    forEach { if !$0.isText, isWanted($0) { found.append($0) } }
    return found
  }

  func elements(named name: String) -> [PageNode] { elements { $0.name == name } }

  func first(where isWanted: (PageNode) -> Bool) -> PageNode? {
    for child in children {
      if !child.isText, isWanted(child) { return child }
      if let found = child.first(where: isWanted) { return found }
    }
    return nil
  }

  /// Whether `other` is this node or stands above it.
  func isInside(_ other: PageNode) -> Bool {
    var node: PageNode? = self
    while let next = node {
      if next === other { return true }
      node = next.parent
    }
    return false
  }

  /// All text below without what is no text for a reader, its blanks made one.
  var words: String {
    var output = ""
    func add(_ node: PageNode) {
      if node.isText { output += node.text }
      if node.name == "br" || Self.blocks.contains(node.name) { output += " " }
      if Self.wordless.contains(node.name) { return }
      node.children.forEach(add)
      if Self.blocks.contains(node.name) { output += " " }
    }
    add(self)
    return output.collapsed
  }

  /// Elements whose text no reader sees.
  static let wordless: Set<String> = [
    "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "math", "canvas",
    "select", "textarea", "audio", "video",
  ]

  /// Elements that begin a line of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre",
    "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// The element's classes and its id.
  var tokens: [String] {
    var tokens: [String] = []
    for value in [attributes["class"], attributes["id"]] {
      guard let value else { continue }
      tokens += value.prefix(600).split(whereSeparator: \.isWhitespace).prefix(20).map(String.init)
    }
    return tokens
  }

  /// "storyBody__inner" is story, body, inner.
  static func words(of token: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in token.utf8 {
      let isUpper = 0x41...0x5A ~= character
      if 0x61...0x7A ~= character || isUpper {
        if isUpper, wasLower, !word.isEmpty {
          words.append(word)
          word = ""
        }
        word.unicodeScalars.append(Unicode.Scalar(character | 0x20))
        wasLower = !isUpper
      } else {
        if !word.isEmpty { words.append(word) }
        word = ""
        wasLower = false
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

extension String {
  /// The text with each run of blanks made one, and none at its ends.
  var collapsed: String {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var isBehindBlank = false
    func add(_ byte: UInt8) {
      if isBehindBlank, !output.isEmpty { output.append(0x20) }
      isBehindBlank = false
      output.append(byte)
    }
    if utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in utf8 {
        if byte == 0x20 || 0x09...0x0D ~= byte { isBehindBlank = true } else { add(byte) }
      }
    } else {
      for scalar in unicodeScalars {
        if scalar.value == 0x200B || Scalars.isBlank(scalar.value) || 0x09...0x0D ~= scalar.value {
          isBehindBlank = true
        } else {
          scalar.utf8.forEach(add)
        }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether there are only blanks.
  var isAllBlank: Bool {
    !unicodeScalars.contains { !Scalars.isBlank($0.value) && $0.value != 0x200B }
  }

  /// Letters and digits alone, lower case: what names are compared by.
  var bareLetters: String { String(lowercased().filter { $0.isLetter || $0.isNumber }) }
}
