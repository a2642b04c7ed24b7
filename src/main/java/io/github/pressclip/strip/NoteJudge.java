package io.github.pressclip.strip;

import io.github.pressclip.strip.feature.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Drops notes wholly in brackets after the last paragraph: who reported and edited, or that nobody did. */
final class NoteJudge implements Judge {
  /** A note is short; a longer passage in brackets is the author's own. */
  private static final int LONGEST = 60;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    int kept = 0;
    for (Ruling ruling : rulings) {
      kept += ruling.kept() ? 1 : 0;
    }
    for (int i = reviewed.size() - 1; i >= 0 && kept > 1; i--) {
      if (reviewed.get(i).kept()) {
        if (!sheet.tally(i).bracketed() || sheet.tally(i).tokens() > LONGEST) {
          break;
        }
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "notes", "a note in brackets after the story's end"));
        kept--;
      }
    }
    return reviewed;
  }
}
