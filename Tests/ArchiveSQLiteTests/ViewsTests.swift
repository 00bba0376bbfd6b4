import ArchiveForgery
import Testing

@Suite("What a person asks an archive with sqlite3")
struct ViewsTests {
  @Test("are events, with days in ISO 8601")
  func events() throws {
    let archive = try ForgedArchive()
    #expect(
      try archive.rows("SELECT date, first_day, last_day, time, title, articles FROM events") == [
        ["2008", "2008-01-01", "2008-12-31", "", "The dam 0", "2"],
        ["2009-05-04", "2009-05-04", "2009-05-04", "", "The dam 1", "2"],
        ["2010", "2010-01-01", "2010-12-31", "", "The dam 2", "2"],
      ])
  }

  @Test("are events, with the hour where it is known, and no day that ISO 8601 has no words for")
  func hours() throws {
    let archive = try ForgedArchive()
    try archive.run(
      """
      UPDATE event_rows SET minute = 65 WHERE id = 20;
      UPDATE event_rows SET first = -800000, last = NULL WHERE id = 10
      """)
    #expect(
      try archive.rows("SELECT time, first_day, last_day FROM events ORDER BY id LIMIT 2")
        == [["", "", ""], ["01:05", "2009-05-04", "2009-05-04"]])
  }

  @Test("are articles")
  func articles() throws {
    let archive = try ForgedArchive()
    #expect(
      try archive.rows("SELECT number, file, title, published, first_day, last_day FROM articles")
        == [
          ["1", "0.txt", "The dam", "2009-05-05", "2009-05-05", "2009-05-05"],
          ["2", "1.txt", "The dam", "2010-12", "2010-12-01", "2010-12-31"],
        ])
  }

  @Test("are passages in their own words, with who said them")
  func passages() throws {
    let archive = try ForgedArchive()
    #expect(
      try archive.rows(
        "SELECT event_title, file, voice, name, text FROM passages WHERE date = '2010'") == [
          ["The dam 2", "0.txt", "article", "", "The dam broke on 4 May 2009."],
          ["The dam 2", "1.txt", "quotation", "Ann Holm", "The dam broke on 4 May 2009."],
        ])
  }
}
