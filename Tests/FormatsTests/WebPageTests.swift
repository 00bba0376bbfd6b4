import Articles
import Indexing
import TestSupport
import Testing

@testable import Formats

/// Pages of a paper that does not exist, each with what one kind of page has.
@Suite("A saved web page")
struct WebPageTests {
  static let prose = """
    <p>The council voted on Monday to reopen the river bridge, which had been closed since last May \
    after a barge hit its third pier.</p>
    <p>“It took too long,” said Anna Hale, who runs the mill, “but it is done, and we are glad of \
    it.”</p>
    <p>Work begins on 3 February 2024 and will take four weeks, the council said in a statement.</p>
    """

  private func article(head: String = "", _ body: String, file: String = "a.html") throws
    -> Article
  {
    let page = "<!DOCTYPE html><html lang=\"en\"><head>\(head)</head><body>\(body)</body></html>"
    let articles = try ArticleReader.articles(file: file, bytes: Array(page.utf8), in: .all)
    #expect(articles.count == 1)
    return articles[0]
  }

  @Test("Facts come from JSON-LD, also out of a graph and with line ends in its strings")
  func linkedData() throws {
    let data = """
      {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "Page"},
      {"@type": "NewsArticle", "headline": "Council votes to reopen\n bridge",
       "datePublished": "2024-01-15T23:30:00-05:00", "dateModified": "2024-01-17",
       "author": [{"@type": "Person", "name": "Jane Baker"}, {"@id": "#tom"}],
       "publisher": {"@type": "Organization", "name": "River Gazette"}},
      {"@type": "Person", "@id": "#tom", "name": "Tom Reed"}]}
      """
    let article = try article(
      head: "<script type=\"application/ld+json\">\(data)</script>", Self.prose)
    #expect(article.title == "Council votes to reopen bridge")
    #expect(article.outlet == "River Gazette")
    #expect(article.author == "Jane Baker; Tom Reed")
    #expect(article.published?.edtf == "2024-01-15")
    #expect(article.origin?.format == "web page")
    #expect(article.origin?.taken["date"] == "JSON-LD datePublished")
  }

  @Test("Facts come from tags, and the site's name is no part of the title")
  func tags() throws {
    let article = try article(
      head: """
        <title>Council votes to reopen bridge | Local | River Gazette</title>
        <meta property="og:site_name" content="River Gazette">
        <meta property="og:title" content="Council votes to reopen bridge - River Gazette">
        <meta property="article:published_time" content="2024-01-15T09:00:00Z">
        <meta name="author" content="By JANE BAKER, Staff Writer">
        <link rel="canonical" href="https://www.rivergazette.example/local/bridge">
        """, Self.prose)
    #expect(article.title == "Council votes to reopen bridge")
    #expect(article.outlet == "River Gazette")
    #expect(article.author == "Jane Baker")
    #expect(article.published?.edtf == "2024-01-15")
    #expect(article.text.contains("url: https://www.rivergazette.example/local/bridge\n"))
  }

  @Test("Without tags the headline, the byline and the day are read where a reader sees them")
  func visible() throws {
    let article = try article(
      head: "<title>River Gazette</title>",
      """
      <div id="nav"><a href="/">Home</a> <a href="/news">News</a></div>
      <h1>Council votes to reopen bridge</h1>
      <div class="byline">By <a rel="author" href="/jb">Jane Baker</a></div>
      <span class="date">Jan. 15, 2024</span>
      <div class="story">\(Self.prose)</div>
      """)
    #expect(article.title == "Council votes to reopen bridge")
    #expect(article.author == "Jane Baker")
    #expect(article.published?.edtf == "2024-01-15")
    #expect(article.origin?.taken["date"] == "line near the headline")
  }

  @Test(
    "Days are read as the page's language writes them",
    arguments: [
      ("de", "16. Dezember 2015", "2015-12-16"), ("es", "16 de diciembre de 2015", "2015-12-16"),
      ("fr", "16 décembre 2015", "2015-12-16"), ("en-US", "12/10/2015", "2015-12-10"),
      ("en-GB", "12/10/2015", "2015-10-12"), ("en", "December 16th, 2015", "2015-12-16"),
      ("ja", "2015年12月16日", "2015-12-16"), ("pl", "16 grudnia 2015", "2015-12-16"),
    ])
  func writtenDates(language: String, text: String, day: String) {
    #expect(WrittenDate(language: language).day(in: text) == day)
  }

  @Test(
    "A day stands in an address, in a title, in a tag of the site's own",
    arguments: [
      ("<link rel=\"canonical\" href=\"https://a.example/hl?a=20240115-35\">", "address"),
      ("<link rel=\"canonical\" href=\"https://a.example/2024-01-15-bridge\">", "address"),
      ("<title>Council votes to reopen bridge - 15.01.2024 - River Gazette</title>", "title tag"),
      ("<meta name=\"Gazette.articleFirstPublished\" content=\"2024-01-15 11:13\">", "date tag"),
      ("<meta name=\"pubdate\" content=\"Mon, 15 Jan 2024 11:13:00 GMT\">", "date tag"),
    ])
  func days(head: String, basis: String) throws {
    let article = try article(head: head, "<h1>Council votes to reopen bridge</h1>" + Self.prose)
    #expect(article.published?.edtf == "2024-01-15")
    #expect(article.origin?.taken["date"] == basis)
  }

  @Test(
    "Of a site's names the one counts that its address spells",
    arguments: [
      ("https://www.nrgazette.example/a", "The New River Gazette"),
      ("https://rivergazette.example/a", "River Gazette"),
      ("https://www.unknown.example/a", "Gazette Media"),
    ])
  func outlets(address: String, name: String) throws {
    let article = try article(
      head: """
        <title>Council votes to reopen bridge</title>
        <meta property="og:site_name" content="Gazette Media">
        <link rel="canonical" href="\(address)">
        """,
      """
      <a href="/"><img alt="The New River Gazette logo"></a> <a href="/">River Gazette</a>
      \(Self.prose)
      """)
    #expect(article.outlet == name)
  }

  @Test("The address keeps the first day where a tag has that of a change")
  func address() throws {
    let article = try article(
      head: """
        <title>Council votes to reopen bridge</title>
        <meta property="article:published_time" content="2024-02-20">
        <link rel="canonical" href="https://rivergazette.example/2024/01/15/bridge.html">
        """, Self.prose)
    #expect(article.published?.edtf == "2024-01-15")
    #expect(article.origin?.taken["date"] == "address")
  }

  @Test(
    "A byline's persons are named without their degrees, offices and papers",
    arguments: [
      ("By JANE BAKER, PhD", ["Jane Baker"]), ("Jack Ma and Tom Reed", ["Jack Ma", "Tom Reed"]),
      ("Baker, Jane", ["Jane Baker"]), ("Interview: Jane Baker (Reuters)", ["Jane Baker"]),
      ("River Gazette Staff", []), ("https://a.example/jane", []),
    ])
  func persons(byline: String, names: [String]) {
    #expect(PersonNames.persons(in: byline) == names)
  }

  @Test("A text that speaks of markup is no page")
  func markupInText() throws {
    let text = "The bridge's page begins with <html> and <head>, said its maker on 3 May 2011."
    let articles = try ArticleReader.articles(file: "a.txt", bytes: Array(text.utf8), in: .all)
    #expect(articles.map(\.text) == [text])
  }

  @Test("What stands round the article is none of it")
  func around() throws {
    let article = try article(
      head: "<title>Council votes to reopen bridge</title>",
      """
      <nav><a href="/">Home</a></nav>
      <div class="cookie-banner"><p>We use cookies, and so do our partners. You can say no.</p></div>
      <article><h1>Council votes to reopen bridge</h1>
      \(Self.prose)
      <figure><img src="b.jpg"><figcaption>The bridge. Photo: Tom Reed</figcaption></figure>
      <h3>Related stories</h3>
      <ul><li><a href="/1">Mill wheel turns again after a year of rest</a></li>
      <li><a href="/2">Ferry sold</a></li></ul>
      <p><a href="/more">Read all of our stories about the bridge, its keeper and the barge</a></p>
      </article>
      <div id="comments"><p>I have never seen such a bridge in my life, wrote a reader on 4 March \
      2024.</p></div>
      <aside><p>Subscribe to our letter. It comes every Friday, and it costs nothing.</p></aside>
      <script>document.write("on 5 May 1999 nothing happened.")</script>
      """)
    let body = article.bodyText
    #expect(body.contains("will take four weeks"))
    for words in [
      "cookies", "Related", "Mill wheel", "Read all", "I have never", "Subscribe", "5 May 1999",
      "Photo: Tom Reed",
    ] {
      #expect(!body.contains(words), "\(words)")
    }
    #expect(article.regions.contains { $0.kind == .caption })
  }

  @Test("A body in several parts, and its lead above them, is whole")
  func parts() throws {
    let article = try article(
      head: "<title>Council votes to reopen bridge</title>",
      """
      <header><h1>Council votes to reopen bridge</h1>
      <p class="lead">After eight months the council has made up its mind: the bridge will open.</p>
      </header>
      <div><div class="part">\(Self.prose)</div><div class="newsletter"><p>Sign up here for news, \
      every day, by mail and for nothing.</p></div><div class="part"><p>The ferry, which had \
      carried all that crossed since last May, was sold on Friday to a firm in Hillport.</p></div></div>
      """)
    let body = article.bodyText
    #expect(body.hasPrefix("After eight months"))
    #expect(body.contains("was sold on Friday"))
    #expect(!body.contains("Sign up"))
  }

  @Test("A name in a class leaves alone what holds most of the page")
  func mistakenNames() throws {
    let article = try article(
      "<div class=\"sidebar-none has-comments share-wide\">\(Self.prose)</div>")
    #expect(article.bodyText.contains("the council said"))
  }

  @Test("A hostile page gives safe text, and a broken one what it has")
  func hostile() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    let article = try article(
      head: "<title>Bridge \u{202E}&#x9b;2J reopens</title>",
      "<p>&#x1b;]0;x&#7; The harbour froze on 3 May 1911.<p>\(deep)<p>So did the river.</p>")
    #expect(article.title == "Bridge ��2J reopens")
    #expect(article.text.contains("The harbour froze"))
    #expect(article.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test("A page is known by its content, whatever its name")
  func names() throws {
    #expect(try article(Self.prose, file: "saved.txt").origin?.format == "web page")
  }
}
