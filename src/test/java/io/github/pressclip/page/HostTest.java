package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.norrby-post.example/ferry, www.norrby-post.example",
    "//norrby-post.example?id=7, norrby-post.example",
    "http://Norrby-Post.example:8080/ferry, Norrby-Post.example",
    "https://norrby-post.example#top, norrby-post.example",
    "https://norrby-post.example, norrby-post.example",
    "https://archive.example/20250603101512/https://norrby-post.example/ferry, norrby-post.example"
  })
  void standsBehindTwoStrokes(String address, String host) {
    assertEquals(host, Host.of(address));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "/ferry", "norrby-post.example"})
  void isNullWhereAnAddressNamesNone(String address) {
    assertNull(Host.of(address));
  }
}
