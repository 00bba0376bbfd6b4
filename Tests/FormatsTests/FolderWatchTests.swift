import Formats
import Foundation
import TestSupport
import Testing

@Suite("A folder that is watched")
struct FolderWatchTests {
  private let folder: TemporaryFolder
  private let watch: FolderWatch

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("one", to: "in/1.txt")
    watch = FolderWatch([folder.path], step: 300)
  }

  /// Whether a change is told of, and no second one when all is quiet again.
  private func isTold(_ change: () throws -> Void) throws -> Bool {
    try change()
    guard watch.wait(quiet: 50, until: times(20)) else { return false }
    return !watch.wait(quiet: 50, until: times(1))
  }

  /// Lets the waiting go on for so many steps.
  private func times(_ count: Int) -> () -> Bool {
    var left = count
    return {
      left -= 1
      return left < 0
    }
  }

  @Test("tells of files that come, change and go, in folders of it too")
  func files() throws {
    #expect(try isTold { try folder.write("two", to: "2.txt") })
    #expect(try isTold { try folder.write("other", to: "in/1.txt") })
    #expect(try isTold { try FileManager.default.removeItem(atPath: folder.path + "/in/1.txt") })
    #expect(
      try isTold {
        try FileManager.default.moveItem(
          atPath: folder.path + "/2.txt", toPath: folder.path + "/3.txt")
      })
  }

  @Test("tells of what happens in a folder that came later")
  func newFolder() throws {
    #expect(try isTold { try folder.write("one", to: "new/below/1.txt") })
    #expect(try isTold { try folder.write("two", to: "new/below/2.txt") })
  }

  @Test("is silent while nothing happens, and where somebody only reads")
  func silent() throws {
    _ = try folder.read("in/1.txt")
    #expect(!watch.wait(quiet: 50, until: times(2)))
  }
}
