import Story
import Temporal
import Yams

extension Edition {
  /// Reads an edition.
  ///
  /// - Parameter file: how messages name it.
  /// - Throws: every issue found, with line, column and reason.
  public init(yaml: String, file: String = "edition.yaml") throws(EditionError) {
    var reader = EditionReader(nodes: NodeReader(file: file))
    let edition = reader.edition(yaml)
    let issues = reader.nodes.issues
    if !issues.isEmpty {
      throw EditionError(
        issues: issues.sorted {
          ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
        })
    }
    self = edition
  }
}

/// Walks the nodes of an edition; what is wrong is noted and left out.
struct EditionReader {
  var nodes: NodeReader

  mutating func edition(_ yaml: String) -> Edition {
    var edition = Edition(file: nodes.file)
    guard let root = nodes.compose(yaml) else { return edition }
    guard
      let fields = nodes.fields(
        of: root, what: "an edition",
        known: [
          "title", "introduction", "complete", "aliases", "articles", "documents", "events",
          "undated",
        ])
    else { return edition }
    edition.title = nodes.text(fields["title"], what: "title")
    edition.introduction = nodes.text(fields["introduction"], what: "introduction")
    edition.isComplete = nodes.flag(fields["complete"], what: "complete") ?? false
    for item in nodes.list(fields["aliases"], what: "aliases") {
      let words = nodes.texts(item, what: "a list of equal words")
      if words.count < 2 {
        nodes.note("an alias needs at least two words that mean the same", at: item)
      } else {
        edition.aliases.append(words)
      }
    }
    for item in nodes.list(fields["articles"], what: "articles") {
      if let article = article(item) { edition.articles.append(article) }
    }
    for item in nodes.list(fields["documents"], what: "documents") {
      if let document = document(item) { edition.documents.append(document) }
    }
    for item in nodes.list(fields["events"], what: "events") {
      if let event = event(item) { edition.events.append(event) }
    }
    for item in nodes.list(fields["undated"], what: "undated") {
      if let passage = passage(item) { edition.undated.append(passage) }
    }
    checkKeys(edition)
    return edition
  }

  private mutating func article(_ node: Node) -> EditionArticle? {
    guard
      let fields = nodes.fields(
        of: node, what: "an article",
        known: [
          "key", "file", "sha256", "title", "outlet", "author", "published", "from", "to", "basis",
        ])
    else { return nil }
    let file = nodes.text(fields["file"], what: "file")
    let sha256 = nodes.text(fields["sha256"], what: "sha256")?.lowercased()
    if let sha256, sha256.utf8.count != 64 || !sha256.allSatisfy(\.isHexDigit) {
      nodes.note("sha256 must be 64 hexadecimal digits", at: fields["sha256"] ?? node)
    }
    guard let key = nodes.text(fields["key"], what: "key") ?? file ?? sha256 else {
      nodes.note("an article needs 'file' or 'sha256'", at: node)
      return nil
    }
    if file == nil && sha256 == nil {
      nodes.note("article '\(key)' needs 'file' or 'sha256'", at: node)
    }
    let published = date(fields, key: "published", node: node, isRequired: false)
    return EditionArticle(
      place: NodeReader.place(of: node), key: key, file: file, sha256: sha256,
      title: nodes.text(fields["title"], what: "title"),
      outlet: nodes.text(fields["outlet"], what: "outlet"),
      author: nodes.text(fields["author"], what: "author"),
      published: published, basis: nodes.text(fields["basis"], what: "basis"))
  }

  private mutating func document(_ node: Node) -> EditionDocument? {
    guard
      let fields = nodes.fields(
        of: node, what: "a document",
        known: ["article", "anchor", "to", "name", "date", "mod"]),
      let (article, anchor) = target(fields, of: node, what: "a document")
    else { return nil }
    return EditionDocument(
      place: NodeReader.place(of: node), article: article, anchor: anchor,
      name: nodes.text(fields["name"], what: "name"),
      date: date(fields.filter { $0.key != "to" }, key: "date", node: node, isRequired: false))
  }

  private mutating func event(_ node: Node) -> EditionEvent? {
    guard
      let fields = nodes.fields(
        of: node, what: "an event",
        known: [
          "key", "title", "date", "from", "to", "extent", "mod", "kind", "places", "people",
          "summary", "landmark", "passages",
        ])
    else { return nil }
    let title = nodes.text(fields["title"], what: "title")
    if title == nil { nodes.note("an event needs a 'title'", at: node) }
    let date = date(fields, key: "date", node: node, isRequired: true)
    let items = nodes.list(fields["passages"], what: "passages")
    if items.isEmpty { nodes.note("an event needs 'passages'", at: node) }
    var passages: [EditionPassage] = []
    for item in items {
      if let passage = passage(item) { passages.append(passage) }
    }
    let key = nodes.text(fields["key"], what: "key") ?? title
    guard let key, let title, let date else { return nil }
    return EditionEvent(
      place: NodeReader.place(of: node), key: key, title: title, date: date,
      kind: nodes.text(fields["kind"], what: "kind"),
      places: nodes.texts(fields["places"], what: "places"),
      people: nodes.texts(fields["people"], what: "people"),
      summary: nodes.text(fields["summary"], what: "summary"),
      landmark: nodes.text(fields["landmark"], what: "landmark"), passages: passages)
  }

  private mutating func passage(_ node: Node) -> EditionPassage? {
    guard
      let fields = nodes.fields(
        of: node, what: "a passage",
        known: ["article", "anchor", "to", "focus", "voice", "speaker", "document"]),
      let (article, anchor) = target(fields, of: node, what: "a passage")
    else { return nil }
    return EditionPassage(
      place: NodeReader.place(of: node), article: article, anchor: anchor,
      focus: nodes.text(fields["focus"], what: "focus"), voice: voice(fields))
  }

  private mutating func target(
    _ fields: [String: Node], of node: Node, what: String
  ) -> (article: String, anchor: EditionAnchor)? {
    let article = nodes.text(fields["article"], what: "article")
    let anchor = nodes.text(fields["anchor"], what: "anchor")
    if fields["article"] == nil { nodes.note("\(what) needs an 'article'", at: node) }
    if fields["anchor"] == nil { nodes.note("\(what) needs an 'anchor'", at: node) }
    let end = nodes.text(fields["to"], what: "to")
    guard let article, let anchor else { return nil }
    return (article, EditionAnchor(anchor, to: end))
  }

  private mutating func voice(_ fields: [String: Node]) -> Voice? {
    let speaker = nodes.text(fields["speaker"], what: "speaker")
    let document = nodes.text(fields["document"], what: "document")
    let kind = nodes.choice(
      fields["voice"], what: "voice",
      among: [("article", "article"), ("quotation", "quotation"), ("document", "document")])
    if let speakerNode = fields["speaker"] {
      if fields["document"] != nil {
        nodes.note("words are a speaker's or a document's, not both", at: speakerNode)
      } else if let kind, kind != "quotation" {
        nodes.note("'speaker' needs 'voice: quotation', not '\(kind)'", at: speakerNode)
      }
    }
    if let documentNode = fields["document"], let kind, kind != "document" {
      nodes.note("'document' needs 'voice: document', not '\(kind)'", at: documentNode)
    }
    if kind == "document", fields["document"] == nil, let voiceNode = fields["voice"] {
      nodes.note("'voice: document' needs a 'document'", at: voiceNode)
    }
    if let document { return .document(name: document) }
    if kind == "quotation" || speaker != nil { return .quotation(speaker: speaker) }
    return kind == "article" ? .article : nil
  }

  /// Keys are unique, and passages name articles that the edition lists.
  private mutating func checkKeys(_ edition: Edition) {
    var articles: Set<String> = []
    for article in edition.articles where !articles.insert(article.key).inserted {
      nodes.note("article '\(article.key)' is listed twice", at: article.place)
    }
    var events: Set<String> = []
    for event in edition.events where !events.insert(event.key).inserted {
      let title = event.key == event.title ? "; if these are two events, give each a 'key'" : ""
      nodes.note("event '\(event.key)' is listed twice" + title, at: event.place)
    }
    let targets =
      edition.events.flatMap(\.passages).map { ($0.article, $0.place) }
      + edition.undated.map { ($0.article, $0.place) }
      + edition.documents.map { ($0.article, $0.place) }
    for (article, place) in targets where !articles.contains(article) {
      nodes.note("no article has the key '\(article)'", at: place)
    }
  }
}
