package io.github.pressclip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteCountTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "500K, 512000", "64m, 67108864", "1G, 1073741824", "8589934591G, 9223372035781033984"})
  void readsUnits(String size, long bytes) {
    assertEquals(bytes, new ByteCount().convert(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K", "0", "-1", "1.5M", "12Q", "1 M", "9999999999999G", "99999999999999999999"})
  void refusesTheRest(String size) {
    assertThrows(TypeConversionException.class, () -> new ByteCount().convert(size));
  }
}
