package io.github.pressclip.find.headline;

import io.github.pressclip.find.dateline.Agencies;
import java.util.Locale;
import java.util.Set;

/** Tells who took a picture: at the end of its caption, or on a line above or below it. */
public final class PictureCredit {
  /** Agencies of pictures, in lower case, that sign captions and no datelines. */
  private static final Set<String> PICTURES = Set.of("getty", "shutterstock", "istock", "unsplash", "imago", "epa");

  /** Words before the name, in lower case. */
  private static final Set<String> LABELS = Set.of(
      "photo", "photos", "photograph", "picture", "image", "credit", "foto", "fotos", "bild", "crédit", "imagen", "imagem",
      "fotografía", "immagine", "fot", "kuva", "фото");

  /** What may stand between such a word and the name. */
  private static final String[] JOINTS = {":", ".:", " ©", " by "};

  /** How many words at a caption's end may hold its credit. */
  private static final int CREDIT_WORDS = 4;

  /** A line that is a credit and no more is no longer, in characters. */
  private static final int LONGEST = 80;

  private final Agencies agencies = new Agencies();

  /** True for a line that is a credit and no more: "© Ann Smith", "Photo: Ann Smith", "(Ann Smith / NPW)". */
  public boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return line.startsWith("©") || isLabelled(line) || line.startsWith("(") && line.endsWith(")") && ends(line);
  }

  private static boolean isLabelled(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    for (String joint : JOINTS) {
      if (line.regionMatches(true, end, joint, 0, joint.length())) {
        return LABELS.contains(line.substring(0, end).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /** "The old ferry at its quay. (NPW Photo/Ann Smith)": one of the last words is an agency. */
  public boolean ends(String text) {
    int end = text.length();
    for (int i = 0; i < CREDIT_WORDS; i++) {
      while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      String word = text.substring(start, end);
      boolean signs = word.length() > 1 && start > 0 && Character.isUpperCase(word.charAt(0))
          && (agencies.knows(word) || PICTURES.contains(word.toLowerCase(Locale.ROOT)));
      if (signs) {
        return true;
      }
      end = start;
    }
    return false;
  }
}
