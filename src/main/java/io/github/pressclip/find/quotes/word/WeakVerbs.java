package io.github.pressclip.find.quotes.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of regular German verbs, so that a language's file names a verb once: {@code sagen}, or {@code mit|teilen}
 * for a verb whose prefix goes to the end of its clause.
 */
final class WeakVerbs {
  private static final List<String> FIXED_PREFIXES =
      List.of("be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "wider");

  private WeakVerbs() {}

  /** The forms of the third person in present and past, the infinitive and the participle, in small letters. */
  static List<String> forms(String verb) {
    int bar = verb.indexOf('|');
    String prefix = bar < 0 ? "" : verb.substring(0, bar);
    String infinitive = verb.substring(bar + 1);
    String stem = infinitive.substring(0, infinitive.length() - (infinitive.endsWith("en") ? 2 : 1));
    String link = needsLink(stem) ? "e" : "";
    List<String> forms = new ArrayList<>();
    for (String ending : new String[] {link + "t", link + "te", link + "ten"}) {
      forms.add(stem + ending);
      if (bar >= 0) {
        forms.add(prefix + stem + ending);
      }
    }
    forms.add(prefix + infinitive);
    forms.add(prefix + (takesGe(stem) ? "ge" : "") + stem + link + "t");
    return forms;
  }

  /** True for a stem that needs an "e" before the ending: antwort-et, ordn-et, zeichn-et, but wohn-t. */
  private static boolean needsLink(String stem) {
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    boolean nasal = last == 'n' || last == 'm';
    return last == 't' || last == 'd' || nasal && ("aeiouäöühlrnm".indexOf(before) < 0 || stem.endsWith("chn"));
  }

  private static boolean takesGe(String stem) {
    if (stem.endsWith("ier")) {
      return false;
    }
    for (String prefix : FIXED_PREFIXES) {
      if (stem.startsWith(prefix) && stem.length() > prefix.length() + 2) {
        return false;
      }
    }
    return true;
  }
}
