/// The words by which the parts of a news page are known: lowercase, straight marks.
///
/// Entries of furniture are compared with a paragraph's key (`Paragraph.key`) after its closing
/// colon, dots and the like are taken off; openings and endings with the key itself.
package protocol PageLexicon: Sendable {
  // MARK: Who wrote it, where, and when

  /// Openings of a line that names an author, or an outlet, each with the blank behind it.
  var bylineOpenings: [String] { get }
  /// Those of `bylineOpenings` that name an outlet.
  var outletOpenings: Set<String> { get }
  /// Words before an author's name.
  var by: Set<String> { get }
  /// What ends the name of an author.
  var nameStops: Set<String> { get }
  /// Small words inside and between names.
  var nameJoints: Set<String> { get }
  /// Words by which a name is an outlet's.
  var outletWords: Set<String> { get }
  /// What a writer is, behind the name of an outlet.
  var roles: Set<String> { get }
  /// Openings of a line that gives a day of publication or of change.
  var dateOpenings: [String] { get }
  /// Openings of a date line that may open a sentence of the article too.
  var sentenceOpenings: [String] { get }
  /// Openings of a line of its own that gives the day of publication, below an article too.
  var publicationOpenings: [String] { get }
  /// Words between a label and its day.
  var on: Set<String> { get }
  /// Names and short forms of months.
  var months: Set<String> { get }
  /// Other words of dates: weekdays, hours, zones, endings of ordinals.
  var dateWords: Set<String> { get }
  /// Words before the number of an issue.
  var volumes: Set<String> { get }
  /// Openings of a line that tells when an article was last changed.
  var changes: [String] { get }
  /// Words of a notice that tells where and when an article was first published.
  var firstPublications: [String] { get }
  /// Openings of such a notice among the article's own sentences.
  var ownPublications: [String] { get }
  /// Labels before a stamp at the head of a text.
  var stampLabels: Set<String> { get }
  /// Words before a stamp that tells of a change.
  var stampChanges: Set<String> { get }
  /// The same behind it.
  var changesBehind: [String] { get }

  // MARK: Comments

  /// Forms below which nothing of the article follows.
  var commentForms: Set<String> { get }
  /// Openings of a form below which nothing of the article follows.
  var commentFormOpenings: Phrases { get }
  /// Boxes in which readers sign in.
  var logins: Set<String> { get }
  /// Headings of reader comments.
  var commentHeadings: Set<String> { get }
  /// Nouns of the heading of comments: "12 comments".
  var commentNouns: Set<String> { get }
  /// "no" comments.
  var none: Set<String> { get }
  /// "responses to", "thoughts on".
  var commentLinks: Set<String> { get }
  /// How the line above a comment ends.
  var commentHeads: [String] { get }
  /// How the line above a comment begins.
  var commentOpenings: [String] { get }
  /// What a page sets behind the name and time of each comment of a stream: "| reply".
  var streamMarks: [String] { get }
  /// How the line above a comment of a stream begins, before its time.
  var streamOpenings: [String] { get }
  /// How the words of a picture begin.
  var captionOpenings: Phrases { get }
  /// Whose picture it is, as its words say it.
  var captionCredits: Phrases { get }
  /// What stands behind the day of a comment.
  var commentMarks: [String] { get }
  /// The writer's own "I".
  var firstPersons: Set<String> { get }

  // MARK: Menus, lists and notices

  /// Headings of link lists.
  var listHeadings: Set<String> { get }
  /// Openings of headings of link lists.
  var listHeadingOpenings: Phrases { get }
  /// Sentences that announce a list of one's own earlier headlines.
  var listLeadIns: [String] { get }
  /// Openings of one line that points to another page.
  var pointers: Phrases { get }
  /// Labels above a headline.
  var labels: Set<String> { get }
  /// Buttons, menus and notices.
  var notices: Set<String> { get }
  /// Openings of buttons, menus and notices.
  var noticeOpenings: Phrases { get }
  /// Openings of a notice that sells.
  var sales: [String] { get }
  /// Openings of a line that asks to follow somebody …
  var follow: Phrases { get }
  /// … on one of these.
  var networks: Phrases { get }
  /// Words of a line that names who helped.
  var contributions: Phrases { get }
  /// Openings of an author's box at the foot of a page.
  var authorOpenings: Phrases { get }
  /// Words of a page's number.
  var pageWords: Set<String> { get }
  /// Those that are not found elsewhere.
  var pageNouns: Set<String> { get }
  /// Notes of an editor, before or after an article.
  var editorNotes: Phrases { get }
  /// Who made a programme, before a slash and the name: "Producer/Jane Roe".
  var credits: Set<String> { get }
  /// The halves of a day behind an hour.
  var halvesOfDay: Set<String> { get }
  /// How an article says that it ends.
  var signOffs: [String] { get }

  // MARK: What an article quotes, and what is sold beside it

  /// Header lines of e-mails and letters.
  var emailFields: [EmailField] { get }
  /// The words that sell.
  var adverts: any AdvertLexicon { get }
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
package protocol AdvertLexicon: Sendable {
  /// Words for the reader.
  var reader: WordHashes { get }
  /// Words of the seller for himself.
  var seller: WordHashes { get }
  /// What the reader is told to do.
  var commands: WordHashes { get }
  /// What is for sale.
  var wares: WordHashes { get }
  /// The same in two words.
  var pairs: WordHashes { get }
  /// Words that join commands.
  var joints: WordHashes { get }
}
