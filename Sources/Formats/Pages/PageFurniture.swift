/// What stands on a page round its article: told by the elements' names, roles, classes and ids.
enum PageFurniture {
  enum Kind { case around, comments, caption }

  /// Elements that never hold an article's words.
  private static let names: Set<String> = PageNode.wordless.union([
    "embed", "input", "button", "nav", "footer", "aside", "menu", "dialog", "map", "label",
    "legend", "applet",
  ])
  private static let roles: Set<String> = [
    "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "banner",
    "menu", "menubar", "toolbar", "tooltip", "alert", "form",
  ]
  private static let commentLabels: Set<String> = [
    "comments", "comment", "disqus", "respond", "commentlist", "kommentare", "comentarios",
    "livefyre", "viafoura", "coral", "discussion", "talkback", "replies",
  ]
  private static let captionLabels: Set<String> = [
    "caption", "figcaption", "legende", "captions", "photocredit", "cutline",
  ]
  /// Words that say so wherever a class or id holds them.
  private static let sureLabels: Set<String> = [
    "related", "relatedposts", "share", "sharing", "sharedaddy", "social", "socials", "newsletter",
    "breadcrumb", "breadcrumbs", "recommended", "recommendations", "outbrain", "taboola",
    "disclaimer", "cookie", "advertisement", "sidebar",
  ]
  /// Words that say so where a class or id begins or ends with them.
  private static let labels: Set<String> = [
    "recommend", "sharebar", "shares", "newsletters", "promo", "promos", "cookies", "consent",
    "gdpr", "subscribe", "subscription", "signup", "advert", "advertising", "ads", "sponsor",
    "sponsored", "sponsors", "popular", "trending", "mostread", "navbar", "navigation", "navi",
    "masthead", "footer", "toolbar", "toolbox", "byline", "bylines", "bio", "pagination", "pager",
    "login", "signin", "modal", "popup", "overlay", "lightbox", "teaser", "teasers", "paywall",
    "metadata", "postmetadata", "timestamp", "sharetools", "utility", "disclosure", "addthis",
    "relatedlinks", "carousel", "slideshow", "playlist", "jwplayer", "vjs", "poll", "quiz",
    "copyright", "infobox", "morestories", "factbox", "donate", "donation", "registration",
    "authorbox", "aboutauthor", "rating", "ratings", "captcha", "skiplink", "toc", "recirc",
    "recirculation", "interstitial", "subnav", "mainnav", "megamenu", "vcard", "appstores",
    "postnav", "pubdate",
  ]
  /// Words that say so only where a class or id is no more than them.
  private static let wholeLabels: Set<String> = [
    "ad", "nav", "menu", "hidden", "skip", "rail", "widget", "tags", "taglist", "keywords",
    "breaking", "ticker", "banner", "print", "printer", "prev", "readmore", "follow", "followus",
    "noprint", "tools", "player", "video", "gallery", "register", "credits", "correct", "facebook",
    "twitter", "pinterest", "linkedin", "google", "meta", "info", "date", "author", "authors",
    "more", "topics", "topic", "search", "search-form", "appendix", "membership", "marketing",
    "inset", "is-hidden", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text",
    "citation", "entry-meta", "post-meta", "article-meta", "postmeta", "entrymeta", "post-info",
    "article-info", "article__meta", "entry__meta", "story-meta", "content-meta", "entry-footer",
    "post-footer", "article-footer", "article__footer", "story-footer", "article-tools",
    "pull-quote", "pullquote", "tag-list", "post-tags", "entry-tags", "author-bio", "author-info",
    "author-card", "author-details", "about-author", "read-more", "see-also", "most-read",
    "most-popular", "more-stories", "up-next", "also-like", "editors-picks", "sign-up",
    "top-stories", "latest-news", "photo-credit", "media-credit", "image-credit", "skip-link",
    "more-from", "more-posts", "interesting-articles", "link-list",
  ]
  /// First words that make a class tell of something else: "has-sidebar", "no-ads".
  private static let particles: Set<String> = [
    "has", "no", "with", "without", "not", "js", "is", "if", "can", "hide", "show", "single",
    "post", "page", "category", "type", "win", "template", "theme", "tag", "postid", "node",
  ]
  /// Last words that leave what a class says.
  private static let shells: Set<String> = [
    "container", "wrapper", "wrap", "inner", "outer", "box", "block", "list", "section", "area",
    "module", "panel", "bar", "links", "link", "buttons", "button", "icons", "group", "region",
    "component", "title", "heading", "header", "headline", "content", "widget", "item", "items",
    "row", "holder", "unit", "pane",
  ]

  /// What an element is by itself; `nil` where nothing says that it stands round the article.
  static func kind(of node: PageNode) -> Kind? {
    if node.name == "figcaption" || node.name == "figure" || node.name == "caption" {
      return .caption
    }
    if names.contains(node.name) { return .around }
    if let role = node["role"]?.lowercased(), roles.contains(role) { return .around }
    if node["hidden"] != nil { return .around }
    if let style = node["style"]?.lowercased().filter({ !$0.isWhitespace }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return .around
    }
    // A post that an article shows is the article's.
    if node.name == "blockquote" { return nil }
    if ["html", "body", "main"].contains(node.name) { return nil }
    for token in node.tokens {
      if wholeLabels.contains(token) { return .around }
      var words = PageNode.words(of: token)[...]
      guard let first = words.first, !particles.contains(first) else { continue }
      if words.contains(where: sureLabels.contains) { return .around }
      while words.count > 1, let last = words.last, shells.contains(last) || last.count == 1 {
        words.removeLast()
      }
      guard let last = words.last else { continue }
      for word in [first, last] {
        if commentLabels.contains(word) { return .comments }
        if captionLabels.contains(word) { return .caption }
        if labels.contains(word) { return .around }
      }
    }
    return nil
  }

  /// Words of classes and ids that name an article's body.
  private static let bodyLabels: Set<String> = [
    "articlebody", "storybody", "entrycontent", "postcontent", "articlecontent", "articletext",
    "storytext", "bodytext", "maincontent", "postbody", "storycontent", "textoarticulo", "cuerpo",
  ]
  private static let bodyPairs: Set<[String]> = [
    ["article", "body"], ["story", "body"], ["entry", "content"], ["post", "content"],
    ["article", "content"],
    ["article", "text"], ["story", "text"], ["body", "text"], ["body", "copy"],
    ["article", "copy"], ["story", "content"], ["post", "body"], ["entry", "body"],
    ["content", "body"], ["artikel", "text"], ["node", "content"], ["texto", "articulo"],
    ["cuerpo", "nota"], ["rich", "text"],
  ]

  static func namesBody(_ node: PageNode) -> Bool {
    if let property = node["itemprop"]?.lowercased(), property == "articlebody" { return true }
    let words = node.labels
    guard !words.isEmpty else { return false }
    return words.contains(where: bodyLabels.contains)
      || zip(words, words.dropFirst()).contains { bodyPairs.contains([$0, $1]) }
  }
}
