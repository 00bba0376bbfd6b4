import Temporal
import Testing

@testable import English

/// Values of expressions in context; published on Wednesday, June 16, 2010 unless said otherwise.
@Suite struct EnglishFormsTests {
  static let dates: [(String, [String])] = [
    ("on 5 June 2011", ["5 June 2011 = 2011-06-05"]),
    ("on Saturday 5 June", ["Saturday 5 June = 2010-06-05"]),
    ("on Sunday, June 5th, 2011", ["Sunday, June 5th, 2011 = 2011-06-05"]),
    ("on the fifth of June 2011", ["the fifth of June 2011 = 2011-06-05"]),
    ("on June the 5th, 2011", ["June the 5th, 2011 = 2011-06-05"]),
    ("on 5-Jun-2011 at home", ["5-Jun-2011 = 2011-06-05"]),
    ("on 2011/06/05 at home", ["2011/06/05 = 2011-06-05"]),
    ("on 05.06.2011 at home", ["05.06.2011 = 2011-06-05"]),
    ("on 25/12/2011 at home", ["25/12/2011 = 2011-12-25"]),
    ("at 2011-06-05T10:30 at home", ["2011-06-05T10:30 = 2011-06-05T10:30"]),
    ("in the summer of '69 they", ["the summer of '69 = 1969-SU"]),
    ("in July-August 1956 they", ["July = 1956-07", "August 1956 = 1956-08"]),
    ("in August/September 1956 they", ["August = 1956-08", "September 1956 = 1956-09"]),
    ("from May to July 2009 they", ["May = 2009-05", "July 2009 = 2009-07"]),
    ("between 1990 and 1993 they", ["1990 = 1990", "1993 = 1993"]),
    ("in 1990/91 they", ["1990 = 1990", "91 = 1991"]),
    ("Jan. 5-7, 1999, they", ["Jan. 5 = 1999-01-05", "7, 1999 = 1999-01-07"]),
    ("from 3 to 5 May 1904 they", ["3 = 1904-05-03", "5 May 1904 = 1904-05-05"]),
    ("MAY 12, 1999", ["MAY 12, 1999 = 1999-05-12"]),
    ("in AD 14 he", ["AD 14 = 0014"]),
    ("in 500 BCE he", ["500 BCE = BC0500"]),
    ("in c. 1900 he", ["c. 1900 = 1900 APPROX"]),
    ("the week of March 6 is", ["the week of March 6 = 2010-W09"]),
    ("in the mid-1980s he", ["the mid-1980s = 198 MID"]),
    ("in the late 19th century he", ["the late 19th century = 18 END"]),
    ("in the 2000s he", ["the 2000s = 200"]),
    ("in the Nineties he", ["the Nineties = 199"]),
    ("on Christmas Eve 1914 he", ["Christmas Eve 1914 = 1914-12-24"]),
    ("on New Year's Eve he", ["New Year's Eve = 2009-12-31"]),
    ("by Labor Day 2009 he", ["Labor Day 2009 = 2009-09-07"]),
    ("in Q3 2009 it", ["Q3 2009 = 2009-Q3"]),
    ("in the third quarter of 2009 it", ["the third quarter of 2009 = 2009-Q3"]),
    ("in the first half of 2009 it", ["the first half of 2009 = 2009-H1"]),
    ("in FY2009 it", ["FY2009 = FY2009"]),
    ("in FY 2009 it", ["FY 2009 = FY2009"]),
    ("in fiscal 2009 it", ["fiscal 2009 = FY2009"]),
  ]

  static let relative: [(String, [String])] = [
    ("He came the day before yesterday.", ["the day before yesterday = 2010-06-14"]),
    ("He will come the day after tomorrow.", ["the day after tomorrow = 2010-06-18"]),
    ("He will come next Friday.", ["next Friday = 2010-06-18"]),
    ("He came Tuesday.", ["Tuesday = 2010-06-15"]),
    ("He said he will come Saturday.", ["Saturday = 2010-06-19"]),
    ("The hearing is scheduled for Friday.", ["Friday = 2010-06-18"]),
    ("It was announced in May.", ["May = 2010-05"]),
    ("It will open in July.", ["July = 2010-07"]),
    ("It was so in December.", ["December = 2009-12"]),
    ("He left a year ago.", ["a year ago = 2009"]),
    ("He left two weeks ago.", ["two weeks ago = 2010-W22"]),
    ("He left a decade ago.", ["a decade ago = 2000"]),
    ("He left three days earlier.", ["three days earlier = 2010-06-13"]),
    ("He left years ago.", ["years ago = PAST_REF"]),
    ("It closed earlier this year.", ["earlier this year = 2010"]),
    ("It closed later that month.", ["later that month = 2010-06"]),
    ("It is due by the end of next year.", ["the end of next year = 2011 END"]),
    ("He died in the early hours of Monday.", ["the early hours of Monday = 2010-06-14TMO"]),
    ("They met over the weekend.", ["the weekend = 2010-W23-WE"]),
    ("They met last weekend.", ["last weekend = 2010-W23-WE"]),
    ("He died last night.", ["last night = 2010-06-15TNI"]),
    ("It was a week from Tuesday.", ["a week from Tuesday = 2010-06-29"]),
    ("It rose in the past 24 hours.", ["the past 24 hours = PT24H"]),
    ("It fell over the last two and a half years.", ["the last two and a half years = P2.5Y"]),
    ("It is so these days.", ["these days = PRESENT_REF"]),
    ("It is so at the moment.", ["the moment = PRESENT_REF"]),
    ("It is so at present.", ["present = PRESENT_REF"]),
    ("He left two hours ago.", ["two hours ago = 2010-06-16TXX:XX"]),
  ]

  static let times: [(String, [String])] = [
    ("at 3 p.m. Tuesday he", ["3 p.m. Tuesday = 2010-06-15T15:00"]),
    ("at 9:30 a.m. EST on Monday he", ["9:30 a.m. EST on Monday = 2010-06-14T09:30-05"]),
    ("at 1530 GMT he", ["1530 GMT = 2010-06-16T15:30Z"]),
    ("at 0735 GMT he", ["0735 GMT = 2010-06-16T07:35Z"]),
    ("at noon Friday he", ["noon Friday = 2010-06-18T12:00"]),
    ("on Friday at 10:15 he", ["Friday at 10:15 = 2010-06-18T10:15"]),
    ("at 7am on May 5, 2010 he", ["7am on May 5, 2010 = 2010-05-05T07:00"]),
    ("at 12:30 a.m. he", ["12:30 a.m. = 2010-06-16T00:30"]),
    ("at ten o'clock he", ["ten o'clock = 2010-06-16T10:00"]),
    ("on May 5, 2010, at 7 p.m. he", ["May 5, 2010, at 7 p.m. = 2010-05-05T19:00"]),
  ]

  static let lengths: [(String, [String])] = [
    ("It took two hours and 30 minutes.", ["two hours and 30 minutes = PT2H30M"]),
    ("It took half an hour.", ["half an hour = PT30M"]),
    ("It took an hour and a half.", ["an hour and a half = PT1.5H"]),
    ("It took 5 1/2 hours.", ["5 1/2 hours = PT5.5H"]),
    ("It took a couple of weeks.", ["a couple of weeks = PXW"]),
    ("It took more than 40 days.", ["more than 40 days = P40D MORE_THAN"]),
    ("It is a three-year plan.", ["three-year = P3Y"]),
    ("It took twenty-three days.", ["twenty-three days = P23D"]),
    ("It took two hundred years.", ["two hundred years = P200Y"]),
    ("They meet twice a month.", ["twice a month = P1M"]),
    ("They meet every Friday.", ["every Friday = XXXX-WXX-5"]),
    ("They meet every other week.", ["every other week = P2W"]),
    ("They meet on Fridays.", ["Fridays = XXXX-WXX-5"]),
    ("They meet every two years.", ["every two years = P2Y"]),
    ("It sells 300 a day.", ["a day = P1D"]),
    ("It comes three times a week.", ["three times a week = P1W"]),
  ]

  @Test(arguments: dates + relative + times + lengths)
  func reads(text: String, expected: [String]) throws {
    let found = try readings(text, "2010-06-16").map {
      $0.split(separator: " (").first.map(String.init) ?? ""
    }
    #expect(found == expected)
  }
}
