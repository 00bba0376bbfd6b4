import GRDB

/// What holds of the whole story and never changes while the archive is open.
struct StoryFacts: Sendable {
  var title: String
  var introduction: String?
  var aliases: [[String]]
  var articles: Int
  var events: Int
  var undated: Int
  /// Articles whose publication date is not known at all.
  var withoutDate: Int
  /// Dated passages that wait for their article's publication date.
  var waiting: Int
  var axis: AxisFacts

  init(_ db: Database) throws {
    var rows: [String: Row] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT name, value FROM facts") {
      rows[try row.value(0)] = row
    }
    title = try rows["title"]?.value(1) ?? ""
    introduction = try rows["introduction"]?.optional(1)
    aliases = try rows["aliases"].map { try Blob.groups($0.bytes(1)) } ?? []
    articles = try rows["articles"]?.value(1) ?? 0
    events = try rows["events"]?.value(1) ?? 0
    undated = try rows["undated"]?.value(1) ?? 0
    withoutDate = try rows["without date"]?.value(1) ?? 0
    waiting = try rows["waiting"]?.value(1) ?? 0
    axis = try AxisFacts(db, unit: rows["axis"]?.named(1) ?? .year)
  }
}
