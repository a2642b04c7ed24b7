package io.github.pressclip.strip.ruling;

import io.github.pressclip.strip.feature.Sheet;
import java.util.List;

/** A step of the pipeline: may overrule the judges before it, and says why where it does. */
@FunctionalInterface
public interface Judge {
  /**
   * Reviews a page's rulings.
   *
   * @param sheet the page
   * @param rulings one for each block, as the judges before left them
   * @return one for each block; where this judge has nothing to say, the one it was given
   */
  List<Ruling> review(Sheet sheet, List<Ruling> rulings);
}
