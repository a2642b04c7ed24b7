package io.github.pressclip.find.dateline.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.page.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampReaderTest {
  private final StampReader reader = new StampReader(new DateScanner(new Months(null)));

  @Test
  void readsEachStampOfALineWithItsKindAndPlace() {
    List<Stamp> stamps = reader.read(
        "Reuters | Tarnby | Updated: 03-09-2022 09:02 IST | Created: 02-09-2022 21:15 IST", Stamp.Rank.SHOWN,
        Position.at(7, 1));
    assertEquals(2, stamps.size());
    assertEquals(Kind.UPDATED, stamps.get(0).kind());
    assertEquals(542, stamps.get(0).clock().minute());
    assertEquals(29, stamps.get(0).position().column());
    assertEquals(Kind.PUBLISHED, stamps.get(1).kind());
    assertEquals("IST", stamps.get(1).clock().zone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Site Last Updated: December 20, 2025", "Dernière mise à jour du site : 20 décembre 2025"})
  void leavesOutTheDayOnWhichTheWholeSiteWasChanged(String line) {
    assertEquals(List.of(), reader.read(line, Stamp.Rank.SHOWN, Position.at(1, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Archived on 3 June 2025 at 10:15", "Last accessed: June 3, 2025", "Abgerufen am 3. Juni 2025",
      "Zuletzt abgerufen am 03.06.2025", "Archiviert vom Original am 3. Juni 2025", "Page consultée le 3 juin 2025",
      "Consultado el 3 de junio de 2025", "Fecha de consulta: 3 de junio de 2025", "Consultato il 3 giugno 2025",
      "Acessado em 3 de junho de 2025", "Data de acesso: 03/06/2025", "Geraadpleegd op 3 juni 2025",
      "Дата обращения: 3 июня 2025", "Erişim tarihi: 03.06.2025", "访问日期：2025年6月3日"})
  void leavesOutTheDayOnWhichACopyWasMadeOrRead(String line) {
    assertEquals(List.of(), reader.read(line, Stamp.Rank.SHOWN, Position.at(1, 1)));
  }

  /** Such words tell news, or where a site files its stories. */
  @ParameterizedTest
  @ValueSource(strings = {"Lion captured in Tarnby | 3 June 2025", "Dog saved from river | 3 June 2025",
      "Anchor retrieved from harbour, 3 June 2025", "Arquivado em: Vilas | 3 de junho de 2025",
      "From the archive, 3 June 2025", "Archived | 3 June 2025"})
  void keepsTheDayBesideWordsThatMeanSomethingElseInNewsrooms(String line) {
    assertEquals(Kind.BARE, reader.read(line, Stamp.Rank.SHOWN, Position.at(1, 1)).get(0).kind());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Published 3 September 2022                   | PUBLISHED
      Last updated on September 3, 2022            | UPDATED
      Stand: 03.09.2022, 09:02 Uhr                 | UPDATED
      Veröffentlicht am 3. September 2022          | PUBLISHED
      Publié le 3 septembre 2022 à 9h02            | PUBLISHED
      Mise en ligne : 3 septembre 2022             | PUBLISHED
      Mis à jour le 3 septembre 2022 à 9h02        | UPDATED
      Publicado el 3 de septiembre de 2022         | PUBLISHED
      Actualizado: 3 de septiembre de 2022         | UPDATED
      Pubblicato il 3 settembre 2022               | PUBLISHED
      Ultimo aggiornamento: 3 settembre 2022       | UPDATED
      Atualizado em 3 de setembro de 2022          | UPDATED
      Опубликовано 3 сентября 2022                 | PUBLISHED
      Обновлено: 3 сентября 2022, 09:02            | UPDATED
      发布时间：2022年9月3日                          | PUBLISHED
      最終更新 2022年9月3日 9時02分                   | UPDATED
      수정 2022.09.03 09:02                         | UPDATED
      입력 2022.09.03 09:02                         | PUBLISHED
      Akt.: 3. September 2022 - 9.02 Uhr           | UPDATED
      Released Saturday, September 3, 2022         | PUBLISHED
      Content current as of: September 3, 2022     | UPDATED
      Tarnby, 3 September 2022                     | BARE
      Editiert am 3. September 2022, 9:02 Uhr      | UPDATED
      Update vom 3. September 2022                 | UPDATED
      Meldung vom 3. September 2022                | PUBLISHED
      2022年9月3日 9:02更新                          | UPDATED
      2022年9月3日 9:02 公開                         | PUBLISHED
      2022-09-03 09:02 更新：                        | BARE
      Módosítva: 2022. szeptember 3., 9:02         | UPDATED
      آخر تحديث: 3 سبتمبر 2022                       | UPDATED
      עודכן: 3.9.2022                               | UPDATED
      Cập nhật 3.9.2022                             | UPDATED
      """)
  void tellsTheKindOfAStampByItsLabel(String line, Kind kind) {
    List<Stamp> stamps = reader.read(line, Stamp.Rank.SHOWN, Position.at(1, 1));
    assertEquals(1, stamps.size());
    assertEquals(kind, stamps.get(0).kind());
    assertEquals("2022-09-03", stamps.get(0).date().read(true).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "20220903", "20220903T090200", "2022-09-03", "Sat Sep 03 09:02:00 IST 2022", "2022-09-03 09:02:00"})
  void readsValuesForMachines(String value) {
    assertEquals("2022-09-03", reader.value(Kind.PUBLISHED, value, Stamp.Rank.META).date().read(true).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "1970-01-01T00:00:00Z", "123456"})
  void takesNoDateFromOtherValues(String value) {
    assertNull(reader.value(Kind.PUBLISHED, value, Stamp.Rank.META));
  }
}
