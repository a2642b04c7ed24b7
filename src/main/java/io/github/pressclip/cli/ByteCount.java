package io.github.pressclip.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes, with {@code K}, {@code M} or {@code G} for 2^10, 2^20 or 2^30 of them: {@code 64M}. */
final class ByteCount implements ITypeConverter<Long> {
  private static final String UNITS = "KMG";

  @Override
  public Long convert(String size) {
    int last = size.length() - 1;
    int unit = last < 0 ? -1 : UNITS.indexOf(Character.toUpperCase(size.charAt(last)));
    String number = unit < 0 ? size : size.substring(0, last);
    try {
      long count = Long.parseLong(number);
      int shift = 10 * (unit + 1);
      if (count > 0 && count <= Long.MAX_VALUE >> shift) {
        return count << shift;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are none or too many.
    }
    throw new TypeConversionException("'" + size + "' is no number of bytes; 500K, 64M and 1G are");
  }
}
