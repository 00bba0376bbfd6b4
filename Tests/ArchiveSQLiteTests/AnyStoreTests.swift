import ArchiveSQLite
import ArchiveStory
import Foundation
import TestSupport
import Testing

/// SQLite files as stores of archives: all that any store must do.
@Test("An archive in a file", arguments: ArchiveStory.chapters)
func anArchiveInAFile(_ chapter: Chapter) throws {
  let folder = try TemporaryFolder()
  try chapter.run(on: StoreMaker { SQLiteFile("\(folder.path)/\(UUID().uuidString)") })
}
