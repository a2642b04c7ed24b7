package io.github.pressclip.find.byline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Corin Maddox                              | Corin Maddox
      Petty Officer 2nd Class Maris Holloway    | Maris Holloway
      Senior Airman Maris Holloway, 77th Wing   | Maris Holloway
      Tech. Sgt. Maris Holloway and U.S. Army Spc. Dell Ravenna | Maris Holloway, Dell Ravenna
      Class Holloway                            | Class Holloway
      John E Smith                              | John E Smith
      Maris Holloway, Sr. Director of Operations, Hollin Van Lines | Maris Holloway
      Maris B. Holloway CPP, PSP                | Maris B. Holloway
      Maris HOLLOWAY, NPW                       | Maris HOLLOWAY
      Jean Paul ROUX                            | Jean Paul ROUX
      Maris Ann Holloway VI, MBA                | Maris Ann Holloway VI
      Maris I Holloway and Dell Y Ravenna       | Maris I Holloway, Dell Y Ravenna
      Maris Holloway And Dell Ravenna           | Maris Holloway, Dell Ravenna
      Marisa Lema y Pilar Oriz                  | Marisa Lema, Pilar Oriz
      MARISA LEMA Y PILAR ORIZ                  | MARISA LEMA, PILAR ORIZ
      Marisa Lema Oriz e Pinto                  | Marisa Lema Oriz e Pinto
      Marisa Lema y Redacción                   | Marisa Lema
      Marisa Lema y EFE                         | Marisa Lema
      Marisa Lema, La Voz de Norrby             | Marisa Lema
      Maris H. Holloway 1                       | Maris H. Holloway
      Malcolm X                                 | Malcolm X
      Sable Whitlock X                          | Sable Whitlock
      Sable Whitlock X Facebook                 | Sable Whitlock
      Hanna Um                                  | Hanna Um
      Hanna Ri Um                               | Hanna Ri Um
      Hanna Ri um 12.15 Uhr                     | Hanna Ri
      Hanna Ri In Norrby                        | Hanna Ri
      Hanna Ri In                               | Hanna Ri
      Maris Holloway and Dell Ravenna           | Maris Holloway, Dell Ravenna
      Anna Berg, Bo Dahl & Cy Ek                | Anna Berg, Bo Dahl, Cy Ek
      Henrike Solm und Jost Velten, dpa         | Henrike Solm, Jost Velten
      Sable Whitlock, Staff Writer              | Sable Whitlock
      Anneke Solberg (now) and Jonas Preiss (earlier) | Anneke Solberg, Jonas Preiss
      Elena Oberholm (obe), Oliver Maks (oma)   | Elena Oberholm, Oliver Maks
      Vincent van der Aa                        | Vincent van der Aa
      J. R. Pell Jr.                            | J. R. Pell Jr.
      MARIS HOLLOWAY                            | MARIS HOLLOWAY
      Ingrid O'Hara-Lund – Political Editor     | Ingrid O'Hara-Lund
      林知远、何晚晴                              | 林知远, 何晚晴
      한도윤 기자                                 | 한도윤
      Sable Whitlock December 2, 2025           | Sable Whitlock
      Sable Whitlock 2 December 2025            | Sable Whitlock
      Sable July 30, 2019 January 18, 2023      | ''
      Sable Whitlock July 30, 2019              | Sable Whitlock
      July 30, 2019 Sable Whitlock              | Sable Whitlock
      Sable Whitlock 10:30 2019-07-30           | Sable Whitlock
      Sable Whitlock and From the Coast         | Sable Whitlock
      United States                             | ''
      Sable Whitlock@sablewhitlock              | Sable Whitlock
      Wed Nov 05 2025 - 18:21                   | ''
      Hollin Dispatch                           | ''
      Norrby Mail                               | ''
      Sable Whitlock · sable@norrby.example · Norrby Coast | Sable Whitlock
      Sable Whitlock, s@norrby.example, Piers Novak, p@norrby.example | Sable Whitlock, Piers Novak
      Norrby Küstenverband                      | ''
      Polizei Hollin                            | ''
      Deutsches Rotes Boot                      | ''
      Boote von Hollin e.V.                     | ''
      기사 공유                                   | ''
      한 도윤                                     | 한 도윤
      林 知远                                     | 林 知远
      Sable Whitlock published 2 December       | Sable Whitlock
      Sable Whitlock ⋅ Founder ⋅ Updated May 6  | Sable Whitlock
      Fitz MacDonald                            | Fitz MacDonald
      Sable WhitlockTwitter                     | Sable Whitlock
      SABLE WHITLOCKPUBLISHED: JAN 29, 2025     | SABLE WHITLOCK
      SABLE WHITLOCKLAST UPDATED NOV 6, 2025    | SABLE WHITLOCK
      Sable WhitlockNovember 20, 2007           | Sable Whitlock
      Nov 18, 2007Nov 20, 2007Sable Whitlock    | Sable Whitlock
      Hollin Disclosure                         | ''
      Le Courrier et Sable Whitlock             | Sable Whitlock
      La Toya Whitlock                          | La Toya Whitlock
      Photographs by Piers Novak                | ''
      Newsroom Staff                            | ''
      Ann Smith's                               | ''
      Ann Smith—10 min read                     | Ann Smith
      Ann Baron Smith· 2 December 2025          | Ann Baron Smith
      Anna Gal·la                               | ''
      Henrike Solm Politische Korrespondentin   | ''
      Anna Lund Journalist                      | Anna Lund
      Anna Lund Text                            | Anna Lund
      Anna Lund wo 31 jan 2024 18:44            | Anna Lund
      Anna Lund Foto                            | ''
      Anna Lund Foto: Bo Dahl                   | Anna Lund
      Auteurs Anna Lund Bo Dahl                 | ''
      In This Article                           | ''
      Teilen Teilen Drucken Teilen Tweeten      | ''
      Sable Whitlock12.03.2025, 08.15 Uhr       | Sable Whitlock
      Anna Berg Lund12.03.2025, 08.15 Uhr       | Anna Berg Lund
      Sable Whitlock12 March 2025               | Sable Whitlock
      Sable Neunzehn72                          | ''
      Sable Whitlock1, Piers Novak2              | Sable Whitlock, Piers Novak
      林知远2025年3月12日                          | 林知远
      Sable Whitlock(reporter)                  | Sable Whitlock
      Sable Whitlock sw@hollin.example          | Sable Whitlock
      Sable Whitlock @sablewhitlock             | Sable Whitlock
      SABLE WHITLOCK Hollin Mail Staff Writer   | SABLE WHITLOCK
      SABLE McVEY Hollin                        | SABLE McVEY Hollin
      Sable Whitlock Publié le 12 mars 2025     | Sable Whitlock
      Sable WhitlockIllustration by Cy Ek       | Sable Whitlock
      Sable Whitlock Fact checked by Cy Ek      | Sable Whitlock
      Sable Whitlock, g2 — Norrby Velho         | Sable Whitlock
      Sable Whitlock/AFP                        | ''
      Sable Whitlock/dpa                        | ''
      Bund 90/Die Hollin Freunde                | ''
      Sable WHITLOCK/HOLLIN, (DHA)              | Sable WHITLOCK
      Sable Whitlock/Piers Novak                | Sable Whitlock, Piers Novak
      江若晴／雲溪報導                             | 江若晴
      海港报                                     | ''
      讚 分享                                    | ''
      Tim Redaksi                               | ''
      Sable Whitlock, Head of Trade and Harbour Life | Sable Whitlock
      """)
  void namesPeopleAndNoRoles(String credit, String people) {
    assertEquals(people, String.join(", ", Credit.people(credit.strip(), false)));
  }

  @Test
  void aBarEndsANameWithoutASpaceBeforeIt() {
    assertEquals("[Sable Whitlock]", Credit.people("Sable Whitlock|Published 4 months ago", false).toString());
  }

  @Test
  void aDeclaredNameMayBeInSmallLettersButNotInPart() {
    assertEquals("[sable whitlock]", Credit.people("sable whitlock", true).toString());
    assertEquals("[]", Credit.people("Sable designed", true).toString());
    assertEquals("[विनय सोनारिया]", Credit.people("विनय सोनारिया", true).toString());
    assertEquals("[]", Credit.people("নিজস্ব প্রতিবেদক", true).toString());
  }

  @Test
  void whatFollowsTheDateAreTopics() {
    assertEquals("[Sable Whitlock]", Credit.people("Sable Whitlock | Dec 30, 2025 | Indoor Plants", false).toString());
  }

  @Test
  void aReporterStandsBehindThePaper() {
    assertEquals("[한도윤]", Credit.people("은하일보=한도윤 기자", false).toString());
  }

  @Test
  void whatAPageDeclaresMayBeInLowerCase() {
    assertEquals("[viktor hedlund]", Credit.people("viktor hedlund", true).toString());
    assertEquals("[]", Credit.people("viktor hedlund", false).toString());
  }
}
