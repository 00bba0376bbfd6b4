import Articles

extension PageLexicon {
  /// The words of English news pages.
  package static let english = PageLexicon(
    bylineOpenings: [
      "by ", "written by ", "posted by ", "reported by ", "story by ", "words by ", "text by ",
      "published by ", "submitted by ", "report by ", "article by ", "analysis by ", "from ",
    ],
    outletOpenings: ["from "],
    by: ["by"],
    nameStops: [
      "on", "at", "for", "|", "-", "–", "—", "·", "•", "published", "posted", "updated", "in", "/",
    ],
    nameJoints: [
      "and", "the", "de", "la", "del", "van", "von", "der", "bin", "al", "el", "&", "y",
    ],
    outletWords: EnglishFurniture.outletWords,
    roles: [
      "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
      "editor", "columnist", "contributor", "contributors", "bureau", "chief", "special", "to",
      "senior", "foreign", "political", "diplomatic",
    ],
    dateOpenings: [
      "published", "posted", "updated", "last updated", "last modified", "modified", "created",
      "first published", "date:", "filed", "issued", "released", "publication date", "on ",
    ],
    sentenceOpenings: ["on "],
    publicationOpenings: [
      "published", "posted", "first published", "updated", "last updated", "filed on",
    ],
    on: ["on"],
    months: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
      "sept", "oct", "nov", "dec",
    ],
    dateWords: [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
      "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "am", "pm", "a.m", "p.m", "est",
      "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "gmt", "utc", "bst", "at",
      "on", "of", "the", "th", "st", "nd", "rd",
    ],
    volumes: ["vol", "volume", "no", "number", "num"],
    changes: ["updated", "last updated", "modified", "last modified", "changed"],
    firstPublications: [
      "originally published", "first published", "originally appeared", "first appeared",
    ],
    ownPublications: ["this article", "this story", "this report"].flatMap { own in
      ["was published on", "was first published on", "appeared on"].map { "\(own) \($0)" }
    },
    stampLabels: ["aired", "published", "posted", "filed", "issued", "broadcast"],
    stampChanges: ["updated", "modified", "revised", "edited"],
    changesBehind: ["last updated", "updated"],
    commentForms: EnglishFurniture.commentForms,
    commentFormOpenings: EnglishFurniture.commentFormOpenings,
    logins: EnglishFurniture.logins,
    commentHeadings: [
      "comments", "reader comments", "readers' comments", "user comments", "all comments",
      "recent comments on this story", "view comments", "show comments", "hide comments",
      "letters from readers", "what readers say",
    ],
    commentNouns: [
      "comment", "comments", "responses", "response", "replies", "thought", "thoughts",
    ],
    none: ["no"],
    commentLinks: ["to", "on"],
    commentHeads: [" says:", " wrote:", " commented:"],
    commentOpenings: ["posted by "],
    commentMarks: ["reply", "report", "permalink", "comment", "flag", "#"],
    firstPersons: ["I", "I'm", "I'd", "I've"],
    listHeadings: EnglishFurniture.listHeadings,
    listHeadingOpenings: [
      "more from", "more by", "more on", "more stories from", "related to", "read more about",
      "read more on", "click here for more",
      "other articles by", "other stories by", "popular in", "latest from", "trending in",
    ],
    listLeadIns: EnglishFurniture.listLeadIns,
    pointers: EnglishFurniture.pointers,
    labels: [
      "breaking news", "breaking", "exclusive", "news", "world", "world news", "us news",
      "politics",
      "national", "international", "local", "local news", "opinion", "analysis", "commentary",
      "editorial", "feature", "features", "special report", "investigation", "business",
      "top story",
      "developing story", "live", "live updates", "blog", "column", "interview", "in depth",
    ],
    notices: EnglishFurniture.notices,
    noticeOpenings: EnglishFurniture.noticeOpenings,
    sales: ["subscribe", "sign up", "get ", "join ", "download", "donate", "support"],
    follow: ["follow "],
    networks: ["twitter", "facebook", "instagram", "@"],
    contributions: [
      "contributed to this report", "contributed to this story", "contributed reporting",
      "contributed to this article",
    ],
    authorOpenings: ["about "],
    pageWords: ["page", "of"],
    pageNouns: ["page"],
    editorNotes: EnglishFurniture.editorNotes,
    signOffs: [
      "stay tuned", "to be continued", "more to come", "more to follow", "-30-", "- 30 -", "###",
      "# # #", "-end-", "- end -", "ends", "-ends-", "the end",
    ],
    emailFields: [
      EmailField("from:", .sender), EmailField("sent:", .date), EmailField("date:", .date),
      EmailField("to:", .recipient), EmailField("cc:"), EmailField("bcc:"),
      EmailField("subject:", .subject), EmailField("re:"), EmailField("importance:"),
      EmailField("reply-to:"), EmailField("attachments:"), EmailField("attachment:"),
      EmailField("priority:"), EmailField("received:"),
    ],
    adverts: .english)
}
