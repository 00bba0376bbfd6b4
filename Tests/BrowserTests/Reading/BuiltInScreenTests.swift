import Screen
import Testing

@testable import Archive
@testable import Browser

/// The built-in story's screen without the articles' own words: of a row of text only the margin
/// and the underlined dates are kept, and what stands beside it.
private func skeleton(_ keys: String, _ columns: Int, _ rows: Int) throws -> String {
  var browser = SynchronousBrowser(
    size: Size(columns: columns, rows: rows), archive: try builtInArchive())
  browser.press(try KeyPress.keys(keys))
  let frame = browser.frame
  let header = columns < 70 ? 1 : 3
  let text = 4..<min(columns, 82)
  var lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  for row in header..<rows - 2 {
    let cells = Array(frame.row(row))
    var kept = ""
    for (column, cell) in cells.enumerated() {
      kept += text.contains(column) && !cell.style.underline ? " " : cell.text
    }
    // The margin of the article's own words is two columns wide.
    if cells[2].text != "┊", !cells[2].style.underline {
      kept = kept.prefix(2) + "  " + kept.dropFirst(4)
    }
    while kept.last == " " { kept.removeLast() }
    lines[row] = kept
  }
  return lines.joined(separator: "\n")
}

private func builtInScreen(_ keys: String) throws -> String {
  var browser = SynchronousBrowser(
    size: Size(columns: 80, rows: 24), archive: try builtInArchive())
  browser.press(try KeyPress.keys(keys))
  return browser.frame.text
}

@Test("The built-in story's fourth article at the killing in Cuernavaca, wide")
func builtInWide() throws {
  #expect(
    try skeleton("ajjj<Enter><Tab>jjjjjjj<Enter>", 120, 34) == """
       Big Media Discovers US Special Ops are Targeting Mexican Crime Organizations
       Narco News · Bill Conroy · published Sep 2012–Jun 2013, from the edition (i says why)
      ──────────────────────────────────────────────────────────────────────────────────┬─ Events of this article ────────────
                                                                                        │ 1980s      Plumlee flies arms south…
      ▌ ┊                                           early 2009                          │ FY 2009    7th Special Forces Group…
        ┊                                                                               │ in 09–10   Arms warehouse held by t…
        ┊                                                                               │ in 09–10   Raid shuts a Juarez work…
        ┊                                                                               │ early 09 – Task Force 7 works besid…
      ▌ ┊                                                                               │ early May  Mass grave reported near…
        ┊                                                                               │ mid May   *Defence briefing to Flor…
        ┊                                                                               │▶Dec        Mexican Navy forces kill…
        ┊                                                                               │ Jun 2010  *Narco News reports a US…
      ▶ ┊                                           last December                       │ in 11–12   WikiLeaks publishes hack…
        ┊                                                                               │ 5 Jun 11   Narco News follow-up cit…
        ┊                                                                               │ 28 Sep     DEI & CEG letter to JTF…
      ▌ ┊                                                                               │ by Dec     Mexican diplomat MX1 con…
        ┊                                                                               │ early 12  *Senate staffer and Penta…
        ┊                                                                               │ summer     Narco News gains access…
        ┊                                                                               │ in 12–13   Press reports a US-based…
      ▌ ┊                                      the 1980s                                │
        ┊                                                                               │
        ┊                                                                               │
                                                                                        │
      ▌                                                        June 5, 2011             │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
      ▌                                                                                 │
                                                                                        │
      ▌ ┊                                                               mid-May 2009    │
        ┊                                                                               │
       last December = Dec 2009 · counted from the document quoted here (Narco News, Jun 2010), not from this article
       Space page  ] [ next, previous date  / find  y copy with source  Tab events  q back  ? all keys                    44%
      """)
}

@Test("The same at 80 columns")
func builtInStacked() throws {
  #expect(
    try skeleton("ajjj<Enter>JJJJJJJJ", 80, 24) == """
       Big Media Discovers US Special Ops are Targeting Mexican Crime Organizations
       Narco News · Bill Conroy · Sep 2012–Jun 2013, from the edition (i says why)
      ────────────────────────────────────────────────────────────────────────────────
        ┊
        ┊
      ▌ ┊
        ┊
        ┊
        ┊
      ▶ ┊                                                 last December
        ┊
        ┊
      ▌ ┊
        ┊
        ┊
        ┊
      ▌ ┊                                                 the 1980s
        ┊
        ┊

      ▌                                                        June 5, 2011

       last December = Dec 2009 · counted from the document (Narco News, Jun 2010)
       Space page  ] [ next, previous date  / find  y copy  q back  ? all keys    40%
      """)
}

@Test("The same at 40 columns")
func builtInNarrow() throws {
  #expect(
    try skeleton("ajjj<Enter>JJJJJJJJ", 40, 12) == """
      Articles › Big Media Discovers US S… 37%
        ┊
        ┊
        ┊
      ▶ ┊                     last December
        ┊
        ┊
        ┊
      ▌ ┊
        ┊
      = Dec 2009, from the document (Jun 2010)
      Space page  ] next date  q back  ? keys
      """)
}
