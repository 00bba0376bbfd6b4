/// The words by which a text tells when it was published: lowercase, straight marks.
package final class PublicationLexicon: Sendable {
  package let stamps: StampLexicon
  package let told: ToldTimeLexicon
  package let same: SameTimeLexicon
  /// Words of an expression that means the latest of its kind: "last December".
  package let latest: Set<String>
  /// Words of a sentence that tells of publishing, by their hashes.
  package let publishing: Set<UInt64>

  package init(
    stamps: StampLexicon, told: ToldTimeLexicon, same: SameTimeLexicon, latest: Set<String>,
    publishing: Set<UInt64>
  ) {
    self.stamps = stamps
    self.told = told
    self.same = same
    self.latest = latest
    self.publishing = publishing
  }
}

/// The words round the days that a page stamps on itself and on what readers wrote below it.
package final class StampLexicon: Sendable {
  /// What was done to a page on the day behind it.
  package let changes: Set<String>
  /// The same behind the day, in two words.
  package let changesBehind: Set<[String]>
  /// Verbs before one of `changes` that make it part of a sentence.
  package let helpers: Set<String>
  /// What a reader does below an article, with its mark.
  package let writing: Set<String>
  /// What stands before the day of a comment, with its mark.
  package let commentLabels: Set<String>
  /// What stands behind it, in two words.
  package let commentNouns: [String]
  /// The word before the hour and day at which a reader writes.
  package let at: Set<String>
  /// Words before a day that belongs to a sentence.
  package let prepositions: Set<String>
  /// Words that stand beside the hours of a clock: zones, weekdays.
  package let clockWords: Set<String>
  /// Letters and marks that may stand between the digits of an hour.
  package let clockMarks: Set<Character>

  package init(
    changes: Set<String>, changesBehind: Set<[String]>, helpers: Set<String>,
    writing: Set<String>, commentLabels: Set<String>, commentNouns: [String], at: Set<String>,
    prepositions: Set<String>, clockWords: Set<String>, clockMarks: Set<Character>
  ) {
    self.changes = changes
    self.changesBehind = changesBehind
    self.helpers = helpers
    self.writing = writing
    self.commentLabels = commentLabels
    self.commentNouns = commentNouns
    self.at = at
    self.prepositions = prepositions
    self.clockWords = clockWords
    self.clockMarks = clockMarks
  }
}

/// The words round a complete date that tell whether it was, or is still to come.
package final class ToldTimeLexicon: Sendable {
  // MARK: Photos, comparisons, disasters

  package let photos: Set<String>
  /// Words between a photo and its day.
  package let photoJoints: Set<String>
  /// "this" photo of a day.
  package let this: Set<String>
  /// How the words before a time end with which something is compared: "than in".
  package let comparisons: [[String]]
  /// What nobody dates before it comes.
  package let disasters: Set<String>
  /// Words before the date of something that has one: "the" 2004 tsunami.
  package let owners: Set<String>
  /// How a noun ends that has something.
  package let possessives: [String]
  /// Words between a disaster and its date: "of" 2004.
  package let disasterJoints: Set<String>
  /// Those between it and its day.
  package let dayJoints: Set<String>
  package let doubts: Set<String>

  // MARK: What joins a date to its clause

  /// Words of a date's own: "early", "the summer of".
  package let parts: Set<String>
  /// Words before a time at which something was.
  package let opening: Set<String>
  /// Words before a time at which something ends or before which it is.
  package let closing: Set<String>
  /// Those of `opening` before a time from which something still is.
  package let since: Set<String>
  /// Words before the time of a verb of the past: "left in".
  package let pastJoints: Set<String>
  /// Words before the time of a verb of the future.
  package let joining: Set<String>
  package let will: Set<String>
  /// Words between a verb of the future and its time that begin another clause, or name a thing by
  /// its time.
  package let breaks: Set<String>
  /// The same for a verb of the past.
  package let pastBreaks: Set<String>

  // MARK: What looks ahead

  package let ahead: Set<String>
  /// How words begin that look ahead.
  package let aheadStems: [String]
  /// Words that look ahead before one of `settingJoints`: "set for".
  package let settings: Set<String>
  package let settingJoints: Set<String>
  /// Verbs by which a sentence hands what it tells to somebody else's past, by their hashes.
  package let reported: Set<UInt64>

  package init(
    photos: Set<String>, photoJoints: Set<String>, this: Set<String>, comparisons: [[String]],
    disasters: Set<String>, owners: Set<String>, possessives: [String],
    disasterJoints: Set<String>, dayJoints: Set<String>, doubts: Set<String>, parts: Set<String>,
    opening: Set<String>, closing: Set<String>, since: Set<String>, pastJoints: Set<String>,
    joining: Set<String>, will: Set<String>, breaks: Set<String>, pastBreaks: Set<String>,
    ahead: Set<String>, aheadStems: [String], settings: Set<String>, settingJoints: Set<String>,
    reported: Set<UInt64>
  ) {
    self.photos = photos
    self.photoJoints = photoJoints
    self.this = this
    self.comparisons = comparisons
    self.disasters = disasters
    self.owners = owners
    self.possessives = possessives
    self.disasterJoints = disasterJoints
    self.dayJoints = dayJoints
    self.doubts = doubts
    self.parts = parts
    self.opening = opening
    self.closing = closing
    self.since = since
    self.pastJoints = pastJoints
    self.joining = joining
    self.will = will
    self.breaks = breaks
    self.pastBreaks = pastBreaks
    self.ahead = ahead
    self.aheadStems = aheadStems
    self.settings = settings
    self.settingJoints = settingJoints
    self.reported = reported
  }
}

/// The words by which two expressions of a text mean the same time.
package final class SameTimeLexicon: Sendable {
  /// Words of an expression that is counted from the day of writing.
  package let deictic: Set<String>
  /// Words of an expression that is counted from the story.
  package let narrative: Set<String>
  /// Words that make it either, and are the story's behind one of `articles`: "the next day".
  package let either: Set<String>
  package let articles: Set<String>
  /// Words that may stand between the two beside a mark.
  package let joints: Set<String>
  /// Names of months, by their hashes.
  package let months: Set<UInt64>

  package init(
    deictic: Set<String>, narrative: Set<String>, either: Set<String>, articles: Set<String>,
    joints: Set<String>, months: Set<UInt64>
  ) {
    self.deictic = deictic
    self.narrative = narrative
    self.either = either
    self.articles = articles
    self.joints = joints
    self.months = months
  }
}
