import Temporal
import Testing

/// Whether a bare weekday, month or date lies behind the day of writing or ahead of it, which the
/// verbs of its clause tell. The day is Wednesday, March 20, 2013.
@Suite struct DirectionTests {
  static let ahead: [(String, String)] = [
    ("The president arrives in Brazil on Saturday.", "2013-03-23"),
    ("Parliament votes Thursday on the bill.", "2013-03-21"),
    ("The trial opens on Monday.", "2013-03-25"),
    ("Talks begin Sunday in Doha.", "2013-03-24"),
    ("He is to appear in court on Friday.", "2013-03-22"),
    ("A hearing was set for April 9.", "2013-04-09"),
    ("The court adjourned until Monday.", "2013-03-25"),
    ("The results are due Friday.", "2013-03-22"),
    ("Beginning Monday, prices rise.", "2013-03-25"),
    ("He would be traveling to the United States Thursday.", "2013-03-21"),
    ("They asked him to come to Paris on Friday.", "2013-03-22"),
    ("They did not plan to remove him on Friday.", "2013-03-22"),
    ("The storm could reach Florida by Monday.", "2013-03-25"),
    ("He said he would resign on Friday.", "2013-03-22"),
    ("The meeting on Thursday will be chaired by him.", "2013-03-21"),
    ("They planned a march in the old town on Saturday.", "2013-03-23"),
    ("He faces trial in September.", "2013-09"),
    ("The company expects to open the plant in June.", "2013-06"),
  ]

  static let behind: [(String, String)] = [
    ("The trial opened on Monday.", "2013-03-18"),
    ("Thousands marched on Saturday to demand change.", "2013-03-16"),
    ("They staged a march to mark the entry on Friday.", "2013-03-15"),
    ("He won 20 votes on Thursday.", "2013-03-14"),
    ("On Monday, Spits called for Vack to bring them back.", "2013-03-18"),
    ("They agreed on a truce on Monday.", "2013-03-18"),
    ("He could not be reached on Friday.", "2013-03-15"),
    ("It could have ended on Friday.", "2013-03-15"),
    ("The meeting ran from 10 to 12 on Friday.", "2013-03-15"),
    ("He faced trial in September.", "2012-09"),
    ("He was in the United States on Friday.", "2013-03-15"),
  ]

  @Test(arguments: ahead + behind)
  func followsTheVerbs(text: String, value: String) {
    let day = DayRange.day(Day(year: 2013, month: 3, day: 20) ?? Day(number: 0))
    let dates = Tagger.tag(text, published: day).filter { $0.type == .date }
    #expect(dates.map(\.value) == [value])
  }

  /// The second of two days lies behind the first, and a day in apposition is the same day.
  @Test(arguments: [
    (
      "It will hit between Tuesday night and Wednesday morning.",
      ["2013-03-26TNI", "2013-03-27TMO"]
    ),
    ("He was held from Friday to Monday.", ["2013-03-15", "2013-03-18"]),
    ("He left the next day, Thursday, for Rome.", ["2013-03-21", "2013-03-21"]),
    ("They met on Tuesday and Monday.", ["2013-03-19", "2013-03-18"]),
  ])
  func readsJoinedWeekdaysTogether(text: String, values: [String]) {
    let day = DayRange.day(Day(year: 2013, month: 3, day: 20) ?? Day(number: 0))
    #expect(Tagger.tag(text, published: day).map(\.value) == values)
  }
}
