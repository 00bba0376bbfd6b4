import Temporal
import Testing

@testable import English

@Suite struct NotTimesTests {
  @Test(arguments: [
    "They may actually come.", "May he rest.", "Theresa May spoke.", "They were marching on.",
    "The troops march home.", "Task Force 7 was there.", "The 7th Special Forces Group came.",
    "The 18 nations met.", "It was the first time.", "A second chance came.",
    "They won 21-15 at home.", "It cost $1999 then.", "See section 2010 of it.",
    "Prices fall when it is so.", "Springs of water spring up.", "It has 1,500 men.",
    "Some 2000 troops came.", "The F-16 and JTF-7 came.",
    "Read https://t.co/2010/05/12/x for more.",
    "He is in his 30s.", "A 6-year-old boy came.", "It will last through it.",
    "Order no. 1998 was given.", "US714 wrote it.", "The Good Friday Agreement was signed.",
    "He won in 2:04:15 on a flat course.", "The Kings are 12-10-11 here.",
    "The Mail on Sunday said so.", "Friday Night Lights ended.", "Super Tuesday is near.",
    "Highs will be in the 40s and 50s.", "He ran past day care centers.",
    "Troops killed 12 protesters.", "He told the Today programme that it was so.",
  ])
  func areNotTagged(text: String) throws {
    #expect(try readings(text, "2010-06-16") == [])
  }

  /// Names, numbers of things, measures and citations that look like dates.
  @Test(arguments: [
    "The chancellor said the plan was dead, and May agreed.",
    "Winona Ryder plays the second of the March sisters.",
    "David Cameron apologized for Bloody Sunday, as many had hoped.",
    "A man dressed as Father Christmas held up the bank.",
    "Editors at the Sunday Mirror and the Sunday Telegraph declined to comment.",
    "Sheffield Wednesday lost by three goals at home.",
    "Ruby Tuesday will shut 30 restaurants.",
    "Mussolini's March on Rome is treated in two pages.",
    "Write to april.march@example.org about refunds.",
    "Jan Morris and June Allyson were among the guests of that august body.",
    "Under 42 U.S.C. 1983, inmates can sue their guards.",
    "For tickets call 555-2004 or 1-800-555-1999.",
    "The president's men sent no one from 1600 Pennsylvania Avenue.",
    "Inspectors invoked Resolution 1441 and Part 2010 of the annex.",
    "Lot 1863, a silver teapot, was knocked down to a dealer in Room 1408.",
    "The preacher read from Matthew 24:36 and Luke 12:15.",
    "Section 1981 forbids it, as does Senate Bill 2019.",
    "Flight 1995 was diverted because of a smell in the galley.",
    "SUSPECT DESCRIBED AS MAN IN EARLY 30s",
    "Rangers counted 1989 elephants, and 1700 antelopes, from the air.",
    "The index slid to 1998, a loss of 21 points.",
    "She has scored 2010 points in 96 games.",
    "The shaft goes down 1950 feet, through rock that weeps.",
    "His blood pressure was 120/80, and 2/3 of the jury believed him.",
    "She was his neighbor, and a Sunday school pupil of his sister.",
    "On television, Monday night football draws a crowd.",
    "It is the studio where the choir sang Do They Know It's Christmas.",
    "The square is full, and 10s of 1000s of people remain.",
    "They are 1000s of miles from home.",
    "Seats were left for Winter's Bone and two other films.",
  ])
  func haveNoDay(text: String) throws {
    let days = Tagger.english.tag(text, published: try EDTF("2010-06-16").days).filter {
      $0.range != nil && $0.type != .duration && $0.value != "PRESENT_REF"
    }
    #expect(days.map(\.value) == [])
  }

  @Test(
    "Figures before a plain word are a year",
    arguments: [
      "It was measured at 2010 prices.", "It was held at 2005 levels.",
      "Output stood at 1945 levels.",
    ])
  func figuresAreNoHour(text: String) throws {
    #expect(try DateCase("2011-01-27", text, []).tagged().allSatisfy { $0.count == 4 })
  }

  /// Lengths that no calendar holds stay lengths.
  @Test(arguments: [
    "It lasts for the next 900,000,000 centuries.", "He left 900,000,000 weeks ago Friday.",
    "The first 900,000,000 years of 1915 were long.", "It was 99999999 years ago today.",
    "He died 900,000,000 months before May 4, 2010.",
    "It was 999,999,999 millennia and a half ago.",
  ])
  func countsNoDaysFromGreatNumbers(text: String) throws {
    let years = Tagger.english.tag(text, published: try EDTF("2010-06-16").days).flatMap {
      [$0.range?.first?.year, $0.range?.last?.year].compactMap { $0 }
    }
    #expect(years.allSatisfy { 1900...2020 ~= $0 })
  }

  @Test(arguments: [
    "It was on February 30, 2009.", "It was on 31 April 2009.", "It was on June 31.",
    "On September 31 the ferry stopped.", "Sent on 31/4/2009 by him.", "Filed 2009-13-45 there.",
    "Sent on 2009-02-30 by him.", "At 24:30 he left.", "In 54/99/2000 it was.", "In BC 2.5 it was.",
  ])
  func impossibleDatesAreNeverMadeUp(text: String) throws {
    let days = Tagger.english.tag(text, published: nil).compactMap { $0.range }
    #expect(days == [])
  }
}
