import Temporal

extension EnglishWords {
  /// Months, weekdays, seasons, parts of the day, feasts.
  static let names: [Lexicon.Entry] =
    list(
      "january february march april may june july august september october november december",
      .month, shape: .capitalOnly)
    + list("jan feb mar apr", .month, shape: [.capitalOnly, .abbreviation])
    + list("jun jul aug sep oct nov dec", .month, from: 6, shape: [.capitalOnly, .abbreviation])
    + same("sept", .month, 9, shape: [.capitalOnly, .abbreviation])
    + list(
      "monday tuesday wednesday thursday friday saturday sunday", .weekday, shape: .capitalOnly)
    + list("mon tue wed thu fri", .weekday, shape: [.capitalOnly, .abbreviation])
    + list("sat sun", .weekday, from: 6, shape: [.capitalOnly, .abbreviation])
    + same("tues", .weekday, 2, shape: [.capitalOnly, .abbreviation])
    + same("thur thurs", .weekday, 4, shape: [.capitalOnly, .abbreviation])
    + list("mondays tuesdays wednesdays thursdays fridays saturdays sundays", .timeWord)
    + list("spring summer autumn winter", .season) + same("fall", .season, 3)
    + list("summertime", .season, from: 2) + list("springtime", .season, from: 1)
    + list("wintertime", .season, from: 4)
    + dayParts + feasts

  private static let dayParts: [Lexicon.Entry] =
    same("morning dawn daybreak sunrise forenoon", .dayPart, 1)
    + same("lunchtime", .dayPart, 2)
    + same("afternoon", .dayPart, 3) + same("evening dusk sunset", .dayPart, 4)
    + same("night nightfall overnight", .dayPart, 5) + same("daytime", .dayPart, 6)
    + same("mornings afternoons evenings nights", [])
    + same("noon midday midnight o'clock", .timeWord)
    + same("a.m. a.m am", .meridiem, 1) + same("p.m. p.m pm", .meridiem, 2)
    + zones
    + same("b.c. b.c.e. bc bce b.c b.c.e", .era, 1)
    + same("a.d. ad a.d ce", .era, 2, shape: .capitalsOnly)

  /// The values are hours from Greenwich, 100 for a zone that differs with the season.
  private static let zones: [Lexicon.Entry] =
    same("gmt utc", .zone, 0, shape: .capitalsOnly)
    + same("est cdt", .zone, -5, shape: .capitalsOnly)
    + same("edt", .zone, -4, shape: .capitalsOnly)
    + same("cst mdt", .zone, -6, shape: .capitalsOnly)
    + same("mst pdt", .zone, -7, shape: .capitalsOnly)
    + same("pst", .zone, -8, shape: .capitalsOnly)
    + same("bst cet", .zone, 1, shape: .capitalsOnly) + same("cest", .zone, 2, shape: .capitalsOnly)
    + same("eet", .zone, 2, shape: .capitalsOnly) + same("eest msk", .zone, 3, shape: .capitalsOnly)
    + same("hkt", .zone, 8, shape: .capitalsOnly) + same("jst kst", .zone, 9, shape: .capitalsOnly)
    + same("aest", .zone, 10, shape: .capitalsOnly)
    + same("et pt ct mt", .zone, 100, shape: .capitalsOnly)

  private static let feasts: [Lexicon.Entry] =
    same("christmas xmas", .holiday, Holiday.christmas.rawValue, shape: .capitalOnly)
    + same("halloween", .holiday, Holiday.halloween.rawValue, shape: .capitalOnly)
    + same("thanksgiving", .holiday, Holiday.thanksgiving.rawValue, shape: .capitalOnly)
    + same("easter", .holiday, Holiday.easter.rawValue, shape: .capitalOnly)
    + same("pentecost", .holiday, Holiday.pentecost.rawValue, shape: .capitalOnly)
    + same("juneteenth", .holiday, Holiday.juneteenth.rawValue, shape: .capitalOnly)
}
