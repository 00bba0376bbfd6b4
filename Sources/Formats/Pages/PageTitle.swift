import Foundation

/// The headline of a page's article as its reader sees it.
struct PageTitle {
  var text: String
  var basis: String
  /// The parts that were taken off: the site's name, a section.
  var rest: [String] = []

  private struct Candidate {
    var text: String
    var basis: String
  }

  init?(_ page: PageNode, meta: MetaTags, data: LinkedData?, named: String) {
    let open = meta.first(
      "og:title", "twitter:title", "dc.title", "dcterms.title", "hdl", "headline")
    let headings = Self.headings(page)
    let names = [meta.first("og:site_name"), data?.publisher, meta.host].compactMap { $0 }
    let sources = [open, data?.headline, named].compactMap { $0 }.filter { !$0.isEmpty }
    let tag = Self.bare(named, without: names, heading: nil)
    rest = tag.rest

    // What the page's own tags call it, found again as a heading, is what is read there.
    for source in sources {
      let letters = source.bareLetters
      if let heading = headings.first(where: { heading in
        let own = heading.bareLetters
        return own.count >= 4
          && (letters == own || own.count * 10 >= letters.count * 4 && letters.hasPrefix(own)
            || own.count * 10 >= letters.count * 4 && letters.hasSuffix(own))
      }) {
        text = heading
        basis = "heading"
        rest = Self.bare(named, without: names, heading: heading).rest
        return
      }
    }
    let candidates = [
      open.map {
        Candidate(text: Self.bare($0, without: names, heading: nil).text, basis: "og:title")
      },
      data?.headline.map { Candidate(text: $0, basis: "JSON-LD headline") },
      headings.count == 1 ? Candidate(text: headings[0], basis: "heading") : nil,
      tag.text.isEmpty ? nil : Candidate(text: tag.text, basis: "title tag"),
      headings.first.map { Candidate(text: $0, basis: "heading") },
    ].compactMap { $0 }.filter { candidate in
      let letters = candidate.text.bareLetters
      return letters.count >= 3 && !names.contains { $0.bareLetters == letters }
    }
    guard let best = candidates.first else { return nil }
    (text, basis) = (best.text, best.basis)
  }

  /// Headings of the page, the largest first.
  private static func headings(_ page: PageNode) -> [String] {
    var found: [String] = []
    for name in ["h1", "h2"] {
      found += page.elements(named: name).map(\.words).filter { $0.count >= 4 && $0.count <= 300 }
    }
    return found
  }

  private static let separators: Set<Character> = [
    "|", "-", "–", "—", "·", "»", "«", "•", ":", "/",
  ]

  /// A title without the site's name and sections behind or before it.
  static func bare(
    _ title: String, without names: [String], heading: String?
  ) -> (text: String, rest: [String]) {
    let parts = parts(of: title)
    guard parts.count > 1 else { return (title.collapsed, []) }
    if let heading {
      let letters = heading.bareLetters
      return (heading, parts.filter { !letters.contains($0.bareLetters) })
    }
    let known = Set(names.map(siteLetters))
    func isName(_ part: String) -> Bool {
      let letters = siteLetters(part)
      return known.contains { name in
        name == letters
          || letters.count >= 3 && (name.hasPrefix(letters) || letters.hasPrefix(name))
      }
    }
    var kept = parts[...]
    while kept.count > 1, let last = kept.last, isName(last) { kept.removeLast() }
    while kept.count > 1, let first = kept.first, isName(first) { kept.removeFirst() }
    if kept.count == parts.count, let longest = parts.max(by: { $0.count < $1.count }) {
      // Nothing is known of the site: a last part of few words is its name.
      if let last = parts.last, last != longest, last.split(separator: " ").count <= 4,
        longest.split(separator: " ").count >= 3
      {
        kept = parts.dropLast()
      }
    } else if kept.count > 1, let last = kept.last, parts.count > kept.count,
      last.split(separator: " ").count <= 2, !isSentencePart(title, last)
    {
      // A section between headline and name: "Headline | Business | The Gazette".
      kept.removeLast()
    }
    guard let start = kept.first.flatMap({ title.range(of: $0) }),
      let end = kept.last.flatMap({ title.range(of: $0, options: .backwards) }),
      start.lowerBound < end.upperBound
    else { return (title.collapsed, []) }
    return (
      title[start.lowerBound..<end.upperBound].description.collapsed,
      parts.filter { part in !kept.contains(part) }
    )
  }

  private static func isSentencePart(_ title: String, _ part: String) -> Bool {
    title.contains(": " + part) || title.contains("- " + part)
  }

  /// A host's or paper's name as letters: "nytimes.com" is nytimes, "The Gazette" gazette.
  static func siteLetters(_ name: String) -> String {
    var name = name.lowercased()
    for ending in [".com", ".org", ".net", ".co.uk", ".gov", ".edu"] where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    if name.hasPrefix("the ") { name = String(name.dropFirst(4)) }
    return name.bareLetters
  }

  private static let marks: Set<Character> = ["_", "-", "—", "｜", "|"]

  private static func isUnspaced(_ title: String) -> Bool {
    title.unicodeScalars.count { (0x3040...0x9FFF).contains($0.value) } >= 4
  }

  /// The parts of a title between separators with blanks around them, or bars.
  static func parts(of title: String) -> [String] {
    let words = title.collapsed.split(separator: " ", omittingEmptySubsequences: true)
    var parts: [[Substring]] = [[]]
    for word in words {
      if word.count == 1, let mark = word.first, separators.contains(mark) {
        parts.append([])
      } else if word.contains("|") || isUnspaced(title) && word.contains(where: marks.contains) {
        // Chinese and Japanese have no blanks round them.
        let pieces = word.split(omittingEmptySubsequences: false) {
          $0 == "|" || isUnspaced(title) && marks.contains($0)
        }
        for (index, piece) in pieces.enumerated() {
          if index > 0 { parts.append([]) }
          if !piece.isEmpty { parts[parts.count - 1].append(piece) }
        }
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
