import Foundation
import TestSupport
import Testing

@testable import Exchange

@Suite("New files")
struct NewFileTests {
  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("are there when they are stored, whole, with the usual permissions")
  func store() throws {
    let folder = try TemporaryFolder()
    let file = try NewFile(at: folder.path + "/a.txt")
    let long = String(repeating: "0123456789", count: 20_000)
    file.write(long)
    #expect(try !names(in: folder).contains("a.txt"))
    try file.store(in: .free)
    #expect(try names(in: folder) == ["a.txt"])
    #expect(try folder.read("a.txt") == long)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/a.txt")
    let mask = umask(0)
    umask(mask)
    #expect(attributes[.posixPermissions] as? Int == 0o666 & ~Int(mask))
  }

  @Test("that are given up leave nothing")
  func abandon() throws {
    let folder = try TemporaryFolder()
    do {
      let file = try NewFile(at: folder.path + "/a.txt")
      file.write("half")
    }
    #expect(try names(in: folder) == [])
  }

  @Test("never take the place of a file that appeared in the meantime, unless that is wanted")
  func place() throws {
    let folder = try TemporaryFolder()
    let file = try NewFile(at: folder.path + "/a.txt")
    file.write("new")
    try folder.write("old", to: "a.txt")
    #expect(throws: NewFileError.self) { try file.store(in: .free) }
    #expect(try folder.read("a.txt") == "old")
    let other = try NewFile(at: folder.path + "/a.txt", mode: 0o600)
    other.write("new")
    try other.store(in: .taken)
    #expect(try folder.read("a.txt") == "new")
    #expect(try names(in: folder) == ["a.txt"])
  }

  @Test("leave a link to another file a link")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real/a.txt")
    let path = folder.path + "/a.txt"
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path + "/real/a.txt")
    let file = try NewFile(at: path)
    file.write("new")
    try file.store(in: .taken)
    #expect(try folder.read("real/a.txt") == "new")
    #expect(
      try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        == .typeSymbolicLink)
  }

  @Test("are where a link to nothing leads to")
  func linkToNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.txt"
    try folder.write("", to: "real/other")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "real/a.txt")
    let file = try NewFile(at: path)
    file.write("new")
    try file.store(in: .taken)
    #expect(try folder.read("real/a.txt") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: path) == "real/a.txt")
  }

  @Test("have the permissions of what they replace, unless others are asked for")
  func permissions() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "a.txt")
    func permissions(after mode: mode_t?) throws -> Int? {
      chmod(path, 0o640)
      let file = try NewFile(at: path, mode: mode)
      file.write("new")
      try file.store(in: .taken)
      return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try permissions(after: nil) == 0o640)
    #expect(try permissions(after: 0o600) == 0o600)
  }

  @Test("that cannot be say why in one line, without escape sequences")
  func errors() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/no\u{1B}[2J/a.txt"
    #expect {
      try NewFile(at: path).store(in: .free)
    } throws: { error in
      "\(error)"
        == "\(folder.path)/no\u{241B}[2J/a.txt cannot be written: No such file or directory"
    }
    try folder.write("", to: "folder/x")
    let file = try NewFile(at: folder.path + "/folder")
    #expect(throws: NewFileError.self) { try file.store(in: .taken) }
    #expect(try names(in: folder) == ["folder"])
  }

  @Test(
    "tell their form by their ending",
    arguments: [
      ("a.md", TimelineFormat.markdown), ("b/a.JSON", .json), ("a.b.jsonl", .jsonl),
      ("a.csv", .csv), ("a.txt", .text), ("a", nil), (".md", nil), ("a.md/", nil), ("a.pdf", nil),
    ])
  func format(name: String, format: TimelineFormat?) {
    #expect(TimelineFormat(file: name) == format)
  }
}
