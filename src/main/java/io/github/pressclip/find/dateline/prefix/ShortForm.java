package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Capitals;

/** Tells what stands in brackets behind a name: the sign of an agency, a share, or the initials of that name itself. */
final class ShortForm {
  private ShortForm() {}

  /** The sign of a small agency: two to five small letters, as German papers print them. */
  static boolean isSign(String agency) {
    for (int i = 0; i < agency.length(); i++) {
      if (!Character.isLowerCase(agency.charAt(i))) {
        return false;
      }
    }
    return agency.length() >= 2 && agency.length() <= 5;
  }

  /**
   * True when three to five capitals stand in a name in that order, the first of them first: "NORVANE (NRVN)", a firm
   * and its share.
   */
  static boolean isShareOf(String sign, String name) {
    if (sign.length() < 3 || sign.length() > 5 || !Capitals.are(sign, 0, sign.length())) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < name.length() && at < sign.length(); i++) {
      boolean same = Character.toUpperCase(name.charAt(i)) == sign.charAt(at);
      if (i == 0 && !same) {
        return false;
      }
      at += same ? 1 : 0;
    }
    return at == sign.length();
  }

  /** True when the letters of one are the initials of the other: "European Union (EU)". */
  static boolean isAcronymOf(String acronym, String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && (i == 0 || !Character.isLetter(name.charAt(i - 1)))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.length() > 1 && initials.toString().equals(acronym);
  }
}
