package io.github.pressclip.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String STORY = "Fährverkehr läuft wieder – „endlich“, sagt Bürgermeisterin Özlem Brühl.";

  @Test
  void utf8NeedsNoDeclaration() throws InputException {
    assertDecoded(STORY, "UTF-8", "all bytes are valid UTF-8", STORY.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bytesThatAreNotUtf8AreWindows1252() throws InputException {
    assertDecoded(STORY, "windows-1252", "not UTF-8, and no other charset is declared",
        STORY.getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void aWrongDeclarationDoesNotSpoilUtf8() throws InputException {
    String page = "<meta charset=\"ISO-8859-1\">" + STORY;

    assertDecoded(page, "UTF-8", "all bytes are valid UTF-8; the page declares ISO-8859-1",
        page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPageThatDeclaresUtf8AndIsNotIsWindows1252() throws InputException {
    String page = "<meta charset=utf-8>" + STORY;

    assertDecoded(page, "windows-1252", "not UTF-8, and no other charset is declared",
        page.getBytes(Charset.forName("windows-1252")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void textThatWasEncodedTwiceIsMended(String takenFor) throws InputException {
    String story = "Die Fähre fährt – „endlich“, sagt Özlem Brühl.";
    String twice = new String(story.getBytes(StandardCharsets.UTF_8), Charset.forName(takenFor));

    assertDecoded(story, "UTF-8", "all bytes are valid UTF-8, and the text was encoded twice",
        twice.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Minha irmã – a outra – disse “não” à IRMÃ”.",
      "«\u00a0Voilà\u00a0», dit-elle à Noë\u00a0: «\u00a0déjà\u00a0»",
      "The mark shows up as â€™ when a page is read in the wrong charset.",
      "A bed of 2 ×\u00a04 feet, one of 3 ×\u00a06, one of 3 ×\u00a08, one of 4 ×\u00a08",
      "Käse, Süß“, Maß“, Fuß“, Größe"})
  void textThatLooksABitLikeItIsLeftAlone(String story) throws InputException {
    assertDecoded(story, "UTF-8", "all bytes are valid UTF-8", story.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDamagedByteDoesNotSpoilAPageOfUtf8() throws InputException {
    byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;

    Decoded decoded = Decoder.decode(bytes, null);

    assertEquals(StandardCharsets.UTF_8, decoded.charset());
    assertEquals("Fährverkehr läuft wieder – „endlich“, sagt Bürgermeisterin Özlem Brüh\uFFFD.", decoded.text());
    assertEquals("8 valid sequences of UTF-8 against 1 broken bytes", decoded.reason());
  }

  @Test
  void aPageCutOffInACharacterIsStillUtf8() throws InputException {
    byte[] bytes = "Fähre – é".getBytes(StandardCharsets.UTF_8);

    assertEquals(StandardCharsets.UTF_8, Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), null).charset());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251, Паром снова ходит",
    "koi8-r, KOI8-R, Паром снова ходит",
    "iso-8859-2, ISO-8859-2, Prom znów kursuje między wyspami",
    "iso-8859-9, windows-1254, Feribot seferleri yeniden başladı",
    "windows-1253, windows-1253, Το πλοίο ξεκίνησε πάλι",
    "windows-1255, windows-1255, המעבורת חזרה לפעול",
    "windows-1256, windows-1256, عادت العبارة إلى العمل",
    "shift_jis, windows-31j, フェリーが月曜日に再開した",
    "euc-jp, EUC-JP, フェリーが月曜日に再開した",
    "iso-2022-jp, ISO-2022-JP, フェリーが月曜日に再開した",
    "gb2312, GB18030, 渡轮周一恢复运营",
    "big5, Big5, 渡輪週一恢復運營",
    "euc-kr, x-windows-949, 여객선이 월요일에 다시 운항했다",
    "tis-620, x-windows-874, เรือข้ามฟากกลับมาให้บริการ"
  })
  void aDeclaredCharsetIsTaken(String declared, String charset, String story) throws InputException {
    String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + declared + "'></head>"
        + "<p>" + story;

    Decoded decoded = Decoder.decode(page.getBytes(Charset.forName(charset)), null);

    assertEquals(page, decoded.text());
    assertEquals("declared by the page", decoded.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<?xml version=\"1.0\" encoding=\"windows-1250\"?><html>",
    "<META CHARSET=windows-1250>",
    "<meta name=x content=y>\n<meta\n charset = 'windows-1250' />",
    "<meta content=\"text/html;charset=windows-1250\" http-equiv=content-type>"
  })
  void declarationsComeInManyShapes(String declaration) throws InputException {
    String page = declaration + "Żegluga";

    assertEquals(page, Decoder.decode(page.getBytes(Charset.forName("windows-1250")), null).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<meta charset=klingon>",
    "<meta charset=>",
    "<meta charset",
    "<meta name=charset content=koi8-r>",
    "<p charset=koi8-r>",
    "<meta charset='??'>"
  })
  void whatNamesNoCharsetIsNoDeclaration(String page) throws InputException {
    assertEquals(page + "é", Decoder.decode((page + "é").getBytes(Charset.forName("windows-1252")), null).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkTellsTheCharsetAndIsNoText(String charset) throws InputException {
    assertDecoded(STORY, charset, "byte order mark", ("\uFEFF" + STORY).getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, The ferry resumed on Monday.",
    "UTF-16BE, The ferry resumed on Monday.",
    "UTF-16LE, <p>一艘渡轮周一恢复运营</p>",
    "UTF-16BE, <p>一艘渡轮周一恢复运营</p>",
    "UTF-16LE, The ferry \uD83D\uDEA2 resumed."
  })
  void utf16NeedsNoByteOrderMark(String charset, String story) throws InputException {
    assertDecoded(story, charset, "zero bytes beside the ASCII characters", story.getBytes(Charset.forName(charset)));
  }

  @Test
  void theCallerKnowsBest() throws InputException {
    assertDecoded("FÃ¤hre", "windows-1252", "named by the caller",
        "Fähre".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertDecoded("Fähre", "UTF-8", "named by the caller",
        "\uFEFFFähre".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws InputException {
    assertEquals("", Decoder.decode(new byte[0], null).text());
  }

  @Test
  void noiseIsNoText() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);

    assertBinary(noise);
  }

  @Test
  void zerosAreNoText() {
    assertBinary(new byte[5000]);
  }

  @Test
  void aPictureIsNoText() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
    png.writeBytes(new byte[] {0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0});

    assertBinary(png.toByteArray());
  }

  @Test
  void aStrayControlCharacterDoesNotMakeAPageBinary() throws InputException {
    String page = "The ferry\u0000 resumed. It had" + " been out of service since March. It had".repeat(10);

    assertEquals(page, Decoder.decode(page.getBytes(StandardCharsets.UTF_8), null).text());
  }

  private static void assertBinary(byte[] bytes) {
    InputException refusal = assertThrows(InputException.class, () -> Decoder.decode(bytes, null));
    assertEquals("is no text; pressclip reads HTML and plain text, gzip-packed or not", refusal.getMessage());
  }

  private static void assertDecoded(String text, String charset, String reason, byte[] bytes) throws InputException {
    assertDecoded(text, charset, reason, bytes, null);
  }

  private static void assertDecoded(String text, String charset, String reason, byte[] bytes, Charset named)
      throws InputException {
    assertEquals(new Decoded(text, Charset.forName(charset), reason), Decoder.decode(bytes, named));
  }
}
