import Foundation

/// What a page says of its article in JSON-LD, with schema.org's words.
struct LinkedData {
  var headline: String?
  var published: String?
  /// When the page itself, rather than its article, is said to have been published.
  var pagePublished: String?
  var authors: [String] = []
  var publisher: String?

  /// The first of the page's objects that describes an article, what it leaves out taken from the
  /// others; `nil` where there is none.
  ///
  /// - Parameter title: words of the page's own title, which tell its article from others on it.
  init?(_ page: PageNode, title: String) {
    let scripts = page.elements {
      $0.name == "script" && ($0["type"] ?? "").lowercased().contains("ld+json")
    }
    var objects: [[String: Any]] = []
    for script in scripts.prefix(Self.mostScripts) {
      let text = script.children.map(\.text).joined()
      guard text.utf8.count <= Self.longestScript, let value = Self.value(of: text) else {
        continue
      }
      Self.collect(value, into: &objects, depth: 0)
    }
    let named = Dictionary(
      objects.compactMap { object in (object["@id"] as? String).map { ($0, object) } },
      uniquingKeysWith: { $0.count >= $1.count ? $0 : $1 })
    let articles = objects.filter(Self.isArticle)
    pagePublished =
      objects.lazy.compactMap { Self.text($0["datePublished"] ?? $0["uploadDate"]) }.first
    let bare = title.bareLetters
    let article =
      articles.first { object in
        guard let headline = Self.text(object["headline"] ?? object["name"]) else { return false }
        let own = headline.bareLetters
        return own.count >= 8 && (bare.contains(own) || own.contains(bare) && bare.count >= 8)
      } ?? articles.first
    guard let article else {
      if pagePublished == nil { return nil }
      return
    }
    headline = Self.text(article["headline"]) ?? Self.text(article["name"])
    published = Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"])
    authors = Self.names(article["author"] ?? article["creator"], in: named, ofPersons: true)
    publisher =
      Self.names(article["publisher"] ?? article["sourceOrganization"], in: named).first
  }

  private static let mostScripts = 50
  private static let longestScript = 4 << 20
  private static let deepest = 12

  private static func value(of text: String) -> Any? {
    var text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    for (open, close) in [("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>")]
    where text.hasPrefix(open) {
      text = String(text.dropFirst(open.count))
      if text.hasSuffix(close) { text = String(text.dropLast(close.count)) }
    }
    // A line end inside a string is no JSON, and often there.
    text = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    while text.hasSuffix(";") { text.removeLast() }
    return try? JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private static func collect(_ value: Any, into objects: inout [[String: Any]], depth: Int) {
    guard depth < deepest else { return }
    if let list = value as? [Any] {
      for item in list { collect(item, into: &objects, depth: depth + 1) }
    } else if let object = value as? [String: Any] {
      objects.append(object)
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf"] {
        if let inner = object[key] { collect(inner, into: &objects, depth: depth + 1) }
      }
    }
  }

  private static func isArticle(_ object: [String: Any]) -> Bool {
    types(of: object).contains { type in
      type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
        || type == "Newsarticle"
    }
  }

  private static func types(of object: [String: Any]) -> [String] {
    let types = object["@type"] as? [String] ?? (object["@type"] as? String).map { [$0] } ?? []
    return types.map { String($0.split(whereSeparator: { $0 == "/" || $0 == ":" }).last ?? "") }
  }

  private static func text(_ value: Any?) -> String? {
    switch value {
    case let text as String:
      let text = HTMLText.plain(text)
      return text.isEmpty ? nil : text
    case let list as [Any]: return list.lazy.compactMap { self.text($0) }.first
    case let object as [String: Any]: return text(object["@value"] ?? object["name"])
    default: return nil
    }
  }

  /// - Parameter ofPersons: whether organizations are left out.
  private static func names(
    _ value: Any?, in named: [String: [String: Any]], ofPersons: Bool = false
  ) -> [String] {
    switch value {
    case let list as [Any]: return list.flatMap { names($0, in: named, ofPersons: ofPersons) }
    case let object as [String: Any]:
      if ofPersons, types(of: object).contains(where: { $0.hasSuffix("Organization") }) {
        return []
      }
      if let name = text(object["name"]) { return [name] }
      guard let id = object["@id"] as? String, let other = named[id],
        let name = text(other["name"])
      else { return [] }
      return [name]
    case let name as String:
      if let other = named[name] { return text(other["name"]).map { [$0] } ?? [] }
      return text(name).map { [$0] } ?? []
    default: return []
    }
  }
}

/// Text that may hold markup or its entities where none should be: JSON-LD's and tags' values.
enum HTMLText {
  static func plain(_ text: String) -> String {
    guard text.contains("&") || text.contains("<") else { return text.collapsed }
    return PageNode.tree(ofHTML: Array(text.utf8))?.words ?? text.collapsed
  }
}
