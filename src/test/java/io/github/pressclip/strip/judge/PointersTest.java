package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "SEGUIR LEYENDO:", "MIRA: Suspenden los trenes de la costa", "Pilihan Editor: Kereta Berhenti", "ये भी पढ़ें", "延伸閱讀", "原标题：大桥重建",
    "עוד כותרות:", "İlginizi Çekebilir",
    "İLGİNİZİ ÇEKEBİLİR: Köprü yeniden açıldı", "HABERİN DEVAMI", "Haberin devamı...", "อ่านเพิ่มเติม..."})
  void aPhraseAloneOrBeforeAColonPoints(String text) {
    assertTrue(Pointers.open(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mira el puente desde la orilla", "Seguir leyendo es un placer: lo dijo ella", "", ":", "橋"})
  void otherLinesDoNot(String text) {
    assertFalse(Pointers.open(text));
  }
}
