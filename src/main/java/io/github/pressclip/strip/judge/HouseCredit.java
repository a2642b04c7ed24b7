package io.github.pressclip.strip.judge;

/**
 * Tells captions by the house at their end that gave or sold the picture, or by the sign of rights: {@code The bridge.
 * Ann Smith/Shutterstock}, {@code The bridge (Ann Smith / AFP)}, {@code The bridge © Ann Smith}.
 */
final class HouseCredit {
  /** Characters; what stands so in a box is longer. */
  private static final int LONGEST = 200;

  /** Characters of a house's name, "AFP via Getty Images". */
  private static final int LONGEST_HOUSE = 24;

  /** Characters from the sign of rights to the end. */
  private static final int CREDIT = 50;

  /** Houses that sell pictures and nothing else. */
  private static final String[] SELLERS = {
    "Getty Images", "Getty", "Shutterstock", "iStock", "iStock.com", "iStockphoto", "Unsplash", "Pexels", "Pixabay",
    "Adobe Stock", "stock.adobe.com", "Alamy", "Alamy Stock Photo", "Depositphotos", "Dreamstime", "imago images",
    "IMAGO"
  };

  /** Agencies, which sign stories as well, {@code (afp/dpa)}: before the stroke stands who took the picture. */
  private static final String[] AGENCIES = {
    "AFP", "Reuters", "REUTERS", "EPA", "dpa", "AP", "APA", "Keystone", "ANSA", "EFE", "Xinhua"
  };

  private HouseCredit() {}

  /** True for a text with such an end. */
  static boolean ends(String text) {
    return text.length() <= LONGEST && (isOfHouse(text) || isOfRights(text));
  }

  private static boolean isOfHouse(String text) {
    int end = text.endsWith(")") ? text.length() - 1 : text.length();
    int first = Math.max(2, end - LONGEST_HOUSE - 2);
    int stroke = end - 1;
    while (stroke >= first && text.charAt(stroke) != '/') {
      stroke--;
    }
    if (stroke < first) {
      return false;
    }
    int start = stroke + 1;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return isOneAt(text, start, end, SELLERS) || isOneAt(text, start, end, AGENCIES) && followsName(text, stroke);
  }

  private static boolean isOneAt(String text, int start, int end, String[] houses) {
    for (String house : houses) {
      int behind = start + house.length();
      if (text.startsWith(house, start) && (behind == end || text.startsWith(" via ", behind))) {
        return true;
      }
    }
    return false;
  }

  /** True for two words with a capital and small letters before a stroke. */
  private static boolean followsName(String text, int stroke) {
    int end = stroke;
    for (int words = 0; words < 2; words++) {
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      boolean capital = end - start > 1 && Character.isUpperCase(text.charAt(start));
      if (!capital || !Character.isLowerCase(text.charAt(end - 1))) {
        return false;
      }
      end = start;
    }
    return true;
  }

  private static boolean isOfRights(String text) {
    int sign = text.indexOf('©', text.length() - CREDIT) < 0 ? -1 : text.lastIndexOf('©');
    return sign >= 0 && sign + 2 < text.length()
        && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
