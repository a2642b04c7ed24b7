package io.github.pressclip.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of an option that takes one of a few words: the names of an enum in lower case. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final E[] values;

  Choice(E[] values) {
    this.values = values.clone();
  }

  @Override
  public E convert(String word) {
    for (E value : values) {
      if (name(value).equals(word)) {
        return value;
      }
    }
    throw new TypeConversionException("it is one of " + String.join(", ", this) + ", not '" + word + "'");
  }

  @Override
  public Iterator<String> iterator() {
    List<String> words = new ArrayList<>();
    for (E value : values) {
      words.add(name(value));
    }
    return words.iterator();
  }

  private String name(E value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
