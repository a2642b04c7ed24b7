package io.github.pressclip.find.dateline.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "https://news.example/2022/09/03/bridge", "https://news.example/bridge-2022-09-03.html",
      "https://news.example/20220903/bridge", "/2022/9/3/bridge",
      "https://archive.example/web/20250603/https://news.example/2022/09/03/bridge"})
  void readsTheDayOfAnAddress(String address) {
    assertEquals("2022-09-03", AddressDate.of(address).date().read(true).toString());
  }

  @Test
  void readsADayOfIran() {
    assertEquals("2022-09-03", AddressDate.of("https://news.example/fa/1401/06/12/30658872/bridge").date().read(true).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "https://news.example/bridge", "https://news.example/1401-06-12/", "https://news.example/1401/12/30/", "https://news.example/2022/09/bridge", "https://news.example/a?day=2022/09/03",
      "https://news.example/30658872/bridge", "https://news.example/2022/13/45/",
      "https://archive.example/web/20250603/https://news.example/bridge",
      "https://archive.example/web/20250603/https://news.example/bridge?day=2022/09/03"})
  void readsNothingElse(String address) {
    assertNull(AddressDate.of(address));
  }

  @Test
  void asksNothingOfAPageWithoutAnAddress() {
    assertNull(AddressDate.of(null));
  }
}
