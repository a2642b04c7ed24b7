package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://archive.example/web/20250603101512/https://www.norrby.example/ferry, https://www.norrby.example/ferry",
    "https://archive.example/web/20250603id_/http://norrby.example/ferry, http://norrby.example/ferry",
    "/web/20250603/https://norrby.example/2024/05/03/ferry, https://norrby.example/2024/05/03/ferry",
    "https://archive.example/2025.06.03-101512/https://norrby.example/ferry, https://norrby.example/ferry",
    "https://archive.example/o/aB3xY/https://norrby.example/ferry, https://norrby.example/ferry",
    "https://archive.example/town/20130129110402/http://norrby.example/, http://norrby.example/",
    "archive.example/2025/HTTPS://norrby.example, HTTPS://norrby.example",
    "https://archive.example/2025/https://norrby.example/?id=7#top, https://norrby.example/?id=7#top",
    "https://archive.example/2025/https:/norrby.example/ferry, https://norrby.example/ferry"
  })
  void standsWholeInThePathOfACopys(String copy, String own) {
    assertEquals(own, OwnAddress.of(copy));
  }

  @Test
  void standsLastInThatOfACopyOfACopy() {
    String copy = "https://one.example/20260101/https://two.example/web/20250603/https://norrby.example/ferry";
    assertEquals("https://norrby.example/ferry", OwnAddress.of(copy));
    assertEquals("https://one.example/20260101/https://two.example/web/20250603/", OwnAddress.before(copy));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "ferry", "https://norrby.example/ferry", "https://norrby.example/http/ferry",
      "https://norrby.example/share?of=/https://town.example/", "https://norrby.example/#/https://town.example/",
      "https://norrby.example/https-for-all:/a"})
  void isTheSameWhereItIsNoCopys(String address) {
    assertEquals(address, OwnAddress.of(address));
    assertNull(OwnAddress.before(address));
  }
}
