import Temporal
import Testing

@testable import English

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
    ("She will not seek another term in the October election.", "2013-10"),
    ("Others could run in the October election.", "2013-10"),
    ("He stays in office until the next elections in October.", "2013-10"),
    ("The land heads toward an election in October.", "2013-10"),
    ("The company expects to open the plant in June.", "2013-06"),
    ("The president is traveling to Brazil on Saturday.", "2013-03-23"),
    ("The by-election is being held on Thursday.", "2013-03-21"),
    ("The film hits theaters Friday.", "2013-03-22"),
    ("The rules take effect on Monday.", "2013-03-25"),
    ("Elections take place on Sunday.", "2013-03-24"),
    ("England play Wales on Saturday.", "2013-03-23"),
    ("Ahead of Sunday's election, the party held a rally.", "2013-03-24"),
    ("The strike may end Friday.", "2013-03-22"),
    ("He'll resign on Friday.", "2013-03-22"),
    ("He won't play on Saturday.", "2013-03-23"),
    ("He resigned, and on Friday the court will hear the case.", "2013-03-22"),
    ("The meeting, on Thursday, will be chaired by him.", "2013-03-21"),
    ("INS extended its deadline until Tuesday.", "2013-03-26"),
    ("The group has until Friday to pay.", "2013-03-22"),
    ("He was ordered to leave by Friday.", "2013-03-22"),
    ("They hope to meet on Friday.", "2013-03-22"),
    ("The king may visit Leeds in June.", "2013-06"),
    ("The group would be ready to leave as soon as Tuesday, he said.", "2013-03-26"),
    ("The prosecutor has scheduled a news conference Thursday.", "2013-03-21"),
    ("The guild has called for its members to march after Friday prayers.", "2013-03-22"),
    ("The airline had a plane standing by to fly to Tarvo on Saturday.", "2013-03-23"),
    ("There is talk in the harbor of a strike on Friday.", "2013-03-22"),
    ("We're meeting on Saturday.", "2013-03-23"),
    ("The port has been bracing for a rush after Friday prayers.", "2013-03-22"),
    ("The guild has called for a rally Friday in Tarvo.", "2013-03-22"),
    ("A page about Saturday's planned march had 80,000 readers.", "2013-03-23"),
    ("Do you know where you will be watching Saturday's Harbor Bowl?", "2013-03-23"),
    ("The guilds are calling for mass protests on Sunday.", "2013-03-24"),
    ("Saturday's game in Tarvo brings the old rivals together.", "2013-03-23"),
    ("Officials closed two roads ahead of Thursday's protests.", "2013-03-21"),
    ("Guards will line the quay at Friday's protest.", "2013-03-22"),
    ("The mayor has dropped a decision to reopen the market on Friday.", "2013-03-22"),
    ("The judge granted her permission to visit Oslo on Saturday.", "2013-03-23"),
    ("A storm is near, two feet of snow expected there through Friday.", "2013-03-22"),
    ("Shops readied themselves for Friday.", "2013-03-22"),
    ("They will free on Thursday the first of five sailors.", "2013-03-21"),
    ("He said that the mayor should not run in the election in the fall.", "2013-FA"),
    ("The guild will not take part in the general vote planned for October.", "2013-10"),
    ("He would not be a candidate in the next mayoral vote scheduled for October.", "2013-10"),
    ("She said she would not run in elections scheduled for October.", "2013-10"),
    ("Do you want her to stay until the next scheduled elections in October?", "2013-10"),
    ("The guilds will choose a leader when the town goes to the polls in October.", "2013-10"),
    ("They insist that he go, with a council ruling until the fall elections.", "2013-FA"),
    ("The harbor master said there are elections in October.", "2013-10"),
    ("The mayor of Tarvo is up for election in October.", "2013-10"),
    ("The mayor has no wish to leave the hall until October.", "2013-10"),
    ("She has a lease of the quay until October.", "2013-10"),
  ]

  static let behind: [(String, String)] = [
    ("There were elections in October.", "2012-10"),
    ("The mayor has governed since the elections in October.", "2012-10"),
    ("The army marched toward the capital after the October election.", "2012-10"),
    ("Concerts that had been planned for October drew thousands.", "2012-10"),
    ("Who is next? A vote planned for October was lost.", "2012-10"),
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
    ("Lawmakers voted to approve the budget on Thursday.", "2013-03-14"),
    ("A spokesman declined to comment on Monday.", "2013-03-18"),
    ("He managed to escape on Monday.", "2013-03-18"),
    ("He failed to appear in court on Monday.", "2013-03-18"),
    ("Troops began to withdraw on Monday.", "2013-03-18"),
    ("He was forced to resign on Monday.", "2013-03-18"),
    ("They beat the Jets 21-14 to win the title on Sunday.", "2013-03-17"),
    ("He gave his life to save her on Friday.", "2013-03-15"),
    ("She was rushed to surgery on Friday.", "2013-03-15"),
    ("They agreed to terms on Friday.", "2013-03-15"),
    ("Prices rose to record highs on Friday.", "2013-03-15"),
    ("He flew to neighboring Jordan on Friday.", "2013-03-15"),
    ("The case was referred to prosecutors on Friday.", "2013-03-15"),
    ("Toyota said Tuesday it will recall 1 million cars.", "2013-03-19"),
    ("Police said Friday they would charge the driver.", "2013-03-15"),
    ("The fighting lasted until Friday.", "2013-03-15"),
    ("As recently as Monday he denied the report.", "2013-03-18"),
    ("Since Friday nobody will speak to him.", "2013-03-15"),
    ("The company announced plans on Tuesday for a new factory.", "2013-03-19"),
    ("The injury dashed his hopes on Friday.", "2013-03-15"),
    ("On Friday, the heads of the two parties met in Rome.", "2013-03-15"),
    ("The two men did not meet on Monday.", "2013-03-18"),
    ("He won the meet on Sunday.", "2013-03-17"),
    ("A Senate vote Monday failed.", "2013-03-18"),
    ("She missed a key vote on Thursday.", "2013-03-14"),
    ("He hit two home runs Friday.", "2013-03-15"),
    ("The missile launches on Friday drew protests.", "2013-03-15"),
    ("He posted good marks on Friday.", "2013-03-15"),
    ("He spoke about the upcoming election on Monday.", "2013-03-18"),
    ("He had been expected to arrive on Friday.", "2013-03-15"),
    ("It was being held on Friday.", "2013-03-15"),
    ("He said that on Monday he met her.", "2013-03-18"),
    ("He broke the record set in August.", "2012-08"),
    ("He ran the company until December.", "2012-12"),
    ("Neither he nor his wife could be located Monday.", "2013-03-18"),
    ("The girl, rescued on Friday after two days, is being treated.", "2013-03-15"),
    ("A barge was set on fire on Monday, and the act has closed the canal.", "2013-03-18"),
    (
      "Reporters tell of being beaten by guards and police Tuesday, leading to sharply cut output.",
      "2013-03-19"
    ),
    ("His announcement Tuesday that he will resign is not enough.", "2013-03-19"),
    ("After his speech to the crew on Monday, the mood could turn.", "2013-03-18"),
    ("Hundreds hold a protest Tuesday calling for the mayor to resign.", "2013-03-19"),
    ("He had hoped to raise $500 by cycling round the lake on Monday.", "2013-03-18"),
    ("Guards stand by Tuesday in Tarvo.", "2013-03-19"),
    ("Troops were called out in a bid to restore calm on Monday.", "2013-03-18"),
    ("There we could get help from the port On Monday a wave struck the pier.", "2013-03-18"),
    (
      "He is walking a fine line, refusing to call her a thief in a talk on Tuesday, while nodding.",
      "2013-03-19"
    ),
    ("The crowd shouted that he must go (NWS) -- Tuesday saw marches in Tarvo.", "2013-03-19"),
    ("We broadcast a trial program on Monday.", "2013-03-18"),
    ("A former envoy, who is here, returned here on Friday.", "2013-03-15"),
    ("His brother Stuart followed on Friday.", "2013-03-15"),
    ("Friday's quake has left hundreds dead.", "2013-03-15"),
  ]

  @Test(arguments: ahead + behind)
  func followsTheVerbs(text: String, value: String) {
    let day = DayRange.day(Day(year: 2013, month: 3, day: 20) ?? Day(number: 0))
    let dates = Tagger.english.tag(text, published: day).filter { $0.type == .date }
    #expect(dates.map(\.value) == [value])
  }

  @Test func whatReachesFromNowLiesAhead() {
    let day = DayRange.day(Day(year: 2013, month: 3, day: 20) ?? Day(number: 0))
    let dates = Tagger.english.tag("Much must be done between now and October.", published: day)
    #expect(dates.map(\.value) == ["PRESENT_REF", "2013-10"])
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
    #expect(Tagger.english.tag(text, published: day).map(\.value) == values)
  }
}
