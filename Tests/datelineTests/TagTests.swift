import TestSupport
import Testing

/// `dateline tag`: from where it reads, and from which day it counts.
@Suite struct TagTests {
  private static let text = "The bridge fell on 3 May 2009. It was closed last year.\n"

  /// What `tag` prints of a text on standard input.
  private func tag(_ text: String, _ options: [String] = []) throws -> ProgramRun {
    try ProgramRun.of("dateline", ["tag", "-"] + options, input: text)
  }

  @Test("A lone dash is standard input, and its name in what is printed")
  func standardInput() throws {
    let run = try tag(Self.text, ["--published", "2010", "--format", "jsonl"])
    #expect(
      run.output == """
        {"doc":"-","start":19,"end":29,"text":"3 May 2009","type":"DATE","value":"2009-05-03",\
        "mod":null,"from":"2009-05-03","to":"2009-05-03"}
        {"doc":"-","start":45,"end":54,"text":"last year","type":"DATE","value":"2009",\
        "mod":null,"from":"2009-01-01","to":"2009-12-31"}

        """)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test("Files and standard input go together, in the order in which they are named")
  func among() throws {
    let folder = try TemporaryFolder()
    try folder.write("It opened in June 2001.\n", to: "a.txt")
    let run = try ProgramRun.of(
      "dateline", ["tag", "a.txt", "-", "./a.txt"], input: "It fell in May 2009.\n",
      in: folder.path)
    #expect(
      run.output == """
        a:13  June 2001  DATE 2001-06  2001-06-01..2001-06-30
        -:11  May 2009  DATE 2009-05  2009-05-01..2009-05-31
        a:13  June 2001  DATE 2001-06  2001-06-01..2001-06-30

        """)
  }

  @Test("What standard input lacks is said of it")
  func emptyInput() throws {
    let run = try tag("")
    #expect(run.errors == "dateline: standard input: empty: there is no text in it\n")
    #expect(run.output == "")
    #expect(run.status == 65)
  }

  @Test("A device without an end is no text")
  func device() throws {
    let program = try builtProgram("dateline")
    let run = try ProgramRun.of(path: "/bin/sh", ["-c", "\"$0\" tag - < /dev/zero", program])
    #expect(run.errors == "dateline: standard input: binary data, not text\n")
    #expect(run.status == 65)
    let named = try ProgramRun.of("dateline", ["tag", "/dev/zero"])
    #expect(named.errors == "dateline: /dev/zero: it is no plain file\n")
    #expect(named.status == 66)
  }

  @Test(
    "Of a publication with a time of day the day counts, as it is written",
    arguments: ["2010-06-14T10:30Z", "2010-06-14T10:30:00+02:00", "2010-06-14T23:59:59-08:00"])
  func timeOfDay(published: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"dct": "\#(published)"}"#, to: "-.json")
    for options in [["--published", published], ["--published-from", folder.path]] {
      let run = try tag("It fell yesterday.\n", options)
      #expect(run.output == "-:8  yesterday  DATE 2010-06-13  2010-06-13..2010-06-13\n")
    }
  }

  @Test(
    "A year before 1000 is counted from as any other",
    arguments: [
      ("0861", "0860  0860-01-01..0860-12-31"),
      ("0861-03-01T06:00", "0860  0860-01-01..0860-12-31"),
      ("0001", "BC0001  0000-01-01..0000-12-31"),
      ("-0043", "BC0045  -0044-01-01..-0044-12-31"),
      ("Y-12000", "BC12002  -12001-01-01..-12001-12-31"),
      ("Y12000", "11999  +11999-01-01..+11999-12-31"),
    ])
  func earlyYears(published: String, lastYear: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"dct": "\#(published)"}"#, to: "-.json")
    for options in [["--published", published], ["--published-from", folder.path]] {
      let run = try tag("The wall fell last year.\n", options)
      #expect(run.output == "-:14  last year  DATE \(lastYear)\n")
      #expect(run.errors == "")
    }
  }

  @Test("A bad date of a text is told with its file, as bad data")
  func badDate() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"dct": "2010-06-14T25:00"}"#, to: "-.json")
    let run = try tag(Self.text, ["--published-from", folder.path])
    #expect(
      run.errors
        == "dateline: \(folder.path)/-.json: "
        + "'2010-06-14T25:00' has a time of day that does not exist\n")
    #expect(run.status == 65)
  }
}
