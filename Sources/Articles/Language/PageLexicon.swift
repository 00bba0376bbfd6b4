/// The words by which the parts of a news page are known: lowercase, straight marks.
///
/// Entries of furniture are compared with a paragraph's key (`Paragraph.key`) after its closing
/// colon, dots and the like are taken off; openings and endings with the key itself.
package final class PageLexicon: Sendable {
  // MARK: Who wrote it, where, and when

  /// Openings of a line that names an author, or an outlet, each with the blank behind it.
  package let bylineOpenings: [String]
  /// Those of `bylineOpenings` that name an outlet.
  package let outletOpenings: Set<String>
  /// Words before an author's name.
  package let by: Set<String>
  /// What ends the name of an author.
  package let nameStops: Set<String>
  /// Small words inside and between names.
  package let nameJoints: Set<String>
  /// Words by which a name is an outlet's.
  package let outletWords: Set<String>
  /// What a writer is, behind the name of an outlet.
  package let roles: Set<String>
  /// Openings of a line that gives a day of publication or of change.
  package let dateOpenings: [String]
  /// Openings of a date line that may open a sentence of the article too.
  package let sentenceOpenings: [String]
  /// Openings of a line of its own that gives the day of publication, below an article too.
  package let publicationOpenings: [String]
  /// Words between a label and its day.
  package let on: Set<String>
  /// Names and short forms of months.
  package let months: Set<String>
  /// Other words of dates: weekdays, hours, zones, endings of ordinals.
  package let dateWords: Set<String>
  /// Words before the number of an issue.
  package let volumes: Set<String>
  /// Openings of a line that tells when an article was last changed.
  package let changes: [String]
  /// Words of a notice that tells where and when an article was first published.
  package let firstPublications: [String]
  /// Openings of such a notice among the article's own sentences.
  package let ownPublications: [String]
  /// Labels before a stamp at the head of a text.
  package let stampLabels: Set<String>
  /// Words before a stamp that tells of a change.
  package let stampChanges: Set<String>
  /// The same behind it.
  package let changesBehind: [String]

  // MARK: Comments

  /// Forms below which nothing of the article follows.
  package let commentForms: Set<String>
  /// Openings of a form below which nothing of the article follows.
  package let commentFormOpenings: [String]
  /// Boxes in which readers sign in.
  package let logins: Set<String>
  /// Headings of reader comments.
  package let commentHeadings: Set<String>
  /// Nouns of the heading of comments: "12 comments".
  package let commentNouns: Set<String>
  /// "no" comments.
  package let none: Set<String>
  /// "responses to", "thoughts on".
  package let commentLinks: Set<String>
  /// How the line above a comment ends.
  package let commentHeads: [String]
  /// How the line above a comment begins.
  package let commentOpenings: [String]
  /// What stands behind the day of a comment.
  package let commentMarks: [String]
  /// The writer's own "I".
  package let firstPersons: Set<String>

  // MARK: Menus, lists and notices

  /// Headings of link lists.
  package let listHeadings: Set<String>
  /// Openings of headings of link lists.
  package let listHeadingOpenings: [String]
  /// Sentences that announce a list of one's own earlier headlines.
  package let listLeadIns: [String]
  /// Openings of one line that points to another page.
  package let pointers: [String]
  /// Labels above a headline.
  package let labels: Set<String>
  /// Buttons, menus and notices.
  package let notices: Set<String>
  /// Openings of buttons, menus and notices.
  package let noticeOpenings: [String]
  /// Openings of a notice that sells.
  package let sales: [String]
  /// Openings of a line that asks to follow somebody …
  package let follow: [String]
  /// … on one of these.
  package let networks: [String]
  /// Words of a line that names who helped.
  package let contributions: [String]
  /// Openings of an author's box at the foot of a page.
  package let authorOpenings: [String]
  /// Words of a page's number.
  package let pageWords: Set<String>
  /// Those that are not found elsewhere.
  package let pageNouns: Set<String>
  /// Notes of an editor, before or after an article.
  package let editorNotes: [String]
  /// How an article says that it ends.
  package let signOffs: [String]

  // MARK: What an article quotes, and what is sold beside it

  /// Header lines of e-mails and letters.
  package let emailFields: [EmailField]
  /// The words that sell.
  package let adverts: AdvertLexicon

  package init(
    bylineOpenings: [String], outletOpenings: Set<String>, by: Set<String>,
    nameStops: Set<String>, nameJoints: Set<String>, outletWords: Set<String>,
    roles: Set<String>, dateOpenings: [String], sentenceOpenings: [String],
    publicationOpenings: [String], on: Set<String>, months: Set<String>, dateWords: Set<String>,
    volumes: Set<String>, changes: [String], firstPublications: [String],
    ownPublications: [String], stampLabels: Set<String>, stampChanges: Set<String>,
    changesBehind: [String], commentForms: Set<String>, commentFormOpenings: [String],
    logins: Set<String>, commentHeadings: Set<String>, commentNouns: Set<String>,
    none: Set<String>, commentLinks: Set<String>, commentHeads: [String],
    commentOpenings: [String], commentMarks: [String], firstPersons: Set<String>,
    listHeadings: Set<String>, listHeadingOpenings: [String], listLeadIns: [String],
    pointers: [String], labels: Set<String>, notices: Set<String>, noticeOpenings: [String],
    sales: [String], follow: [String], networks: [String], contributions: [String],
    authorOpenings: [String], pageWords: Set<String>, pageNouns: Set<String>,
    editorNotes: [String], signOffs: [String], emailFields: [EmailField], adverts: AdvertLexicon
  ) {
    self.bylineOpenings = bylineOpenings
    self.outletOpenings = outletOpenings
    self.by = by
    self.nameStops = nameStops
    self.nameJoints = nameJoints
    self.outletWords = outletWords
    self.roles = roles
    self.dateOpenings = dateOpenings
    self.sentenceOpenings = sentenceOpenings
    self.publicationOpenings = publicationOpenings
    self.on = on
    self.months = months
    self.dateWords = dateWords
    self.volumes = volumes
    self.changes = changes
    self.firstPublications = firstPublications
    self.ownPublications = ownPublications
    self.stampLabels = stampLabels
    self.stampChanges = stampChanges
    self.changesBehind = changesBehind
    self.commentForms = commentForms
    self.commentFormOpenings = commentFormOpenings
    self.logins = logins
    self.commentHeadings = commentHeadings
    self.commentNouns = commentNouns
    self.none = none
    self.commentLinks = commentLinks
    self.commentHeads = commentHeads
    self.commentOpenings = commentOpenings
    self.commentMarks = commentMarks
    self.firstPersons = firstPersons
    self.listHeadings = listHeadings
    self.listHeadingOpenings = listHeadingOpenings
    self.listLeadIns = listLeadIns
    self.pointers = pointers
    self.labels = labels
    self.notices = notices
    self.noticeOpenings = noticeOpenings
    self.sales = sales
    self.follow = follow
    self.networks = networks
    self.contributions = contributions
    self.authorOpenings = authorOpenings
    self.pageWords = pageWords
    self.pageNouns = pageNouns
    self.editorNotes = editorNotes
    self.signOffs = signOffs
    self.emailFields = emailFields
    self.adverts = adverts
  }
}

/// A header line of an e-mail.
package struct EmailField: Hashable, Sendable {
  package enum Kind: Sendable { case sender, recipient, subject, date, other }
  /// Lowercase, with its colon.
  package var name: String
  package var kind: Kind

  package init(_ name: String, _ kind: Kind = .other) { (self.name, self.kind) = (name, kind) }
}

/// The words that sell: what an advertisement says to its reader.
package struct AdvertLexicon: Sendable {
  /// Words for the reader.
  package var reader: Set<String>
  /// Words of the seller for himself.
  package var seller: Set<String>
  /// What the reader is told to do.
  package var commands: Set<String>
  /// What is for sale.
  package var wares: Set<String>
  /// The same in two words.
  package var pairs: Set<String>
  /// Words that join commands.
  package var joints: Set<String>

  package init(
    reader: Set<String>, seller: Set<String>, commands: Set<String>, wares: Set<String>,
    pairs: Set<String>, joints: Set<String>
  ) {
    self.reader = reader
    self.seller = seller
    self.commands = commands
    self.wares = wares
    self.pairs = pairs
    self.joints = joints
  }
}
