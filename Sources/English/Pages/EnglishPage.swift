import Articles

/// The words of English news pages.
final class EnglishPage: PageLexicon {
  static let shared = EnglishPage()

  let bylineOpenings: [String] = [
    "by ", "written by ", "posted by ", "reported by ", "story by ", "words by ", "text by ",
    "published by ", "submitted by ", "report by ", "article by ", "analysis by ", "from ",
  ]
  let outletOpenings: Set<String> = ["from "]
  let by: Set<String> = ["by"]
  let nameStops: Set<String> = [
    "on", "at", "for", "|", "-", "–", "—", "·", "•", "published", "posted", "updated", "in", "/",
  ]
  let nameJoints: Set<String> = [
    "and", "the", "de", "la", "del", "van", "von", "der", "bin", "al", "el", "&", "y",
  ]
  let outletWords: Set<String> = EnglishFurniture.outletWords
  let roles: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
    "editor", "columnist", "contributor", "contributors", "bureau", "chief", "special", "to",
    "senior", "foreign", "political", "diplomatic",
  ]
  let dateOpenings: [String] = [
    "published", "posted", "updated", "last updated", "last modified", "modified", "created",
    "first published", "date:", "filed", "issued", "released", "publication date", "on ",
  ]
  let sentenceOpenings: [String] = ["on "]
  let publicationOpenings: [String] = [
    "published", "posted", "first published", "updated", "last updated", "filed on",
  ]
  let on: Set<String> = ["on"]
  let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
  let dateWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "am", "pm", "a.m", "p.m", "est",
    "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "gmt", "utc", "bst", "at",
    "on", "of", "the", "th", "st", "nd", "rd",
  ]
  let volumes: Set<String> = ["vol", "volume", "no", "number", "num"]
  let changes: [String] = ["updated", "last updated", "modified", "last modified", "changed"]
  let firstPublications: [String] = [
    "originally published", "first published", "originally appeared", "first appeared",
  ]
  let ownPublications: [String] = ["this article", "this story", "this report"].flatMap { own in
    ["was published on", "was first published on", "appeared on"].map { "\(own) \($0)" }
  }
  let stampLabels: Set<String> = ["aired", "published", "posted", "filed", "issued", "broadcast"]
  let stampChanges: Set<String> = ["updated", "modified", "revised", "edited"]
  let changesBehind: [String] = ["last updated", "updated"]
  let commentForms: Set<String> = EnglishFurniture.commentForms
  let commentFormOpenings: Phrases = EnglishFurniture.commentFormOpenings
  let logins: Set<String> = EnglishFurniture.logins
  let commentHeadings: Set<String> = [
    "comments", "reader comments", "readers' comments", "user comments", "all comments",
    "recent comments on this story", "view comments", "show comments", "hide comments",
    "letters from readers", "what readers say",
  ]
  let commentNouns: Set<String> = [
    "comment", "comments", "responses", "response", "replies", "thought", "thoughts",
  ]
  let none: Set<String> = ["no"]
  let commentLinks: Set<String> = ["to", "on"]
  let commentHeads: [String] = [" says:", " wrote:", " commented:"]
  let commentOpenings: [String] = ["posted by "]
  let streamMarks: [String] = ["| reply", "| report abuse", "| permalink", "| quote", "| flag"]
  let streamOpenings: [String] = ["at ", "on "]
  let captionOpenings: Phrases = [
    "image caption", "media caption", "picture:", "photo:", "photograph:", "photo by ", "image:",
    "photo caption", "caption:", "file photo", "file - in this", "in this image", "pictured:",
  ]
  let captionCredits: Phrases = [
    "/getty images", "\\/getty images", "(getty images", "(ap photo", "/ap photo", "(reuters photo",
    "photo/", "photograph: ", "(afp photo", "image copyright", "file photo)",
  ]
  let commentMarks: [String] = ["reply", "report", "permalink", "comment", "flag", "#"]
  let firstPersons: Set<String> = ["I", "I'm", "I'd", "I've"]
  let listHeadings: Set<String> = EnglishFurniture.listHeadings
  let listHeadingOpenings: Phrases = [
    "more from", "more by", "more on", "more stories from", "related to", "read more about",
    "read more on", "click here for more",
    "other articles by", "other stories by", "popular in", "latest from", "trending in",
  ]
  let listLeadIns: [String] = EnglishFurniture.listLeadIns
  let pointers: Phrases = EnglishFurniture.pointers
  let labels: Set<String> = [
    "breaking news", "breaking", "exclusive", "news", "world", "world news", "us news",
    "politics",
    "national", "international", "local", "local news", "opinion", "analysis", "commentary",
    "editorial", "feature", "features", "special report", "investigation", "business",
    "top story",
    "developing story", "live", "live updates", "blog", "column", "interview", "in depth",
  ]
  let notices: Set<String> = EnglishFurniture.notices
  let noticeOpenings: Phrases = EnglishFurniture.noticeOpenings
  let sales: [String] = ["subscribe", "sign up", "get ", "join ", "download", "donate", "support"]
  let follow: Phrases = ["follow "]
  let networks: Phrases = ["twitter", "facebook", "instagram", "@"]
  let contributions: Phrases = [
    "contributed to this report", "contributed to this story", "contributed reporting",
    "contributed to this article",
  ]
  let authorOpenings: Phrases = ["about "]
  let pageWords: Set<String> = ["page", "of"]
  let pageNouns: Set<String> = ["page"]
  let editorNotes: Phrases = EnglishFurniture.editorNotes
  let credits: Set<String> = [
    "presenter", "presenters", "producer", "producers", "director", "directors", "host", "hosts",
    "writer", "writers", "narrator",
  ]
  let halvesOfDay: Set<String> = ["am", "pm"]
  let signOffs: [String] = [
    "stay tuned", "to be continued", "more to come", "more to follow", "-30-", "- 30 -", "###",
    "# # #", "-end-", "- end -", "ends", "-ends-", "the end",
  ]
  let emailFields: [EmailField] = [
    EmailField("from:", .sender), EmailField("sent:", .date), EmailField("date:", .date),
    EmailField("to:", .recipient), EmailField("cc:"), EmailField("bcc:"),
    EmailField("subject:", .subject), EmailField("re:"), EmailField("importance:"),
    EmailField("reply-to:"), EmailField("attachments:"), EmailField("attachment:"),
    EmailField("priority:"), EmailField("received:"),
  ]
  let adverts: any AdvertLexicon = EnglishAdverts.shared
}

/// The words that sell in English.
final class EnglishAdverts: AdvertLexicon {
  static let shared = EnglishAdverts()

  let reader: WordHashes = ["you", "your", "you're", "you'll", "yours", "yourself"]
  let seller: WordHashes = ["we", "our", "us", "ours"]
  let commands: WordHashes = [
    "act", "activate", "apply", "book", "browse", "buy", "call", "check", "choose", "claim",
    "click",
    "contact", "discover", "donate", "don't", "download", "enjoy", "enter", "explore",
    "find", "follow", "get", "give", "grab", "hurry", "invest", "join", "learn", "order", "pick",
    "protect", "purchase", "receive", "register", "request", "reserve", "save", "secure", "see",
    "shop", "sign", "start", "stock", "subscribe", "support", "switch", "tap", "text", "try",
    "unlock", "upgrade", "use", "visit", "watch",
  ]
  let wares: WordHashes = [
    "ad-free", "bargain", "bargains", "bonus", "brochure", "cashback", "catalog",
    "checkout", "clearance", "coins", "coupon", "deal", "deals",
    "deductible", "discount", "discounts", "ebook", "edition", "exclusive", "fees", "free",
    "gift",
    "gold", "guarantee", "guaranteed", "insurance", "ira", "limited-time", "loan", "magazine",
    "membership", "metals", "money-back", "mortgage", "newsletter", "offer", "offers", "off",
    "podcast", "premium", "price", "prices", "product", "products", "promo", "purchase",
    "quote", "rates", "rebate", "refund", "retirement", "risk-free", "sale", "savings",
    "shipping",
    "silver", "subscriber", "subscribers", "subscription", "subscriptions", "supplement",
    "supplements", "trial", "unlimited", "vitamins", "voucher", "wealth", "webinar",
  ]
  let pairs: WordHashes = [
    "retirement account", "limited time", "money back", "your inbox", "sign up", "no obligation",
    "credit card", "tax deductible", "tax-deductible donation", "this offer", "per month",
    "independent journalism", "our work", "our app", "mailing list",
  ]
  let joints: WordHashes = ["and"]
}
