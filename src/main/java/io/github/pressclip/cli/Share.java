package io.github.pressclip.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number from 0 to 1. */
final class Share implements ITypeConverter<Double> {
  @Override
  public Double convert(String number) {
    try {
      double share = Double.parseDouble(number);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are too large or too small.
    }
    throw new TypeConversionException("'" + number + "' is no number from 0 to 1; 0.98 is one");
  }
}
