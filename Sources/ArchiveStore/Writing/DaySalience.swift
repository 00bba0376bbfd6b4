import GRDB

/// Ranks events by days: of each day one event stands for all articles that mention the day, so that
/// the most told events are the most told days and not one day many times.
enum DaySalience {
  /// Once all events and reports are there.
  ///
  /// - Parameter isLarge: from many articles on an event whose day is not known counts half, and
  ///   takes no place from a known one.
  static func rank(in db: Database, isLarge: Bool) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE told_days AS
          SELECT e.first AS day, count(DISTINCT r.article) AS articles
          FROM events e JOIN reports r ON r.event = e.id
          WHERE e.first = e.last GROUP BY e.first;
        CREATE TEMP TABLE leading_events AS
          SELECT id, day, articles FROM (
            SELECT e.id, d.day, d.articles,
              row_number() OVER (PARTITION BY e.first ORDER BY e.salience DESC, e.id) AS place
            FROM events e JOIN told_days d ON d.day = e.first WHERE e.first = e.last)
          WHERE place = 1;
        UPDATE events SET salience = salience % 2 + 2 * l.articles
          FROM leading_events l WHERE l.id = events.id;
        DROP TABLE leading_events;
        DROP TABLE told_days;
        """)
    if isLarge {
      try db.execute(
        sql: "UPDATE events SET salience = salience / 2 WHERE first IS NULL OR first IS NOT last")
    }
  }
}
