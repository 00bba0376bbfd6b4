import Articles

/// A web page as a browser saves it: one article, its metadata from the page's tags and from what is
/// visible, its body without what stands round it.
struct WebPage: Format {
  let endings = ["html", "htm", "xhtml"]

  func recognises(_ content: Content) -> Bool {
    let head = content.opening
    // A text that speaks of markup does not begin with it.
    let isMarkup =
      head.first { !$0.isWhitespace } == "<"
      && ["<!doctype html", "<html", "<head", "<body"].contains(where: head.contains)
    return isMarkup
      || endings.contains(FilePath.ending(of: content.file).lowercased()) && head.contains("<")
  }

  func drafts(of content: Content) -> [Draft] {
    guard let page = PageNode.tree(ofHTML: content.utf8) else { return [] }
    let text = PageArticle(page).text
    return text.head.isEmpty && !text.hasWords ? [] : [content.draft(text, format: "web page")]
  }
}

/// What a page gives of its article.
struct PageArticle {
  private let title: PageTitle?
  private let outlet: PageOutlet?
  private let authors: PageAuthors
  private let date: PageDate?
  private let address: String?
  private let body: PageBody

  init(_ page: PageNode) {
    let meta = MetaTags(page)
    let named = page.first { $0.name == "title" }?.children.map(\.text).joined().collapsed ?? ""
    let data = LinkedData(page, title: meta.first("og:title") ?? named)
    let title = PageTitle(page, meta: meta, data: data, named: named)
    self.title = title
    outlet = PageOutlet(page, meta: meta, data: data, titleParts: title?.rest ?? [])
    authors = PageAuthors(page, meta: meta, data: data, outlet: outlet?.name)
    date = PageDate(page, meta: meta, data: data, title: title?.text, parts: title?.rest ?? [])
    address = meta.address
    body = PageBody(page, title: title?.text ?? "")
  }

  /// The article as a text with lines of its head.
  var text: MadeText {
    var text = MadeText()
    text.add("title", title?.text, from: title?.basis ?? "")
    text.add("source", outlet?.name, from: outlet?.basis ?? "")
    text.add("author", authors.names.joined(separator: "; "), from: authors.basis)
    text.add("date", date?.day, from: date?.basis ?? "")
    text.add("url", address, from: "address")
    for block in body.blocks {
      switch block.kind {
      case .item: text.add("- " + block.text, is: .body)
      case .quotation: text.add("> " + block.text, is: .body)
      case .caption: text.add(block.text, is: .caption)
      case .heading, .paragraph: text.add(block.text, is: .body)
      }
    }
    return text
  }
}
