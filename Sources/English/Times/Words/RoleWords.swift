import Temporal

extension EnglishWords {
  /// Words by what they are to a date beside them.
  static let roles: [Lexicon.Entry] =
    role(
      "election elections vote votes poll polls ballot primary primaries caucus caucuses"
        + " referendum runoff deadline meeting meetings summit hearing hearings trial conference"
        + " convention ceremony inauguration launch festival game games match race wedding contest"
        + " debate session talks visit concert tour expiry date release start opening sentencing"
        + " final finals marathon parade premiere exam exams test tests flight flights delivery"
        + " review anniversary celebration celebrations holiday holidays retirement auction sale"
        + " performance performances show shows appearance target gathering rally gig gigs"
        + " concerts friendly fundraiser benefit screening briefing timetable schedule window"
        + " cutoff awards telethon telethons bowl",
      .scheduled)
    + role(
      "rally rallies protest protests demonstration demonstrations march marches strike"
        + " boycott walkout vigil vigils prayers",
      .gathering)
    + role("should shouldn't must may might", .obliging)
    + role("stand stands standing stood", .standing) + role("no", .lacking)
    + role("program programme show", .broadcast) + role("hoped intended planned", .hoped)
    + role(
      "attack attacks blast blasts explosion explosions spill shooting shootings killing killings"
        + " murder murders death deaths crash crashes accident accidents fire fires raid raids"
        + " coup massacre arrest arrests bombing bombings bomb earthquake earthquakes quake flood"
        + " floods storm storms riot riots uprising assault collapse disaster disasters"
        + " disappearance robbery incident ambush breach outage leak derailment sinking stabbing"
        + " kidnapping abduction suicide assassination tsunami hurricane tornado outbreak slaying"
        + " slayings terrorist terror hijackings hijackers resignation defeat victory tragedy",
      .happening)
    + role(
      "crude futures wheat corn soybeans soybean gold silver copper coffee sugar cotton gasoline"
        + " contract contracts cattle hogs",
      .commodity)
    + role("by through thru before", .limit)
    + role("from", .from) + role("between", .between) + role("through thru", .through)
    + role("for", .purpose) + role("payable redeemable", .pending)
    + role(
      "with for without against amid despite among upon only also not again just still even back"
        + " out up down off away here there when where if so too then alone instead through via"
        + " per bloody",
      .particle)
    + role("record", .record) + role("on", .on) + role("'s", .genitive)
    + role("said say says", .reporting) + role("now already", .moment)
    + role("cut shot hit spread split cast wound bore saw bit read lay broadcast", .nounOrPast)
    // Known words are no verbs in -ed.
    + role("preferred", [])
    + role(
      "commission committee victims families hijackers rioters rioter defendants insurrection"
        + " memorial museum hostages survivors responders panel inquiry era",
      .aftermath)
    + role(
      "sixteen seventeen eighteen nineteen twenty hundred thousand", .hundreds)
    + role("update updated posted aired", .stamp)
    + role(
      "movement youth brigade brigades group alliance front square bridge street stadium"
        + " university coalition organization party airport",
      .dateNamed)
    + role(
      "announced announces confirmed canceled cancelled cancels scrapped unveiled organized"
        + " organised postponed set scheduled planned",
      .announcing)
    + same(
      "announced confirmed canceled cancelled scrapped unveiled organized organised", .pastMark)
    + role(
      "planning preparing organizing organising considering arranging coming wishes wish"
        + " bracing",
      .planning)
    + role("as", .likewise)
    + role(
      "camp camps school schools coat coats clothes job jobs semester break olympics wear home"
        + " cottage reading solstice house houses storm storms weather training sports vacation"
        + " blockbuster blockbusters",
      .seasonal)
    + role("#", .hash) + role(")", .closing) + role("/", .slash) + role("that", .clauseOpener)
    + role(
      "called calls call calling booked fixed set arranged convened schedule schedules readied"
        + " readying prepared prepare preparing braced bracing",
      .arranging)
    + role("sisters sister brothers brother family clan household girls", .kin)
    + role("delivery", .commodity)
    + role("he she it they we i you who", .pronoun)
    + role("born founded established built created incorporated opened started", .beginning)
    + role(
      "closed close closing opened ended finished settled stood traded trading priced valued"
        + " quoted index average points shares",
      .quoting)
    + same(
      "founded established created incorporated opened started closed ended finished settled"
        + " traded priced valued quoted updated posted aired",
      .pastMark)
    + role("next toward towards", .onward)
    + role("following next later earlier same previous preceding after before", .narrative)
}
