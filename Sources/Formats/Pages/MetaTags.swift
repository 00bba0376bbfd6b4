/// A page's `<meta>` and `<link>` elements by their names, as OpenGraph, Dublin Core and others have
/// them; of several values the first that says something.
struct MetaTags {
  private var values: [String: [String]] = [:]
  /// The page's own address.
  private(set) var address: String?
  /// The BCP 47 tag that the page gives of its language.
  private(set) var language: String?

  init(_ page: PageNode) {
    var canonical: String?
    page.forEach { node in
      if node.name == "meta" {
        guard let content = node["content"].map({ HTMLText.plain($0) }), !content.isEmpty else {
          return
        }
        for key in ["property", "name", "itemprop", "http-equiv"] {
          if let name = node[key]?.lowercased().collapsed, !name.isEmpty {
            values[name, default: []].append(content)
          }
        }
      } else if node.name == "html" {
        language = node["lang"] ?? node["xml:lang"]
      } else if node.name == "link", node["rel"]?.lowercased() == "canonical" {
        canonical = canonical ?? node["href"]?.collapsed
      }
    }
    language = language ?? first("content-language", "og:locale", "language")
    let addresses = [
      canonical, first("og:url"), first("twitter:url"), first("parsely-link"),
      first("sailthru.url"),
    ]
    address = addresses.compactMap { $0 }.first { $0.hasPrefix("http") }
    if address == nil { commonHost = Self.commonHost(page) }
  }

  func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0]?.first }.first }

  /// The value of a name whose letters end in one of these, in their order.
  func first(endingIn endings: [String]) -> String? {
    for ending in endings {
      let names = values.keys.filter { $0.bareLetters.hasSuffix(ending) }.sorted()
      if let value = names.lazy.compactMap({ values[$0]?.first }).first { return value }
    }
    return nil
  }

  func all(_ names: String...) -> [String] { names.flatMap { values[$0] ?? [] } }

  /// The address's host without "www."; where no address is known, the one that most links lead to.
  var host: String? { address.flatMap(Self.host(of:)) ?? commonHost }

  private var commonHost: String?

  private static func commonHost(_ page: PageNode) -> String? {
    var counts: [String: Int] = [:]
    page.forEach { node in
      guard node.name == "a", let link = node["href"], link.hasPrefix("http"),
        let host = host(of: link)
      else { return }
      counts[host, default: 0] += 1
    }
    let total = counts.values.reduce(0, +)
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { $0.value >= 8 && $0.value * 2 >= total ? $0.key : nil }
  }

  static func host(of address: String) -> String? {
    guard let scheme = address.firstRange(of: "//") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/:?#".contains($0) }.lowercased()
    guard host.contains(".") else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
