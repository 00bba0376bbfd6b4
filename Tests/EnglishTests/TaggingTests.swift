import Temporal
import TestSupport
import Testing

@testable import English

/// "June 5, 2011 = 2011-06-05 (2011-06-05..2011-06-05)", one a line.
func readings(
  _ text: String, _ published: String? = nil, zones: [(String, String?)] = []
) throws -> [String] {
  let bytes = Array(text.utf8)
  let zones = try zones.map { words, date in
    let start = try #require(text.range(of: words)?.lowerBound.utf16Offset(in: text))
    return ReferenceZone(
      bytes: start..<start + words.utf8.count, date: try date.map { try EDTF($0).days })
  }
  let days = try published.map { try EDTF($0).days }
  return Tagger.english.tag(bytes, published: days, zones: zones).map { expression in
    let words = String(decoding: bytes[expression.bytes], as: UTF8.self)
    let mod = expression.mod.map { " \($0.rawValue)" } ?? ""
    let range = (expression.range?.bounds).map { " (\($0))" } ?? ""
    return "\(words) = \(expression.value)\(mod)\(range)"
  }
}

extension String {
  /// The first place of some words; ASCII texts only, where all offsets agree.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}

@Suite struct TaggingTests {
  @Test(arguments: [
    ("He died last December.", "2010-06-04", "last December = 2009-12 (2009-12-01..2009-12-31)"),
    (
      "He died last December.", "[2010-06-04..2010-12-31]",
      "last December = 2009-12 (2009-12-01..2009-12-31)"
    ),
    (
      "It surfaced this month.", "[2012-09..2013-06]",
      "this month = XXXX-XX (2012-09-01..2013-06-30)"
    ),
    (
      "It was said this week.", "[2012-09..2013-06]",
      "this week = XXXX-WXX (2012-09-01..2013-06-30)"
    ),
    (
      "It was sent this past summer.", "[2012-09..2013-06]",
      "this past summer = 2012-SU (2012-06-01..2012-08-31)"
    ),
    ("He came four months ago.", "2011", "four months ago = XXXX-XX (2010-09-01..2011-08-31)"),
    ("It is a secret today.", "2010-06", "today = PRESENT_REF (2010-06-01..2010-06-30)"),
    ("It opened today.", "2010-06-04", "today = 2010-06-04 (2010-06-04..2010-06-04)"),
    ("It closed last year.", "2010-06", "last year = 2009 (2009-01-01..2009-12-31)"),
    (
      "It lasted the first week of April.", "2010-06-04",
      "the first week of April = P1W (2010-04-01..2010-04-07)"
    ),
    (
      "It was so in the last two months of 1939.", nil,
      "the last two months of 1939 = P2M (1939-11-01..1939-12-31)"
    ),
    (
      "It lasted the last three weeks.", "2025-02-17",
      "the last three weeks = P3W (2025-01-27..2025-02-17)"
    ),
  ])
  func countsFromAPublicationOfOneOrManyDays(text: String, published: String?, reading: String)
    throws
  {
    #expect(try readings(text, published) == [reading])
  }

  @Test(arguments: [
    ("He died last December.", "last December = XXXX-12"),
    ("He came on Monday.", "Monday = XXXX-WXX-1"),
    ("It ran a June 4 story.", "June 4 = XXXX-06-04"),
    ("It closed last year.", "last year = XXXX"),
    ("It was said this week.", "this week = XXXX-WXX"),
    ("He came two days ago.", "two days ago = XXXX-XX-XX"),
  ])
  func leavesOpenWhatNothingTells(text: String, reading: String) throws {
    #expect(try readings(text) == [reading])
  }

  @Test(arguments: [
    (
      "In 1991 he wrote; that same year he left.",
      ["1991 = 1991 (1991-01-01..1991-12-31)", "that same year = 1991 (1991-01-01..1991-12-31)"]
    ),
    (
      "He came in early April 2009. About a month later he left.",
      [
        "early April 2009 = 2009-04 START (2009-04-01..2009-04-10)",
        "About a month later = 2009-05 APPROX (2009-05-01..2009-05-10)",
      ]
    ),
    (
      "It runs from February 17 to March 30, 2025.",
      [
        "February 17 = 2025-02-17 (2025-02-17..2025-02-17)",
        "March 30, 2025 = 2025-03-30 (2025-03-30..2025-03-30)",
      ]
    ),
    (
      "They fought from 1990-93.",
      ["1990 = 1990 (1990-01-01..1990-12-31)", "93 = 1993 (1993-01-01..1993-12-31)"]
    ),
    (
      "They met on April 6 and 7, 2010.",
      [
        "April 6 = 2010-04-06 (2010-04-06..2010-04-06)",
        "7, 2010 = 2010-04-07 (2010-04-07..2010-04-07)",
      ]
    ),
  ])
  func followsTheTextsOwnThread(text: String, expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test func aQuotedDocumentSpeaksFromItsOwnDate() throws {
    let text = "He wrote last year.\n\nHe was killed last December.\n\nIt was so last month."
    let found = try readings(
      text, "2012-11-01", zones: [("He was killed last December.", "2010-06")])
    #expect(
      found == [
        "last year = 2011 (2011-01-01..2011-12-31)",
        "last December = 2009-12 (2009-12-01..2009-12-31)",
        "last month = 2012-10 (2012-10-01..2012-10-31)",
      ])
    let undated = try readings(text, "2012-11-01", zones: [("He was killed last December.", nil)])
    #expect(undated[1] == "last December = XXXX-12")
  }

  @Test func saysWhatItCountedFrom() throws {
    let day = DayRange.day(try #require(Day(year: 2010, month: 6, day: 4)))
    let text = "He came last year and left that same year."
    let found = Tagger.english.tag(text, published: day)
    #expect(
      found.map(\.countedFrom) == [
        .publication(day), .expression(bytes: 8..<17, .year(2009)),
      ])
    let zone = ReferenceZone(bytes: 0..<text.utf8.count, date: day)
    #expect(
      Tagger.english.tag(text, published: nil, zones: [zone]).first?.countedFrom
        == .document(zone: 0, day))
    #expect(Tagger.english.tag("In 1991 he came.", published: day).first?.countedFrom == nil)
    // The year stands behind the second date.
    let range = Tagger.english.tag("From May 5 to June 2, 2010 it ran.", published: nil)
    #expect(range.first?.countedFrom == .expression(bytes: 22..<26, .year(2010)))
  }

  @Test func aWeekdayIsTheDayThatTheTextNames() throws {
    let text = "As of Monday it is underway. It began on February 17, 2025."
    #expect(
      try readings(text, "[2025-02-17..2025-02-28]").first
        == "Monday = 2025-02-17 (2025-02-17..2025-02-17)")
  }

  @Test func aNarrativeCountsFromItsOwnYears() throws {
    let text = """
      In June 1941 they came. In 1942 they held on. In 1943 they left. On May 3, 1944 they met.
      On June 6, 1944 they landed. In August they marched on. In September 1944 they stood.
      """
    let found = try readings(text, "2009-12-19")
    #expect(found.contains("August = 1944-08 (1944-08-01..1944-08-31)"))
  }
}
