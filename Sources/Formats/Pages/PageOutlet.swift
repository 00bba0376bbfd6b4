import Foundation

/// The paper, site or broadcaster of a page.
struct PageOutlet {
  var name: String
  var basis: String

  /// - Parameter parts: what the title tag says besides the headline.
  init?(_ page: PageNode, meta: MetaTags, data: LinkedData?, titleParts parts: [String]) {
    let site = meta.first("og:site_name")
    let tags: [(String?, String)] = [
      (site, "og:site_name"),
      (data?.publisher, "JSON-LD publisher"),
      (meta.first("application-name", "apple-mobile-web-app-title"), "application-name"),
      (meta.first("dc.publisher", "dcterms.publisher", "publisher"), "publisher tag"),
      (meta.first("al:android:app_name", "al:ios:app_name", "twitter:app:name:iphone"), "app name"),
      (meta.first("cre", "sourcename", "source"), "source tag"),
    ]
    var candidates = tags.compactMap { value, basis in
      value.flatMap { Self.cleaned($0) }.map { (name: $0, basis: basis) }
    }
    candidates += parts.reversed().compactMap { part in
      Self.cleaned(part).map { (name: $0, basis: "title tag") }
    }
    let names = candidates.filter { !Self.isHost($0.name) }

    // Of what the page calls itself, the name that its address spells: in its tags, else the longest.
    if let host = meta.host {
      let label = Self.label(of: host)
      let own = names.first {
        ["og:site_name", "JSON-LD publisher"].contains($0.basis) && Self.spells($0.name, label)
      }
      let shown = (names + Self.shownNames(page)).filter { Self.spells($0.name, label) }
      if let match = own ?? shown.max(by: { $0.name.count < $1.name.count }) {
        (name, basis) = match
        return
      }
    }
    if let first = names.first(where: { $0.basis != "title tag" && $0.basis != "app name" }) {
      (name, basis) = first
      return
    }
    if let last = names.first(where: {
      $0.basis == "title tag" && $0.name.split(separator: " ").count <= 4
    }
    ) ?? names.first {
      (name, basis) = last
      return
    }
    if let host = meta.host ?? candidates.first.map({ $0.name.lowercased() }) {
      (name, basis) = (host, "address")
      return
    }
    return nil
  }

  private static let longest = 60

  /// A name without address marks; `nil` where it cannot be one.
  private static func cleaned(_ name: String) -> String? {
    var name = name.collapsed
    if name.hasPrefix("@") || name.hasPrefix("http") { return nil }
    for separator in [" | ", " - ", " – ", " — ", " : ", ": "] {
      // A slogan behind the name.
      if let cut = name.firstRange(of: separator), name[..<cut.lowerBound].count >= 2 {
        name = String(name[..<cut.lowerBound])
      }
    }
    return (2...longest).contains(name.count) && name.contains(where: \.isLetter) ? name : nil
  }

  private static func isHost(_ name: String) -> Bool {
    !name.contains(" ") && name.contains(".") && name.lowercased() == name
  }

  /// The part of a host that names its owner: "edition.cnn.com" and "bbc.co.uk" give cnn and bbc.
  static func label(of host: String) -> String {
    var parts = host.split(separator: ".").map(String.init)
    if parts.count > 1 { parts.removeLast() }
    if parts.count > 1, let last = parts.last,
      ["co", "com", "org", "net", "gov", "ac"].contains(last)
    {
      parts.removeLast()
    }
    return (parts.last ?? host).bareLetters
  }

  /// Whether a name is what an address's label writes in one word, a "the" or "news" aside, or by its
  /// first letters.
  static func spells(_ name: String, _ label: String) -> Bool {
    let letters = name.folding(options: .diacriticInsensitive, locale: nil).bareLetters
    if letters == label { return true }
    let bare = PageTitle.siteLetters(name.folding(options: .diacriticInsensitive, locale: nil))
    if bare == label || letters == label + "news" || letters == label + "com"
      || letters == label + "online"
    {
      return true
    }
    if "the" + bare == label { return true }
    let words = name.split { $0 == " " || $0 == "-" }.map { String($0).bareLetters }
      .filter { !$0.isEmpty && $0 != "the" }
    return label.count >= 3 && words.count > 1 && Self.isMade(label[...], of: words[...])
  }

  /// Whether letters are beginnings of all words, one after the other, and one word is whole: nytimes of
  /// New York Times.
  private static func isMade(
    _ letters: Substring, of words: ArraySlice<String>, hasWord: Bool = false
  )
    -> Bool
  {
    guard let word = words.first else { return letters.isEmpty && hasWord }
    let shared = zip(letters, word).prefix { $0 == $1 }.count
    guard shared > 0, words.count <= 8 else { return false }
    return (1...shared).contains { count in
      let isWhole = count == word.count && count > 2
      return isMade(letters.dropFirst(count), of: words.dropFirst(), hasWord: hasWord || isWhole)
    }
  }

  /// Names that the page shows of itself: of its logo, of the link home, in its copyright line.
  private static func shownNames(_ page: PageNode) -> [(name: String, basis: String)] {
    var found: [(name: String, basis: String)] = []
    page.forEach { node in
      guard found.count < 60 else { return }
      if node.name == "img", let alt = node["alt"]?.collapsed, let name = cleaned(alt) {
        found.append((name.replacing(" logo", with: "").replacing(" Logo", with: ""), "logo"))
      } else if node.name == "a", let address = node["href"], isHome(address) {
        for text in [node.words, node["title"] ?? "", node["aria-label"] ?? ""] {
          if let name = cleaned(text) { found.append((name, "link home")) }
        }
      } else if node.isText, node.text.contains("©") || node.text.contains("Copyright") {
        let words = node.text.collapsed.prefix(200)
          .split { ",.;|".contains($0) }
          .map { part in
            part.split(separator: " ").filter { word in
              word != "©" && word != "Copyright" && word != "(c)"
                && !word.contains(where: \.isNumber)
                && !["Company", "Inc", "Ltd", "LLC", "Limited", "Group"].contains(String(word))
            }.joined(separator: " ")
          }
        found += words.compactMap { cleaned($0) }.map { ($0, "copyright line") }
      }
    }
    return found
  }

  private static func isHome(_ address: String) -> Bool {
    let address = address.collapsed
    if address == "/" { return true }
    guard let scheme = address.firstRange(of: "//") else { return false }
    let path = address[scheme.upperBound...].drop { $0 != "/" }
    return path.isEmpty || path == "/"
  }
}
