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
  }

  func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0]?.first }.first }

  func all(_ names: String...) -> [String] { names.flatMap { values[$0] ?? [] } }

  /// The address's host without "www."; `nil` where no address is known.
  var host: String? { address.flatMap(Self.host(of:)) }

  static func host(of address: String) -> String? {
    guard let scheme = address.firstRange(of: "//") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/:?#".contains($0) }.lowercased()
    guard host.contains(".") else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
