/// The day on which a page's article was first published.
struct PageDate {
  /// ISO 8601: year, month, day.
  var day: String
  var basis: String

  /// - Parameters:
  ///   - title: the headline, near which pages print the day.
  ///   - parts: what the title tag says besides the headline.
  init?(_ page: PageNode, meta: MetaTags, data: LinkedData?, title: String?, parts: [String]) {
    let written = WrittenDate(language: meta.language)
    let tags: [(String?, String)] = [
      (data?.published, "JSON-LD datePublished"),
      (
        meta.first("article:published_time", "og:article:published_time", "og:published_time"),
        "article:published_time"
      ),
      (Self.marked("datepublished", page) ?? meta.first("datepublished"), "datePublished"),
      (
        Self.tagNames.lazy.compactMap { meta.first($0) }.first
          ?? meta.first(endingIn: Self.tagEndings),
        "date tag"
      ),
    ]
    let times = Self.times(page).map { (Optional($0), "time element") }
    let path = meta.address.flatMap { Self.day(inPath: $0) }
    for (value, basis) in tags + times {
      guard let value, let day = written.day(ofValue: value) else { continue }
      // The address keeps the first day; a stamp of later was set anew.
      if let path, path < day {
        (self.day, self.basis) = (path, "address")
      } else {
        (self.day, self.basis) = (day, basis)
      }
      return
    }
    if let path {
      (day, basis) = (path, "address")
    } else if let part = parts.lazy.compactMap({ Self.whole($0, written) }).first {
      (day, basis) = (part, "title tag")
    } else if let shown = Self.shown(page, written, title: title) {
      (day, basis) = (shown, "line near the headline")
    } else if let day = data?.pagePublished.flatMap(written.day(ofValue:)) {
      (self.day, basis) = (day, "JSON-LD of the page")
    } else {
      return nil
    }
  }

  private static let tagNames = [
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "originalpublicationdate",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dcterms.date",
    "pubdate", "pub_date", "publishdate", "publish-date", "publish_date", "publication_date",
    "publicationdate", "published_date", "date", "ptime", "pdate", "article.published",
    "article_date_original", "prism.publicationdate", "datecreated", "bt:pubdate",
    "rnews:datepublished",
    "published_at", "article:published", "displaydate", "created", "last-publication",
    "citation_date",
    "citation_publication_date",
  ]

  /// Ends of such names, as letters: each site has its own.
  private static let tagEndings = [
    "firstpublished", "datepublished", "publishdate", "publisheddate", "publishedtime",
    "publicationdate",
    "pubdate", "publishtime",
  ]

  private static let dateLabels: Set<String> = [
    "date", "time", "datetime", "published", "publish", "pubdate", "publishdate", "timestamp",
    "datum",
    "fecha", "data", "meta", "postmeta", "byline", "posted", "created", "dateline", "info",
    "postdate", "day",
    "release", "ts", "published-at", "entry", "details",
  ]
  /// What opens a line that tells of a change.
  private static let changes = [
    "updated", "aktualisiert", "last modified", "last updated", "zuletzt", "actualizado",
    "modified",
    "mis à jour", "atualizado", "aggiornato", "stand",
  ]

  /// A date on a line of its own, or of an element named for it, near the headline: above it or, more
  /// often, below.
  private static func shown(_ page: PageNode, _ written: WrittenDate, title: String?) -> String? {
    let lines = PageBody.blocks(of: page) { node in
      PageNode.wordless.contains(node.name) || node.furniture == .comments
    }
    let bare = (title ?? "").bareLetters
    let headline =
      lines.firstIndex {
        $0.kind == .heading && $0.length <= 300 && $0.text.bareLetters == bare && !bare.isEmpty
      }
      ?? lines.firstIndex { $0.length <= 300 && $0.text.bareLetters == bare && !bare.isEmpty }
    func date(of line: PageBody.Block) -> String? {
      guard line.length <= 200 else { return nil }
      let lower = line.text.lowercased()
      guard !changes.contains(where: lower.hasPrefix) else { return nil }
      let isNamed =
        line.node.labels.contains(where: dateLabels.contains)
        || (line.node.parent?.labels.contains(where: dateLabels.contains) ?? false)
        || line.node.first { $0.labels.contains(where: dateLabels.contains) } != nil
      guard isNamed || line.length <= 60 else { return nil }
      return written.day(in: line.text)
    }
    guard let headline else { return nil }
    for line in lines[(headline + 1)...].prefix(12) {
      if let day = date(of: line) { return day }
    }
    for line in lines[..<headline].suffix(4).reversed() {
      if let day = date(of: line) { return day }
    }
    return nil
  }

  private static func marked(_ property: String, _ page: PageNode) -> String? {
    page.first {
      $0["itemprop"]?.lowercased().split(separator: " ").contains(Substring(property)) ?? false
    }
    .map { $0["content"] ?? $0["datetime"] ?? $0.words }
  }

  /// The `<time>` elements that say they are the publication's, then the first one of all that stands
  /// near the headline.
  private static func times(_ page: PageNode) -> [String] {
    let times = page.elements(named: "time")
    func value(_ node: PageNode) -> String {
      let stamp = node["datetime"] ?? node["content"] ?? ""
      return stamp.isEmpty ? node.words : stamp
    }
    let marked = times.filter { node in
      node["pubdate"] != nil
        || node.labels.contains { ["published", "pubdate", "publish", "entry"].contains($0) }
    }
    let headed = times.filter { time in
      var node = time.parent
      for _ in 0..<4 {
        guard let next = node else { break }
        if next.first(where: { $0.name == "h1" }) != nil { return true }
        node = next.parent
      }
      return false
    }
    return (marked.prefix(1) + headed.prefix(1)).map(value)
  }

  /// "/2015/03/12/", "/2015-03-12-", "/20150312".
  static func day(inPath address: String) -> String? {
    if let match = address.firstMatch(
      of: /\/((?:19|20)\d\d)[\/\-](0?[1-9]|1[0-2])[\/\-](0?[1-9]|[12]\d|3[01])(?:[\/\-_.]|$)/)
    {
      return WrittenDate.iso(Int(match.1), Int(match.2), Int(match.3))
    }
    if let match = address.firstMatch(
      of: /[\/\-_=]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[\/\-_.]|$)/)
    {
      return WrittenDate.iso(Int(match.1), Int(match.2), Int(match.3))
    }
    return nil
  }

  /// The day of a text that is a date and nothing else.
  private static func whole(_ text: String, _ written: WrittenDate) -> String? {
    text.count <= 24 ? written.day(ofValue: text) : nil
  }
}
