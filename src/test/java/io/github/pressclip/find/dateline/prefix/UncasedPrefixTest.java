package io.github.pressclip.find.dateline.prefix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.place.Agencies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncasedPrefixTest {
  private final UncasedPrefix prefixes = new UncasedPrefix(new DateScanner(new Months(null)), new Agencies());

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      واديان (رويترز) - أعلنت البلدية            | واديان     | رويترز      | -       | أعلنت البلدية
      واديان - رويترز: أعلنت البلدية             | واديان     | رويترز      | -       | أعلنت البلدية
      واديان 4 يناير (شينخوا) -- أعلنت البلدية   | واديان     | شينخوا      | --01-04 | أعلنت البلدية
      أبو واديان في 4 يناير / وام / أعلنت البلدية | أبو واديان | وام         | --01-04 | أعلنت البلدية
      واديان / سمير العوضي / الأناضول            | واديان     | الأناضول    | -       | ''
      واديان - العربية.نت                       | واديان     | العربية.نت  | -       | ''
      سبزرود - ایرنا - شهردار سبزرود گفت         | سبزرود     | ایرنا       | -       | شهردار سبزرود گفت
      सोनधारा, चार जनवरी (भाषा) नगर निगम ने कहा   | सोनधारा    | भाषा        | -       | नगर निगम ने कहा
      सोनधारा, भाषा। नगर निगम ने कहा             | सोनधारा    | भाषा        | -       | नगर निगम ने कहा
      সোনাধারা, ৪ জানুয়ারি (বাসস) : মেয়র বলেন    | সোনাধারা   | বাসস        | --01-04 | মেয়র বলেন
      """)
  void readsAPlaceThatAnAgencyFollows(String text, String place, String agency, String day, String story) {
    Prefix prefix = prefixes.read(text, 0);
    assertEquals(place, prefix.place());
    assertEquals(agency, prefix.agency());
    assertEquals(day, prefix.date() == null ? null : prefix.date().read(true).toString());
    assertEquals(story, text.substring(prefix.end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "واديان (خاص) - أعلنت البلدية", "قال رئيس البلدية في المدينة اليوم (رويترز) إن", "واديان تعيد بناء جسرها",
      "सोनधारा, चार जनवरी को नगर निगम ने कहा", "भाषा", "واديان - أعلنت البلدية", "قناة (الجزيرة"})
  void readsNothingElse(String text) {
    assertNull(prefixes.read(text, 0));
  }
}
