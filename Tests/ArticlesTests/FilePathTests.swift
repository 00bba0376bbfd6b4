import Articles
import Testing

@Suite("Paths")
struct FilePathTests {
  @Test(arguments: [
    ("a/b/c.txt", "a/b", "c.txt", "txt", "c"), ("x", "", "x", "", "x"),
    ("a/", "", "a", "", "a"), ("/x", "/", "x", "", "x"), ("a//b", "a", "b", "", "b"),
    (".hidden", "", ".hidden", "", ".hidden"), ("x.", "", "x.", "", "x."),
    ("a.b/c.d.MD", "a.b", "c.d.MD", "MD", "c.d"), ("é/日.txt", "é", "日.txt", "txt", "日"),
    ("", "", "", "", ""),
  ])
  func parts(_ path: String, _ folder: String, _ name: String, _ ending: String, _ title: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
    #expect(FilePath.ending(of: path) == ending)
    #expect(FilePath.title(of: path) == title)
  }
}
