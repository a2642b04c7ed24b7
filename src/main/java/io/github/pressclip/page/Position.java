package io.github.pressclip.page;

/** A place in a page's file. It may be worked out when it's asked for, not before. */
public abstract class Position {
  /** The line, counted from 1. */
  public abstract int line();

  /** The character of that line, counted from 1. */
  public abstract int column();

  /** A place that is known. */
  public static Position at(int line, int column) {
    return new Position() {
      @Override
      public int line() {
        return line;
      }

      @Override
      public int column() {
        return column;
      }
    };
  }

  /** A place so many lines below this one. */
  public Position below(int lines, int column) {
    Position from = this;
    return new Position() {
      @Override
      public int line() {
        return from.line() + lines;
      }

      @Override
      public int column() {
        return column;
      }
    };
  }

  /** The place so many characters further on in the same line. */
  public Position further(int characters) {
    Position from = this;
    return characters == 0 ? this : new Position() {
      @Override
      public int line() {
        return from.line();
      }

      @Override
      public int column() {
        return from.column() + characters;
      }
    };
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || other instanceof Position position && line() == position.line() && column() == position.column();
  }

  @Override
  public final int hashCode() {
    return line() * 31 + column();
  }

  /** The line and the column: {@code 12:9}. */
  @Override
  public final String toString() {
    return line() + ":" + column();
  }
}
