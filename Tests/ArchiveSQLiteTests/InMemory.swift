import ArchiveSQLite
import ArchiveStory

extension Story {
  func archive() throws -> SQLiteArchive { try SQLiteArchive(inMemory: timeline) }
}

/// Events of 2001, 2002 … with these titles, told by nobody.
func titles(_ titles: String...) throws -> SQLiteArchive { try Story(titles: titles).archive() }
