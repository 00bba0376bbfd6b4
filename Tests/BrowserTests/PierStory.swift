import Articles
import Indexing
import Temporal

extension HandMadeStory {
  /// The fire at Pier 7.
  static func pier() throws -> HandMadeStory {
    let june2010 = try EDTF("2010-06").days
    return HandMadeStory(
      articles: [
        try article(
          1, title: "Pier 7 opens again after the fire", outlet: "Harbour Post",
          author: "Ann Marsh", published: "2010-06",
          text: """
            Old cranes carried grain here day and night in the 1980s, and nobody counted the hours.

            Since early 2009 a night shift has run the pier alone, without a foreman, and it found \
            a wreck below the quay in early May 2009, called the divers, and put out the fire that \
            burned the grain store last December.

            In mid-May 2009 a briefing for the board listed the pier as unsafe, with photographs \
            of every beam, and asked for money that never came.

            The pier opened again on 4 June, with flags and a band.

            A grave silence lay over the quay that morning.

            Comment: My uncle dug that grave silence himself.
            """),
        try article(
          2, title: nil, outlet: nil, published: "[2010-06-04..2010-12-31]", source: .inferred,
          basis: "“last December” is the fire of 2009",
          text: """
            Nobody has been charged with the great fire that took the grain store last December.

            The divers say little.
            """),
        try article(
          3, title: "What the papers of the harbour board show", outlet: "Coast Weekly",
          author: "Ben Lund", published: "2012-11-01",
          text: """
            The board bought the pier in 1990. Dredgers deepened the channel from 1990 to 1993.

            In fiscal year 2009 the board paid for eighteen inspections.

            From the 2010 Harbour Post story:

            a night shift has run the pier alone, without a foreman, and it put out the fire that \
            burned the grain store last December.

            A letter of 28 September 2011 asked for new cranes. By December 2011 the board had \
            denied everything, and in 2011 the foreman left.
            """),
      ],
      events: events(june2010),
      undated: [
        Told(article: 0, from: "A grave silence", to: "that morning."),
        Told(article: 1, from: "The divers say", to: "little."),
      ])
  }

  private static func events(_ june2010: DayRange) -> [Happened] {
    [
      Happened(
        title: "Old cranes carry grain day and night", date: "198X",
        told: [
          Told(
            article: 0, from: "Old cranes", to: "the hours.", words: "the 1980s", date: "198X")
        ]),
      Happened(
        title: "The board buys the pier", date: "1990",
        told: [Told(article: 2, from: "The board bought", to: "1990.", words: "1990", date: "1990")]
      ),
      Happened(
        title: "Dredgers deepen the channel", date: "1990/1993",
        told: [
          Told(
            article: 2, from: "Dredgers", to: "to 1993.", words: "1990 to 1993", date: "1990/1993")
        ]),
      Happened(
        title: "The board pays for eighteen inspections", date: "2008-10/2009-09",
        fiscalYear: 2009,
        told: [Told(article: 2, from: "In fiscal year", to: "inspections.")]),
      Happened(
        title: "A night shift runs the pier alone", date: "2009/..", mod: .start,
        told: [
          Told(
            article: 0, from: "Since early 2009", to: "without a foreman", words: "early 2009",
            date: "2009/.."),
          Told(
            article: 2, from: "a night shift", to: "without a foreman",
            voice: .document(name: "Harbour Post, Jun 2010"), echoOf: 0),
        ]),
      Happened(
        title: "Divers find a wreck below the quay", date: "[2009-05-01..2009-05-10]", mod: .start,
        kind: "discovery",
        told: [
          Told(
            article: 0, from: "Since early 2009", to: "called the divers", focusFrom: "found a",
            words: "early May 2009", date: "2009-05")
        ]),
      Happened(
        title: "Briefing for the board lists the pier as unsafe", date: "[2009-05-11..2009-05-20]",
        mod: .mid,
        kind: "briefing", landmark: "The briefing about the beams",
        told: [
          Told(
            article: 0, from: "In mid-May", to: "never came.", words: "mid-May 2009",
            date: "2009-05")
        ]),
      Happened(
        title: "Fire burns the grain store, and nobody is charged with it to this day",
        date: "2009-12", kind: "accident",
        told: [
          Told(
            article: 0, from: "Since early 2009", to: "last December.", focusFrom: "put out",
            words: "last December", date: "2009-12", countedFrom: .publication(june2010)),
          Told(
            article: 1, from: "Nobody", to: "last December.", words: "last December",
            date: "2009-12", countedFrom: .publication(june2010)),
          Told(
            article: 2, from: "a night shift", to: "last December.", focusFrom: "put out",
            words: "last December", date: "2009-12", countedFrom: .document(zone: 0, june2010),
            voice: .document(name: "Harbour Post, Jun 2010"), echoOf: 0),
        ]),
      Happened(
        title: "Pier 7 opens again", date: "2010-06-04", kind: "opening",
        landmark: "The day it opened again",
        told: [
          Told(
            article: 0, from: "The pier opened", to: "a band.", words: "4 June", date: "2010-06-04")
        ]),
      Happened(
        title: "The foreman leaves", date: "2011",
        told: [
          Told(
            article: 2, from: "By December", to: "left.", focusFrom: "in 2011", words: "2011",
            date: "2011")
        ]),
      Happened(
        title: "A letter asks for new cranes", date: "2011-09-28", kind: "letter",
        told: [
          Told(
            article: 2, from: "A letter", to: "new cranes.", words: "28 September 2011",
            date: "2011-09-28")
        ]),
      Happened(
        title: "The board denies everything", date: "[..2011-12]",
        told: [
          Told(
            article: 2, from: "By December", to: "denied everything", words: "December 2011",
            date: "[..2011-12]")
        ]),
    ]
  }
}
