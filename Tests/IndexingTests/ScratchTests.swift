import Foundation
import TestSupport
import Testing

@testable import Indexing

@Suite("Working notes outside memory")
struct ScratchTests {
  @Test("come in order, however many fit into memory", arguments: [1, 7, 64, 10_000])
  func sorted(capacity: Int) throws {
    let folder = try TemporaryFolder()
    var random = RepeatableNumbers(seed: 5)
    let numbers = (0..<1_000).map { _ in Int.random(in: 0..<300, using: &random) }
    var records = SortedRecords(blank: 0, folder: folder.path, capacity: capacity)
    for number in numbers { try records.add(number) }
    var reader = try records.reader()
    var read: [Int] = []
    while let number = try reader.next() { read.append(number) }
    #expect(read == numbers.sorted())
  }

  @Test("are read again from any place", arguments: [1, 5, 1_000])
  func places(capacity: Int) throws {
    let folder = try TemporaryFolder()
    let list = RecordList(blank: 0, folder: folder.path, capacity: capacity)
    let places = try (0..<20).map { try list.append(Array(($0 * 3)..<($0 * 3 + 3))) }
    #expect(list.count == 60)
    #expect(places[4] == 12..<15)
    for range in [0..<60, 12..<15, 0..<0, 58..<60, 3..<41] {
      #expect(try list.records(at: range) == Array(range))
    }
  }

  @Test("leave no file behind")
  func nothingLeft() throws {
    let folder = try TemporaryFolder()
    let list = RecordList(blank: 0, folder: folder.path, capacity: 1)
    try list.append([1, 2, 3])
    #expect(try list.records(at: 1..<3) == [2, 3])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("say where they cannot be kept")
  func noFolder() throws {
    let list = RecordList(blank: 0, folder: "/no/such/folder", capacity: 1)
    let error = #expect(throws: ScratchError.self) { try list.append([1]) }
    #expect(
      error?.description
        == "no working file can be made in /no/such/folder: No such file or directory")
  }
}
