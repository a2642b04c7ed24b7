package io.github.pressclip.strip.judge;

/**
 * Tells captions by their end, which says who took or gave the picture: {@code The bridge. (Photo: Ann Smith)}, {@code
 * The bridge. Photo: Ann Smith}, {@code The bridge. THE NORRBY PRESS/Ann Smith}; and those that {@link HouseCredit} and
 * {@link EasternCredit} tell.
 */
public final class CaptionSign {
  /** Characters; a longer text is a paragraph. */
  private static final int LONGEST = 320;

  /** Characters before the bracket of a credit; with fewer it's a line of its own. */
  private static final int SHORTEST = 20;

  /** Characters of a caption with its credit; a shorter line is a byline. */
  private static final int SENTENCE = 60;

  /** Characters from the stroke of a credit to its end. */
  private static final int CREDIT = 50;

  /** How the last bracket of a caption begins. */
  private static final String[] LABELS = {
    "Photo: ", "Photo by ", "Photos by ", "Photo courtesy ", "Photo/", "AP Photo/", "File photo", "File Photo",
    "Image: ", "Foto: ", "Picture: ", "Bild: ", "Fotos: ", "Bilder: "
  };

  /** How a line in brackets begins that says the same; behind a paragraph it says whence its facts are. */
  private static final String[] SOURCES = {"Quelle: ", "Grafik: ", "Illustration: "};

  /** How a credit begins that follows a sentence. */
  private static final String[] SIGNED = {
    "Photo: ", "Photo by ", "Photograph: ", "Photograph by ", "Image: ", "Picture: ", "Foto: ", "Bild: "
  };

  private CaptionSign() {}

  /** True for a text with such an end. */
  public static boolean ends(String text) {
    return text.length() <= LONGEST && (isLabelled(text) || isSigned(text) || isStroked(text))
        || HouseCredit.ends(text) || EasternCredit.ends(text);
  }

  /**
   * {@code FILE PHOTO: The bridge}, {@code The bridge. (Photo: Ann Smith)}, {@code (Photo by Ann Smith/Norrby Mail)}.
   */
  private static boolean isLabelled(String text) {
    if (text.startsWith("FILE PHOTO: ")) {
      return true;
    }
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return (open == 0 || open >= SHORTEST) && isOneAt(text, open + 1, LABELS)
        || open == 0 && isOneAt(text, 1, SOURCES);
  }

  /** "The old ferry at its quay. Photo: Ann Smith": a sentence, then the credit without brackets. */
  private static boolean isSigned(String text) {
    int end = text.length();
    if (end <= SHORTEST || ".!?”".indexOf(text.charAt(end - 1)) >= 0) {
      return false;
    }
    int stop = end - 3;
    int first = Math.max(SHORTEST, end - CREDIT);
    while (stop >= first && !text.startsWith(". ", stop)) {
      stop--;
    }
    return stop >= first && isOneAt(text, stop + 2, SIGNED);
  }

  private static boolean isOneAt(String text, int at, String[] labels) {
    for (String label : labels) {
      if (text.startsWith(label, at)) {
        return true;
      }
    }
    return false;
  }

  /** "The old ferry at its quay. THE NORRBY PRESS/Ann Smith": after a sentence capitals, a stroke, and a name. */
  private static boolean isStroked(String text) {
    int stroke = text.length() < SENTENCE ? -1 : text.indexOf('/', text.length() - CREDIT);
    if (stroke < 2 || stroke + 2 >= text.length() || ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    boolean capitals = Character.isUpperCase(text.charAt(stroke - 1)) && Character.isUpperCase(text.charAt(stroke - 2));
    boolean name = Character.isUpperCase(text.charAt(stroke + 1)) && Character.isLowerCase(text.charAt(stroke + 2));
    int start = stroke;
    while (start > 0 && (Character.isUpperCase(text.charAt(start - 1)) || text.charAt(start - 1) == ' ')) {
      start--;
    }
    return capitals && name && text.indexOf(' ', stroke) > 0 && start > 0 && ".)”".indexOf(text.charAt(start - 1)) >= 0;
  }
}
