/// The words by which a text tells when it was published: lowercase, straight marks.
package protocol PublicationLexicon: Sendable {
  var stamps: any StampLexicon { get }
  var told: any ToldTimeLexicon { get }
  var same: any SameTimeLexicon { get }
  /// Words of an expression that means the latest of its kind: "last December".
  var latest: Set<String> { get }
  /// Words of a sentence that tells of publishing, by their hashes.
  var publishing: Set<UInt64> { get }
}

/// The words round the days that a page stamps on itself and on what readers wrote below it.
package protocol StampLexicon: Sendable {
  /// What was done to a page on the day behind it.
  var changes: Set<String> { get }
  /// The same behind the day, in two words.
  var changesBehind: Set<[String]> { get }
  /// Verbs before one of `changes` that make it part of a sentence.
  var helpers: Set<String> { get }
  /// What a reader does below an article, with its mark.
  var writing: Set<String> { get }
  /// What stands before the day of a comment, with its mark.
  var commentLabels: Set<String> { get }
  /// What stands behind it, in two words.
  var commentNouns: [String] { get }
  /// The word before the hour and day at which a reader writes.
  var at: Set<String> { get }
  /// Words before a day that belongs to a sentence.
  var prepositions: Set<String> { get }
  /// Words that stand beside the hours of a clock: zones, weekdays.
  var clockWords: Set<String> { get }
  /// Letters and marks that may stand between the digits of an hour.
  var clockMarks: Set<Character> { get }
}

/// The words round a complete date that tell whether it was, or is still to come.
package protocol ToldTimeLexicon: Sendable {
  // MARK: Photos, comparisons, disasters

  var photos: Set<String> { get }
  /// Words between a photo and its day.
  var photoJoints: Set<String> { get }
  /// "this" photo of a day.
  var this: Set<String> { get }
  /// How the words before a time end with which something is compared: "than in".
  var comparisons: [[String]] { get }
  /// What nobody dates before it comes.
  var disasters: Set<String> { get }
  /// Words before the date of something that has one: "the" 2004 tsunami.
  var owners: Set<String> { get }
  /// How a noun ends that has something.
  var possessives: [String] { get }
  /// Words between a disaster and its date: "of" 2004.
  var disasterJoints: Set<String> { get }
  /// Those between it and its day.
  var dayJoints: Set<String> { get }
  var doubts: Set<String> { get }

  // MARK: What joins a date to its clause

  /// Words of a date's own: "early", "the summer of".
  var parts: Set<String> { get }
  /// Words before a time at which something was.
  var opening: Set<String> { get }
  /// Words before a time at which something ends or before which it is.
  var closing: Set<String> { get }
  /// Those of `opening` before a time from which something still is.
  var since: Set<String> { get }
  /// Words before the time of a verb of the past: "left in".
  var pastJoints: Set<String> { get }
  /// Words before the time of a verb of the future.
  var joining: Set<String> { get }
  var will: Set<String> { get }
  /// Words between a verb of the future and its time that begin another clause, or name a thing by
  /// its time.
  var breaks: Set<String> { get }
  /// The same for a verb of the past.
  var pastBreaks: Set<String> { get }

  // MARK: What looks ahead

  var ahead: Set<String> { get }
  /// How words begin that look ahead.
  var aheadStems: [String] { get }
  /// Words that look ahead before one of `settingJoints`: "set for".
  var settings: Set<String> { get }
  var settingJoints: Set<String> { get }
  /// Verbs by which a sentence hands what it tells to somebody else's past, by their hashes.
  var reported: Set<UInt64> { get }
}

/// The words by which two expressions of a text mean the same time.
package protocol SameTimeLexicon: Sendable {
  /// Words of an expression that is counted from the day of writing.
  var deictic: Set<String> { get }
  /// Words of an expression that is counted from the story.
  var narrative: Set<String> { get }
  /// Words that make it either, and are the story's behind one of `articles`: "the next day".
  var either: Set<String> { get }
  var articles: Set<String> { get }
  /// Words that may stand between the two beside a mark.
  var joints: Set<String> { get }
  /// Names of months, by their hashes.
  var months: Set<UInt64> { get }
}
