import Articles

/// The furniture of English news pages: lowercase, straight marks.
enum EnglishFurniture {
  static let outletWords: Set<String> = [
    "post", "times", "news", "herald", "journal", "tribune", "press", "daily", "weekly", "gazette",
    "star", "guardian", "review", "magazine", "agency", "radio", "tv", "chronicle", "observer",
    "telegraph", "mail", "reuters", "ap", "afp", "bbc", "cnn", "independent", "globe", "examiner",
    "standard", "mirror", "dispatch", "courier", "sentinel", "bulletin", "record", "register",
    "monitor", "blog", "online", "network", "today", "report", "wire", "newspaper", "nation",
  ]

  static let commentForms: Set<String> = [
    "add comment", "add a comment", "add new comment", "add your comment", "post a comment",
    "post comment", "post your comment", "post a new comment", "leave a comment", "leave comment",
    "leave a reply", "leave a reply cancel reply", "cancel reply", "submit a comment",
    "submit comment", "write a comment", "make a comment", "comment on this story",
    "comment on this article", "join the discussion", "join the conversation", "comment policy",
    "comments policy", "commenting policy", "comment guidelines", "comments are closed",
    "comments closed", "comments are disabled", "comments are moderated",
    "view discussion thread", "log in to comment", "login to comment", "sign in to comment",
    "log in or register to post comments", "login or register to post comments",
    "you must be logged in to post a comment", "you must log in to post a comment",
    "please log in to comment", "your email address will not be published",
    "speak your mind", "have your say", "what do you think",
  ]

  static let commentFormOpenings: Phrases = [
    "our policy on comment", "our comment policy", "our comments policy",
    "your email address will not be published", "your e-mail address will not be published",
    "please enable javascript to view the comments", "this question is for testing whether",
    "the content of this field is kept private", "you must be logged in to",
    "comments posted", "comments are moderated", "comments that are", "by submitting a comment",
    "by posting a comment", "commenting on this",
  ]

  static let logins: Set<String> = [
    "user login", "login", "log in", "log in here", "sign in", "signin", "member login",
    "member sign in", "subscriber login", "subscriber log in", "log in / register",
    "login / register", "log in or register", "sign in / register", "sign in or register",
    "create an account", "create account", "create new account", "register", "register now",
    "forgot password", "forgot your password", "lost your password", "request new password",
    "username", "user name", "password", "remember me", "my account", "already a subscriber",
    "already a member",
  ]

  static let listHeadings: Set<String> = [
    "related", "related articles", "related article", "related stories", "related story",
    "related posts", "related content", "related news", "related links", "related coverage",
    "related topics", "related reading", "related items", "related videos", "see also",
    "read also", "also read", "read more", "read next", "read this next", "further reading",
    "more", "more stories", "more news", "more articles", "more headlines", "more like this",
    "more coverage", "more on this", "more on this story", "more on this topic", "in other news",
    "recommended", "recommended for you", "recommended stories", "recommended reading",
    "you may also like", "you might also like", "you may like", "you might like",
    "also on this site", "most popular", "most read", "most viewed", "most shared",
    "most commented", "most recent", "popular", "popular posts", "popular stories", "trending",
    "trending now", "trending stories", "what's hot", "latest", "latest news", "latest stories",
    "latest headlines", "latest posts", "latest articles", "top stories", "top news",
    "today's headlines", "today's top stories", "editor's picks", "editors' picks",
    "editor's choice", "don't miss", "featured", "featured stories", "featured articles",
    "recent posts", "recent stories", "recent articles", "recent news", "previous articles",
    "previous stories", "other stories", "other articles", "other news", "from the archive",
    "from the archives", "archives", "archive", "categories", "blogroll", "elsewhere on the web",
    "around the web", "from around the web", "sections", "topics", "reporter's notebook",
    "reporter's notebooks", "reporters' notebook", "reporters' notebooks", "notebook", "notebooks",
    "external links", "internet links", "links", "on the web", "stories you may have missed",
  ]

  static let listLeadIns: [String] = [
    "previously reported", "reported previously", "reported earlier", "earlier reported",
    "previously noted", "previously covered", "previously wrote", "our previous", "our earlier",
    "our coverage", "earlier coverage", "previous coverage", "previous stories", "related",
    "see also", "read more", "read also", "also read", "more on", "more from", "other stories",
    "other headlines", "in other news", "earlier stories", "further reading",
  ]

  static let pointers: Phrases = [
    "see also:", "related:", "read more:", "also read:", "read also:", "also see:", "recommended:",
    "up next:", "watch:", "read next:", "more:", "read:", "don't miss:", "photos:", "in pictures:",
    "gallery:", "listen:", "related story:", "related stories:", "related article:",
    "related articles:", "full story:", "full coverage:", "must read:", "previously:",
  ]

  static let notices: Set<String> = [
    "share", "share this", "share this story", "share this article", "share this page",
    "share on facebook", "share on twitter", "share via email", "share with friends", "sharing",
    "tweet", "tweet this", "retweet", "like", "like this", "like us on facebook", "pin it",
    "facebook", "twitter", "linkedin", "google+", "reddit", "whatsapp", "telegram", "pinterest",
    "email", "e-mail", "email this", "e-mail this", "email this article", "email this story",
    "send to a friend", "print", "print this", "print this page", "print this article",
    "print friendly", "printer-friendly version", "printer friendly version", "print version",
    "save", "bookmark", "copy link", "copy url", "text size", "font size", "a a a", "listen",
    "listen to this article", "play", "pause", "advertisement", "advertisements", "advertising",
    "ad", "ads", "ads by google", "sponsored", "sponsored content", "sponsored links",
    "sponsored by", "promoted", "promoted content", "paid content", "partner content",
    "article continues below", "article continues below advertisement",
    "story continues below", "story continues below advertisement",
    "article continues after advertisement", "story continues after advertisement",
    "continue reading below", "continue reading", "continue reading the main story",
    "scroll to continue", "scroll down to continue", "home", "menu", "main menu", "navigation",
    "search", "search this site", "search form", "you are here", "skip to content",
    "skip to main content", "skip to navigation", "skip navigation", "jump to navigation",
    "top", "back to top", "return to top", "next", "previous", "prev", "next page",
    "previous page", "next article", "previous article", "next story", "previous story",
    "next post", "previous post", "view all", "see all", "show more", "load more", "view more",
    "close", "close ad", "cancel", "submit", "go", "reply", "report", "flag", "flag as offensive",
    "subscribe", "subscribe now", "subscribe today", "newsletter", "newsletters", "sign up",
    "sign up now", "sign up today", "join now", "donate", "donate now", "support us",
    "support our work", "become a member", "rss", "rss feed", "rss feeds", "syndicate",
    "syndicate content", "contact", "contact us", "about us", "about", "feedback",
    "privacy policy", "terms of use", "terms of service", "terms and conditions",
    "terms & conditions", "cookie policy", "cookies", "accept cookies", "legal notice",
    "disclaimer", "sitemap", "site map", "all rights reserved", "powered by drupal",
    "powered by wordpress", "proudly powered by wordpress", "about the author",
    "about the authors", "about the writer", "author bio", "tags", "filed under",
    "photo gallery", "image gallery", "slideshow", "enlarge this image",
    "enlarge image", "click to enlarge", "hide caption", "toggle caption", "view larger",
    "loading", "please wait", "like loading", "copy this url", "page not found", "mobile version",
    "desktop version",
  ]

  static let noticeOpenings: Phrases = [
    "copyright ©", "copyright (c)", "copyright 19", "copyright 20", "© ", "(c) 19", "(c) 20",
    "all rights reserved", "powered by ", "filed under:", "filed under ", "tags:", "tagged:",
    "tagged with", "posted in ", "categories:", "category:", "topics:", "keywords:",
    "share this:", "like this:", "follow us", "follow me on", "follow him on twitter",
    "follow her on twitter", "like us on", "find us on", "sign up for", "subscribe to ",
    "subscribe now", "subscribe today", "click here to", "click to share", "click here for",
    "click for more", "tap here to", "get our newsletter", "get the latest", "join our",
    "download our app", "download the app", "this site uses", "this website uses",
    "we use cookies", "by continuing to use", "by using this site", "skip to ",
    "enter your email", "enter your e-mail", "to subscribe", "this material may not be published",
    "this article may be republished", "republished with permission", "reprinted with permission",
    "your browser does not", "please enable javascript", "please turn on javascript",
    "javascript is", "you need to enable javascript", "image credit:", "photo credit:",
    "image source:", "featured image:", "the views expressed", "the opinions expressed",
    "opinions expressed in", "views expressed in", "this post was originally published",
    "this article was originally published", "this article originally appeared",
    "this story originally appeared", "this story was originally published",
    "this article first appeared", "this story first appeared", "originally published at",
    "have a tip", "got a tip", "got a news tip", "send tips", "contact the author at",
    "contact the reporter", "support independent", "you can support", "help us keep",
    "continue reading", "story continues", "article continues", "this entry was posted",
    "bookmark the permalink", "bookmark this", "follow us", "page 1 of ", "page 2 of ",
    "page 3 of ", "page 4 of ", "page 5 of ", "continued on page", "continued from page",
  ]

  static let editorNotes: Phrases = [
    "editor's note", "editors' note", "editors note", "ed. note", "ed note", "[editor's note",
    "(editor's note", "*editor's note", "publisher's note", "note to readers",
    "a note to readers", "note to editors", "correction:", "corrections:", "correction appended",
    "clarification:", "this story has been updated", "this article has been updated",
    "this story has been corrected", "this article has been corrected",
    "this post has been updated", "this is a developing story", "this is a breaking news story",
    "an earlier version of this", "a previous version of this", "an early version of this",
    "a version of this article appear", "a version of this story appear",
  ]
}
