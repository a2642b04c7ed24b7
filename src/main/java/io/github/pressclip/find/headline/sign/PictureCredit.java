package io.github.pressclip.find.headline.sign;

import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.page.Lower;
import io.github.pressclip.strip.judge.CaptionSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells who took a picture: at the end of its caption, or on a line above or below it. */
public final class PictureCredit {
  /** Agencies of pictures, in lower case, that sign captions and no datelines. */
  private static final Set<String> PICTURES = Set.of("getty", "shutterstock", "istock", "unsplash", "imago", "epa");

  /** Words before the name, in lower case. */
  private static final Set<String> LABELS = Set.of(
      "photo", "photos", "photograph", "picture", "image", "credit", "foto", "fotos", "bild", "crédit", "imagen",
      "imagem", "fotografía", "immagine", "fot", "kuva", "фото");

  /** What may stand between such a word and the name. */
  private static final String[] JOINTS = {":", ".:", " ©", " by "};

  /** How many words at a caption's end may hold its credit. */
  private static final int CREDIT_WORDS = 4;

  /** How many words its label, a name and the agency behind it may be together. */
  private static final int LABEL_WORDS = 7;

  /** A line that is a credit and no more is no longer, in characters. */
  private static final int LONGEST = 80;

  private final Agencies agencies = new Agencies();

  /** True for a line that is a credit and no more: "© Ann Smith", "Photo: Ann Smith", "(Ann Smith / NPW)". */
  public boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return line.startsWith("©") || isLabelled(line, 0) || line.startsWith("(") && line.endsWith(")") && ends(line);
  }

  /** True if a label that is followed by a name stands at an index: "Photo by Ann Smith", "Bild: NPW". */
  private static boolean isLabelled(String line, int start) {
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    for (String joint : JOINTS) {
      if (line.regionMatches(true, end, joint, 0, joint.length())) {
        return LABELS.contains(Lower.of(line.substring(start, end)));
      }
    }
    return false;
  }

  /** True where a credit ends a text: it's {@link #signed} or {@link #endsInAgency ends in an agency}. */
  public boolean ends(String text) {
    return signed(text) || endsInAgency(text);
  }

  /** True where one of a text's last words is an agency: "The old ferry at its quay Shutterstock". */
  public boolean endsInAgency(String text) {
    return namesAgency(text, lastWords(text, 0, CREDIT_WORDS));
  }

  /**
   * True where a text ends in a bracket that names an agency or its label, "(NPW Photo/Ann M. Smith)", or in a name
   * behind its label, "Foto: Ann Smith", "© Ann Smith"; an agency by itself signs the headlines of wire stories too.
   */
  public boolean signed(String text) {
    int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (CaptionSign.ends(text) || bracket > 1 && isStroked(text, bracket)) {
      return true;
    }
    boolean copyright = text.lastIndexOf('©') > Math.max(0, text.length() - LONGEST);
    if (copyright || bracket >= 0 && namesAgency(text, lastWords(text, bracket, LONGEST))) {
      return true;
    }
    for (Word word : lastWords(text, Math.max(0, bracket), LABEL_WORDS)) {
      if (word.start > 0 && isLabelled(text, word.start)) {
        return true;
      }
    }
    return false;
  }

  /** "The ferry. (Ann Smith/Hollin Mail)": after a sentence, two names around a stroke. */
  private static boolean isStroked(String text, int bracket) {
    int stroke = text.indexOf('/', bracket);
    int before = text.charAt(bracket - 1) == ' ' ? bracket - 2 : bracket - 1;
    return stroke > 0 && text.indexOf(' ', bracket) > 0 && ".!?”\"".indexOf(text.charAt(before)) >= 0
        && Character.isUpperCase(text.charAt(bracket + 1)) && Character.isUpperCase(text.charAt(stroke + 1))
        && Character.isLowerCase(text.charAt(bracket + 2));
  }

  private boolean namesAgency(String text, List<Word> words) {
    for (Word word : words) {
      String name = text.substring(word.start, word.end);
      boolean proper = word.start > 0 && name.length() > 1 && Character.isUpperCase(name.charAt(0));
      if (proper && (agencies.signs(name, 2) || PICTURES.contains(Lower.of(name)))) {
        return true;
      }
    }
    return false;
  }

  /** A word by its place in a text. */
  private record Word(int start, int end) {}

  /** The last words of a text after an index, the last of them first. */
  private static List<Word> lastWords(String text, int from, int most) {
    List<Word> words = new ArrayList<>();
    int end = text.length();
    while (words.size() < most) {
      while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      if (end == from) {
        return words;
      }
      int start = end;
      while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      words.add(new Word(start, end));
      end = start;
    }
    return words;
  }
}
