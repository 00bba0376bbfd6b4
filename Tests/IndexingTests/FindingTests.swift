import Articles
import Formats
import Temporal
import TestSupport
import Testing

@testable import Indexing
@testable import Story

@Suite("Events found without an edition")
struct FindingTests {
  @Test("are the same whether articles come at once or one by one, and come once")
  func portions() throws {
    let articles = try [
      article("a", "2002-09", "In August 2002 the dam at Pirna broke after days of rain."),
      article("b", "2003-01", "The old dam at Pirna broke in mid-August 2002, killing nobody."),
      article("c", "2003-02", "In the past it often rained. The mill at Pirna burned on Monday."),
    ]
    var builder = TimelineBuilder()
    for article in articles + articles { try builder.add([article]) }
    var timeline = Timeline(title: "")
    #expect(try builder.build(into: &timeline) == [])
    #expect(timeline == (try Timeline.build(articles: articles.reversed())))
    #expect(timeline.articles.count == 3 && timeline.events.count == 2)
    #expect(timeline.undated.count == 1)
  }

  @Test("are one where two articles tell the same thing of the same days")
  func same() throws {
    let events = try events([
      article("a", "2002-09", "In August 2002 the dam at Pirna broke after days of rain."),
      article("b", "2003-01", "The old dam at Pirna broke in mid-August 2002, killing nobody."),
    ])
    #expect(events.map(\.date.edtf) == ["2002-08"])
    #expect(events.first?.reports.map(\.first) == [true, false])
    #expect(events.first?.curated == false)
  }

  @Test("are none of what several articles say of nobody, and take a title that names")
  func nobody() throws {
    let greeting = "If you have just joined us today, we are glad that you have."
    #expect(
      try events([
        article("a", "2002-09-06", greeting), article("b", "2002-09-06", greeting + " Stay."),
      ]).isEmpty)
    let son = "On 4 September 2002 her son said that he had heard the bell."
    #expect(
      try events([article("a", "2002-09-06", son), article("b", "2002-09-07", "Kirn. " + son)])
        .isEmpty)
    let events = try events([
      article("a", "2002-09-06", "We will open the long bridge of Kirn on 9 September 2002."),
      article(
        "b", "2002-09-07",
        "The long bridge of Kirn, which cost a lot of money, is to be opened on 9 September 2002."),
    ])
    #expect(events.count == 1 && events.first?.title.hasPrefix("The long bridge of Kirn") == true)
  }

  @Test("are not one because two entries of live reports quote the same person")
  func leadIns() throws {
    let lead = "The Post's Ann Roe in Kirn harbor says:"
    let events = try events([
      article("a", "2002-09-06", "Live.\n\n1009 \(lead) \"The dam may break, and few are left.\""),
      article("b", "2002-09-06", "Live.\n\n1109 \(lead) \"A ship came with flour and tents.\""),
    ])
    #expect(events.allSatisfy { $0.reports.count == 1 })
  }

  @Test("leave out the day of a page that its heading gives, and keep that of a dateline")
  func headings() throws {
    let heading = "Kirn flood: your stories Friday 6 September 2002 The dam may not hold, we hear."
    #expect(try events([article("a", "2002-09-06", heading)]).isEmpty)
    let dateline = "KIRN, Friday 6 September 2002 The dam did not hold."
    #expect(try events([article("a", "2002-09-06", dateline)]).count == 1)
    let told = "The old dam of Kirn broke on Friday 6 September 2002 People fled to the hills."
    #expect(try events([article("a", "2002-09-06", told)]).count == 1)
  }

  @Test("leave out the hour at which a page was last updated")
  func updated() throws {
    let text = "Last updated: 6 September, 2002 - 17:26 GMT The dam of Kirn may not hold, we hear."
    #expect(try events([article("a", "2002-09-06", text)]).isEmpty)
  }

  @Test("leave out when a picture was taken")
  func pictures() throws {
    let text = "The mayor of Kirn, shown here in August 2002, joined the guard to keep the dam."
    #expect(try events([article("a", "2002-09-06", text)]).isEmpty)
    let film = "A film of the mayor shown in August 2002 told how Kirn fell."
    #expect(try events([article("a", "2002-09-06", film)]).count == 1)
    let told = "The mayor of Kirn was shown here in August 2002 how to keep the dam."
    #expect(try events([article("a", "2002-09-06", told)]).count == 1)
  }

  @Test("are two where the days are the same and the words are not")
  func apart() throws {
    let events = try events([
      article("a", "2002-09", "In August 2002 the dam at Pirna broke after days of rain."),
      article("b", "2003-01", "Parliament passed a budget for the railways in August 2002."),
    ])
    #expect(events.count == 2)
  }

  @Test("are two where the words are the same and the days are not")
  func days() throws {
    let events = try events([
      article("a", "2002-09", "In August 2002 the dam at Pirna broke after days of rain."),
      article("b", "2013-07", "In June 2013 the dam at Pirna broke after days of rain."),
    ])
    #expect(events.map(\.date.edtf) == ["2002-08", "2013-06"])
  }

  @Test("are several where one sentence tells several, each with its clause")
  func clauses() throws {
    let events = try events([
      article(
        "a", "2010",
        "He told of it in a letter to a senator that he sent in 1991; in an interview with a "
          + "radio station in 1993, and in a story that he gave to a weekly paper in 1995.")
    ])
    #expect(events.map(\.date.edtf) == ["1991", "1993", "1995"])
    #expect(Set(events.flatMap(\.passages).map(\.focus)).count == 3)
  }

  @Test("leave out what has no days, and list it as undated")
  func undated() throws {
    let timeline = try Timeline.build(articles: [
      article("a", "2010", "The river has often risen in the past. It will not in the future.")
    ])
    #expect(timeline.events == [])
    #expect(timeline.undated.count == 2)
  }

  @Test("join a finer date to a coarser one for clear words only, a bare year hardly ever")
  func years() throws {
    let finer = "On 14 May 2009 the ferry Aurora sank off Skagen with forty sheep on board."
    let events = try events([
      article("a", "2009-06", finer),
      article("b", "2010", "The ferry Aurora sank off Skagen in May 2009."),
      article("c", "2011", "Skagen built a new harbour and bought a ferry in 2009."),
    ])
    #expect(events.map(\.date.edtf) == ["2009", "2009-05-14"])
    #expect(events.map(\.reports.count) == [1, 2])
  }

  @Test("say which days they follow where articles disagree, and what each article says")
  func disagreement() throws {
    let articles = [
      try article("a", "2001-04-20", "The bridge at Arnau collapsed on 3 April 2001, police said."),
      try article("b", "2001-05-02", "On 3 April 2001 the bridge at Arnau collapsed at night."),
      try article("c", "2001-06-09", "The bridge at Arnau collapsed on 4 April 2001."),
    ]
    let event = try #require(try events(articles).first)
    #expect(try events(articles).count == 1)
    #expect(event.date.edtf == "2001-04-03")
    #expect(event.disagreement?.follows == articles.prefix(2).map(\.id))
    #expect(event.disagreement?.against == [articles[2].id])
    #expect(
      event.reports.map { $0.days?.first?.isoText } == ["2001-04-03", "2001-04-03", "2001-04-04"])
  }

  private static let collapse = "The bridge at Arnau collapsed on 3 April 2001, police said."

  @Test(
    "disagree only where two articles each state a day of the same happening",
    arguments: [
      // Both are the publication's own day: what is printed over a page.
      (
        "2001-04-04",
        "4 April 2001 Last updated at 15:41 The bridge at Arnau collapsed, police said."
      ),
      // A weekday and a count are as good as what they are counted from.
      ("2001-04-06", "The bridge at Arnau collapsed on Wednesday, police said."),
      ("2001-04-06", "The bridge at Arnau collapsed two days ago, police said."),
      ("2001-04-05", "The bridge at Arnau collapsed yesterday at 4 p.m., police said."),
      // The month holds the day.
      ("2001-05-06", "The bridge at Arnau collapsed in April 2001, police said."),
      // Which of its days the sentence gives what.
      (
        "2001-04-20",
        "The bridge at Arnau collapsed on 4 April 2001 after the dam at Pirna broke on 9 April 2001."
      ),
      // Something else of the same bridge.
      ("2001-04-20", "The bridge at Arnau was inspected on 4 April 2001, police said."),
      // A heading that runs into the sentence below it.
      (
        "2001-04-20",
        "Arnau: your stories Wednesday 4 April 2001 The bridge at Arnau collapsed, police said."
      ),
      // It gives the other day as well.
      (
        "2001-04-20",
        "The bridge at Arnau collapsed on 4 April 2001. The bridge at Arnau had collapsed on "
          + "3 April 2001, police said."
      ),
    ])
  func agreement(published: String, other: String) throws {
    let events = try events([
      article("a", "2001-04-20", Self.collapse), article("b", published, other),
    ])
    #expect(!events.isEmpty)
    #expect(events.allSatisfy { $0.disagreement == nil })
  }

  @Test("are two where they share a decade and words that name nothing")
  func decades() throws {
    let events = try events([
      article("a", "2002-09", "From the Fifties onwards the old house became a rest home."),
      article("b", "2003-01", "From the Fifties onwards, fading songs out became usual."),
    ])
    #expect(events.count == 2)
  }

  @Test(
    "disagree where each names a day, in full or without the year",
    arguments: [
      "The bridge at Arnau collapsed on 4 April 2001.",
      "The bridge at Arnau collapsed on 4 April 2001, police said.",
      "The bridge at Arnau collapsed on April 4.",
      "On Wednesday 4 April the bridge at Arnau collapsed.",
    ])
  func contradiction(other: String) throws {
    let articles = [
      try article("a", "2001-04-20", Self.collapse), try article("b", "2001-05-02", other),
    ]
    let events = try events(articles)
    #expect(events.count == 1)
    #expect(events.first?.disagreement?.against == [articles[1].id])
  }

  @Test("are two things where each counts other dead on another day")
  func otherNumbers() throws {
    let events = try events([
      article(
        "a", "2001-04-20", "A bomb in Arnau killed 14 on 3 April 2001, police in Arnau said."),
      article("b", "2001-04-20", "A bomb in Arnau killed 2 on 4 April 2001, police in Arnau said."),
    ])
    #expect(events.allSatisfy { $0.disagreement == nil })
  }

  @Test("are one where each article has its own word for it, and its own number of dead")
  func synonyms() throws {
    let events = try events([
      article("a", "2016-09-14", "A powerful earthquake struck Talsin on Wednesday, killing 43."),
      article("b", "2016-09-16", "The quake struck Talsin on Wednesday; 213 people died in it."),
      article("c", "2016-10-23", "The school fell in the Sept. 14 quake, and nobody says why."),
    ])
    #expect(events.map(\.date.edtf) == ["2016-09-14"])
    #expect(events.first?.reports.count == 3)
  }

  private static let weekly =
    "Otto Lang opened the new harbour at Kirn on Thursday before a large crowd of fishermen. "
    + "On Wednesday the council of Kirn had named him keeper of the lights for a second time."

  @Test("keep their days where the same words are sent again a week later")
  func sentAgain() throws {
    let events = try events([
      article("a", "2000-01-07", Self.weekly), article("b", "2000-01-15", Self.weekly),
    ])
    #expect(events.map(\.date.edtf) == ["2000-01-05", "2000-01-06"])
    #expect(events.map(\.passages.count) == [2, 2])
    #expect(events.allSatisfy { $0.passages.last?.echoOf != nil })
  }

  @Test("move with the article where a single sentence is what is said every week")
  func saidEveryWeek() throws {
    let sentence = "The council of Kirn met on Thursday in the old hall beside the harbour."
    let events = try events([
      article("a", "2000-01-07", sentence), article("b", "2000-01-15", sentence),
    ])
    #expect(events.map(\.date.edtf) == ["2000-01-06", "2000-01-13"])
  }

  @Test("are two where one article gives two neighbouring days")
  func neighbours() throws {
    let events = try events([
      article(
        "a", "1998-10-27",
        "In Sunday's debate Spits attacked Vack over the clinic guards. On Monday, Spits called "
          + "for Vack to bring the clinic guards back.")
    ])
    #expect(events.map(\.date.edtf) == ["1998-10-25", "1998-10-26"])
  }

  @Test("are two where two say the same on one day, each for himself")
  func tellers() throws {
    let events = try events([
      article(
        "a", "1998-08-09",
        "Persia condemned the bombing in Kirn on Saturday and sent food to the families."),
      article(
        "b", "1998-08-09",
        "President Olaf condemned the bombing in Kirn on Saturday and called its makers cowards."),
    ])
    #expect(events.count == 2)
  }

  @Test("do not hold what was only said to be recent or to go on for months")
  func open() throws {
    let events = try events([
      article("a", "1999-03-10", "Otto Lang travelled to Kirn with his son on March 9, 1999."),
      article("b", "2000-06-01", "Otto Lang has recently travelled from Kirn with his son."),
      article(
        "c", "1999-05-09", "Otto Lang travelled round Kirn with his son for the past four months."),
    ])
    #expect(events.allSatisfy { $0.passages.count == 1 })
  }

  @Test("are not made of what somebody says of “this”, nor of how long something lasts")
  func noEvents() throws {
    let timeline = try Timeline.build(articles: [
      article(
        "a", "2002-09-04",
        "“It is not tonight that we are worried about,” said Ann Holm, the keeper. "
          + "The trial is expected to last eight weeks.")
    ])
    #expect(timeline.events == [])
  }

  @Test("have the title of a passage that gives their very day")
  func titleOfTheDay() throws {
    let events = try events([
      article("a", "1999-04-19", "The rifle was discovered April 8 buried behind Holm's house."),
      article(
        "b", "1999-05-06", "Officials spoke of a rifle discovered in April behind Holm's house."),
      article(
        "c", "1999-05-07", "Officials spoke of a rifle discovered in April behind Holm's house."),
    ])
    #expect(events.map(\.title) == ["The rifle was discovered April 8 buried behind Holm's house"])
  }

  @Test("have titles without the other dates of a list")
  func listedDates() throws {
    let events = try events([article("a", "2007-12-30", "Olaf won elections in 1998 and 2003.")])
    #expect(events.first?.title == "Olaf won elections")
  }

  @Test("are the same whatever the order of the articles")
  func order() throws {
    var articles = [
      try article("a", "1999-03-13", "Poland joined the alliance on Friday at a hall in Dover."),
      try article("b", "1999-03-12", "Today Poland joined the alliance; Hungary did so in Dover."),
      try article("c", "1999-05", "Since Poland joined the alliance in March 1999, prices rose."),
      try article("d", "1998-12", "Poland will join the alliance in March 1999, officials say."),
      try article("e", "1999-06", "In March 1999 a flood took the mill at Kirn."),
    ]
    let first = try Timeline.build(articles: articles)
    for _ in articles {
      articles.append(articles.removeFirst())
      #expect(try Timeline.build(articles: articles) == first)
      #expect(try Timeline.build(articles: articles.reversed()) == first)
    }
  }
}
