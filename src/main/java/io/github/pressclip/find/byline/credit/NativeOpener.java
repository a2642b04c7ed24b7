package io.github.pressclip.find.byline.credit;

import io.github.pressclip.page.Lower;

/** Words that open a byline in one language and begin names in others: Romanian "De", Catalan "Per", Filipino "Ni". */
public final class NativeOpener {
  private NativeOpener() {}

  /** The word that says "by" in a language of two letters; null where it can open no name elsewhere. */
  private static String of(String language) {
    return switch (language) {
      case "af" -> "deur";
      case "ca" -> "per";
      case "cy" -> "gan";
      case "ga" -> "le";
      case "lb" -> "vum";
      case "mt" -> "minn";
      case "ro" -> "de";
      case "sq" -> "nga";
      case "sw" -> "na";
      case "tl" -> "ni";
      case "vi" -> "theo";
      default -> null;
    };
  }

  /**
   * A name without the word that opens a byline in the page's language, {@code Andrei Marin} of {@code De Andrei Marin}
   * on a Romanian page.
   *
   * @param language the page's language tag; null if unknown
   */
  public static String cut(String name, String language) {
    String opener = language == null || language.length() < 2 ? null : of(Lower.of(language.substring(0, 2)));
    int end = opener == null ? 0 : opener.length();
    boolean opened = end > 0 && name.regionMatches(true, 0, opener, 0, end) && name.startsWith(" ", end)
        && name.indexOf(' ', end + 1) > 0;
    return opened ? name.substring(end + 1) : name;
  }
}
