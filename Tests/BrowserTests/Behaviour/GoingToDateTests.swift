import Testing

@testable import Browser

@Suite("Going to a date")
struct GoingToDateTests {
  @Test(
    "What is said where one lands",
    arguments: [
      ("t6 may 2011<Enter>", "no event on 6 may 2011; the next: 28 Sep 2011"),
      ("/crane<Enter>t1800s<Enter>", "no event in 1800s among these 2; the next: 1980s"),
      ("t2009<Enter>", "first event of 2009"), ("t<Enter>", "no date was typed"),
      ("tdec 2009<Enter>", "first event of dec 2009"),
    ])
  func landing(keys: String, message: String) throws {
    let said = try browser(keys).state.message ?? ""
    #expect(said.hasPrefix(message), "\(said)")
  }
}
