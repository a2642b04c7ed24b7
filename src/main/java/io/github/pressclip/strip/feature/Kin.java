package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;

/**
 * Blocks that are built alike in one place: the paragraphs of a text, the lines of a list of teasers. They share the
 * second element around their own, their own element and the one around it have the same tag and class, the digits that
 * number things left out, and they are all links or none is.
 */
public final class Kin {
  private static final int PRIME = 31;

  /** The share of a block's text that is linked, beyond which it is a link. */
  private static final float LINK = .5f;

  private Kin() {}

  /** For each block of a page with markup the number of its kin, counted from 1. */
  public static int[] of(Sheet sheet) {
    Designs designs = sheet.designs();
    Numbers numbers = new Numbers(sheet.size());
    int[] kin = new int[sheet.size()];
    for (int i = 0; i < kin.length; i++) {
      Box own = sheet.container(i);
      Box parent = own.parent();
      Box place = parent == null ? null : parent.parent();
      int key = designs.look(own) * 2 + (sheet.linkShare(i) > LINK ? 1 : 0);
      key = key * PRIME + (parent == null ? 0 : designs.look(parent));
      kin[i] = numbers.of(key * PRIME + (place == null ? -1 : place.number()));
    }
    return kin;
  }
}
