import Articles

/// The words that sell in English.
final class EnglishAdverts: AdvertLexicon {
  static let shared = EnglishAdverts()

  let reader: Set<String> = ["you", "your", "you're", "you'll", "yours", "yourself"]
  let seller: Set<String> = ["we", "our", "us", "ours"]
  let commands: Set<String> = [
    "act", "activate", "apply", "book", "browse", "buy", "call", "check", "choose", "claim",
    "click",
    "contact", "discover", "donate", "don't", "download", "enjoy", "enter", "explore",
    "find", "follow", "get", "give", "grab", "hurry", "invest", "join", "learn", "order", "pick",
    "protect", "purchase", "receive", "register", "request", "reserve", "save", "secure", "see",
    "shop", "sign", "start", "stock", "subscribe", "support", "switch", "tap", "text", "try",
    "unlock", "upgrade", "use", "visit", "watch",
  ]
  let wares: Set<String> = [
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
  let pairs: Set<String> = [
    "retirement account", "limited time", "money back", "your inbox", "sign up", "no obligation",
    "credit card", "tax deductible", "tax-deductible donation", "this offer", "per month",
    "independent journalism", "our work", "our app", "mailing list",
  ]
  let joints: Set<String> = ["and"]
}
