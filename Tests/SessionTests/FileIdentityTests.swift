import Foundation
import Session
import TestSupport
import Testing

@Suite("A story whose files change")
struct FileIdentityTests {
  private let folder: TemporaryFolder
  private let story: String

  init() throws {
    folder = try TemporaryFolder()
    story = folder.path + "/clippings"
    try folder.write("It began on 3 May 2009.", to: "clippings/001.txt")
    try folder.write("It ended on 4 May 2009.", to: "clippings/inside/002.txt")
  }

  /// Whether a kiosk would take what `change` leaves for another story.
  private func isNew(_ path: String, after change: () throws -> Void) rethrows -> Bool {
    let before = FileIdentity([path])
    try change()
    return before.isReplaced(by: FileIdentity([path]))
  }

  @Test("is the same while nobody touches them, and whoever reads them")
  func untouched() throws {
    #expect(try !isNew(story) { _ = try folder.read("clippings/001.txt") })
    #expect(!isNew("/no/such/story") {})
    #expect(!FileIdentity([]).isReplaced(by: FileIdentity([])))
  }

  @Test("is another one where a text of its folder was written again")
  func editedText() throws {
    #expect(try isNew(story) { try folder.write("On 5 May 2009.", to: "clippings/001.txt") })
    #expect(try isNew(story) { try folder.write("On 6 May 2009.", to: "clippings/inside/002.txt") })
  }

  @Test(
    "is another one where its folder has more or fewer to read",
    arguments: ["003.txt", "inside/003.md", "edition.yaml"])
  func otherNames(_ name: String) throws {
    let file = "clippings/" + name
    #expect(try isNew(story) { try folder.write("On 7 May 2009.", to: file) })
    #expect(
      try isNew(story) { try FileManager.default.removeItem(atPath: folder.path + "/" + file) })
  }

  @Test("is the same where something else came into its folder")
  func passedOver() throws {
    #expect(try !isNew(story) { try folder.write("x", to: "clippings/.001.txt.swp") })
    #expect(try !isNew(story) { try folder.write("x", to: "clippings/picture.png") })
  }

  @Test(
    "is the same where a new file cannot be read",
    .enabled(if: geteuid() != 0, "root can read all files"))
  func unreadable() throws {
    let file = try folder.write("one", to: "story.dateline")
    #expect(
      try !isNew(file) {
        try folder.write("two", to: "story.dateline")
        chmod(file, 0)
      })
  }

  @Test("is another one where its one file was replaced, and the same while that is away")
  func replacedFile() throws {
    let file = try folder.write("one", to: "story.dateline")
    #expect(try isNew(file) { try folder.write("two", to: "story.dateline") })
    #expect(try !isNew(file) { try FileManager.default.removeItem(atPath: file) })
  }
}
