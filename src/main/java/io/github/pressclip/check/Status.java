package io.github.pressclip.check;

import java.util.Locale;

/** How a page stands to its golden file. */
public enum Status {
  /** The page gives what the golden file says. */
  SAME,
  /** It gives something else. */
  DIFFERS,
  /** The page has no golden file. */
  MISSING,
  /** The golden file has no page. */
  OBSOLETE,
  /** The page or the golden file can't be read. */
  TROUBLE;

  /** The word for it in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
