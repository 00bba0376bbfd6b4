import Archive
import Articles
import Editions
import Formats
import Indexing

/// The files that the articles of an archive were read from, and those of them that are read again:
/// all whose marks are not those that the archive noted. Brings the articles together for a new
/// archive, those that are gone left out.
struct StoryFiles {
  var builder: TimelineBuilder
  /// The archive as it stands; `nil`: there is none.
  private let archive: (any TimelineArchive)?
  /// What it noted, by source, the sources in order.
  private let noted: [(source: String, files: [ReadFile])]
  /// What is to be noted.
  private(set) var files: [ReadFile] = []
  /// Articles as they were, by id: those that are there still.
  private var ids: Set<String> = []
  private let before: Set<String>

  init(options: TimelineOptions, archive: (any TimelineArchive)? = nil) throws {
    builder = TimelineBuilder(options: options)
    self.archive = archive
    let studies = try archive?.keptStudies()
    // Another version reads and studies otherwise.
    builder.base = studies?.version == TimelineBuilder.version ? studies : nil
    before = try studies?.ids ?? Set(archive?.articles().map(\.id) ?? [])
    var noted: [(source: String, files: [ReadFile])] = []
    for file in try archive?.files() ?? [] {
      if noted.last?.source != file.source { noted.append((file.source, [])) }
      noted[noted.count - 1].files.append(file)
    }
    self.noted = noted
  }

  /// How articles differ from those that an archive had.
  struct Change: Hashable, Sendable {
    var added = 0
    var gone = 0
    var same = 0

    var isNone: Bool { added == 0 && gone == 0 }
  }

  var change: Change {
    let same = before.intersection(ids).count
    return Change(added: ids.count - same, gone: before.count - same, same: same)
  }

  /// Whether the archive noted the same files with the same articles, whatever their marks.
  var isNoted: Bool {
    let noted = noted.flatMap(\.files)
    return noted.count == files.count
      && zip(noted, files).allSatisfy {
        ($0.source, $0.name, $0.articles) == ($1.source, $1.name, $1.articles)
      }
  }

  /// Articles as an edition may mean them.
  func named(_ articles: [(id: String, file: String)]) throws -> [SourceEdition.Named] {
    try builder.named(articles)
  }

  /// Reads sources, and takes over what the archive has of others.
  ///
  /// - Parameters:
  ///   - keepingMissing: whether articles whose files are gone stay.
  ///   - alone: whether what the archive has of other sources, or of none, is left out.
  ///   - progress: told after each file, from several threads.
  /// - Returns: what was read of each source, in their order.
  /// - Throws: `Fault` where there is no article to read in one.
  mutating func read(
    _ sources: [Source], keepingMissing: Bool = false, alone: Bool = false,
    progress: @escaping @Sendable () -> Void = {}
  ) throws -> [Reading] {
    let listed = Set(noted.flatMap { $0.files.flatMap(\.articles) })
    var orphans = alone ? [] : before.subtracting(listed)
    var readings: [String: Reading] = [:]
    var fresh: [(source: String, files: [ReadFile])] = []
    for (source, old) in noted {
      guard let named = sources.first(where: { $0.key == source }) else {
        if !alone { fresh.append((source, old)) }
        continue
      }
      let (files, reading) = try read(named, old, progress)
      readings[source] = reading
      fresh.append((source, files))
      if keepingMissing {
        orphans.formUnion(old.flatMap(\.articles).filter(before.contains))
      }
    }
    for source in sources where readings[source.key] == nil {
      let (files, reading) = try read(source, [], progress)
      readings[source.key] = reading
      fresh.append((source.key, files))
    }
    for (source, files) in fresh where readings[source] == nil {
      try takeOver(files.flatMap(\.articles))
    }
    if builder.base == nil {
      try archive?.forEachOriginal { articles in
        try add(articles.filter { orphans.contains($0.id) && !ids.contains($0.id) })
      }
    } else {
      try takeOver(orphans.sorted())
    }
    self.files = fresh.flatMap(\.files)
    return sources.compactMap { readings[$0.key] }
  }

  // MARK: One source

  private mutating func read(
    _ source: Source, _ old: [ReadFile], _ progress: @escaping @Sendable () -> Void
  ) throws -> (files: [ReadFile], reading: Reading) {
    var reading = Reading()
    var files: [ReadFile] = []
    switch source.kind {
    case .folder:
      let folder = try Fault.ofArticles { () throws(ArticleError) in
        try FolderReading(of: source.path, in: .all)
      }
      // As they are before they are read.
      var marks: [[UInt8]: String] = [:]
      for file in folder.files {
        if let mark = FileMark(source.path + "/" + file), mark.isSettled {
          marks[Array(file.utf8)] = mark.text
        }
      }
      // By their bytes: a text may be equal to another in other bytes.
      let byName = Dictionary(old.map { (Array($0.name.utf8), $0) }) { first, _ in first }
      let known = byName.compactMapValues { file in
        builder.base != nil && !file.mark.isEmpty && file.mark == marks[Array(file.name.utf8)]
          && file.articles.allSatisfy(before.contains) ? file.articles : nil
      }
      reading.skipped = try folder.forEach(
        portion: TimelineBuilder.portion, known: known, progress: progress
      ) { portion in
        reading.notes += portion.articles.compactMap(\.encodingNote)
        reading.count(portion.articles)
        try add(portion.articles)
        reading.notes += try takeOver(portion.known)
        for (name, articles) in portion.files {
          files.append(
            ReadFile(
              source: source.key, name: name, mark: marks[Array(name.utf8)] ?? "",
              articles: articles))
        }
        // What nobody can read for a while is not gone.
        files += portion.closed.compactMap { byName[Array($0.utf8)] }
      }
      let closed = reading.skipped.filter(\.mayHoldArticles).map(\.file)
      files += old.filter { file in
        let name = TextBoundary.line(file.name)
        return closed.contains { name == $0 || name.hasPrefix($0 + "/") }
          && !files.contains { $0.name == file.name }
      }
      files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    case .file:
      let articles = try Fault.ofArticles { () throws(ArticleError) in
        try ArticleReader.articles(at: source.path, in: .all)
      }
      progress()
      reading.notes += articles.compactMap(\.encodingNote)
      reading.count(articles)
      try add(articles)
      files.append(
        ReadFile(
          source: source.key, name: FilePath.name(of: source.path), mark: "",
          articles: articles.map(\.id)))
    case .archive:
      do {
        try source.archive().forEachOriginal { articles in
          for _ in articles { progress() }
          reading.articles += articles.map { ($0.id, $0.file) }
          reading.notes += articles.compactMap(\.encodingNote)
          try add(articles)
          files += articles.map {
            ReadFile(source: source.key, name: $0.id, mark: "", articles: [$0.id])
          }
        }
      } catch let error as ArchiveError {
        throw Fault(error, in: source.path)
      }
      files.sort { $0.name < $1.name }
    }
    if source.kind != .archive {
      reading.articles = files.flatMap { file in
        file.articles.map { ($0, TextBoundary.line(file.name)) }
      }
    }
    reading.notes += [reading.unreadNote].compactMap { $0 }
    if reading.articles.isEmpty {
      let reasons = reading.skipped.map { "\($0.file): \($0.reason)" }
      throw Fault(
        .badData, reasons.first ?? "\(TextBoundary.line(source.path)): no article to read")
    }
    // Those of closed files are in no portion.
    try takeOver(reading.articles.map(\.id).filter { !ids.contains($0) })
    return (files, reading)
  }

  /// Adds articles that are in no file.
  mutating func add(_ articles: [Article]) throws {
    ids.formUnion(articles.map(\.id))
    try builder.add(articles)
  }

  // MARK: What the archive has

  /// - Returns: lines for a person.
  private mutating func takeOver(_ files: [(id: String, file: String)]) throws -> [String] {
    ids.formUnion(files.map(\.id))
    let (missing, replaced) = try builder.add(kept: files.map { ($0.id, $0.file) })
    let names = Dictionary(files) { first, _ in first }
    try readAgain(missing, names)
    return replaced.compactMap(\.encodingNote)
  }

  /// Takes articles over under the names that they have.
  private mutating func takeOver(_ articles: [String]) throws {
    let new = articles.filter { ids.insert($0).inserted }
    try readAgain(try builder.add(kept: new.map { ($0, nil) }).missing)
  }

  /// Reads articles of which nothing is kept from their own texts.
  ///
  /// - Parameter names: of their files, where they may be others than before.
  private mutating func readAgain(
    _ articles: [String], _ names: [String: String] = [:]
  ) throws {
    for id in articles {
      guard var stored = try archive?.bareArticle(id) else { continue }
      stored.file = names[id] ?? stored.file
      let article = try Fault.ofArticles { () throws(ArticleError) in
        try ArticleReader.again(stored, in: .all)
      }
      try builder.add([article])
    }
  }
}
