package io.github.pressclip.find.byline;

import io.github.pressclip.find.byline.declared.JsonLdAuthors;
import io.github.pressclip.find.byline.line.Above;
import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Metadata.Mark;
import io.github.pressclip.page.Page;
import java.util.List;

/** Reads the elements of a page whose markup calls them the author. */
final class AuthorMarks {
  /** Marks of authors that are read; where there are more, they are those of a list. */
  private static final int MOST = 200;

  private final Page page;
  private final Authors authors;

  AuthorMarks(Page page, Authors authors) {
    this.page = page;
    this.authors = authors;
  }

  /** Reads those from one block to another, both among them. */
  void byHeadline(int first, int last) {
    int asked = 0;
    for (Mark mark : page.metadata().marks()) {
      boolean near = isAuthor(mark) && mark.block() >= first && mark.block() <= last;
      if (near && asked < MOST && mark.text().length() <= JsonLdAuthors.LONGEST) {
        asked++;
        authors.take(List.of(mark.text()), Authors.MARKED, block(mark));
      }
    }
  }

  /** Reads those behind the story's last block and before another, as long as nobody is known. */
  void below(int last, int end) {
    for (Mark mark : page.metadata().marks()) {
      if (authors.isEmpty() && isAuthor(mark) && mark.block() > last && mark.block() < end) {
        authors.take(List.of(mark.text()), Authors.MARKED, block(mark));
      }
    }
  }

  /**
   * Reads the part of a line with a date, above the story, that is called the author.
   *
   * @param from the first block that may hold it
   */
  void inStamp(int from, Above above) {
    for (Mark mark : page.metadata().marks()) {
      boolean near = authors.isEmpty() && mark.name().equals(Metadata.CALLED_AUTHOR) && mark.block() >= from
          && mark.block() <= above.story() && above.holds(mark.block());
      Block line = near ? block(mark) : null;
      if (line != null && line.text().length() > mark.text().length() && line.text().contains(mark.text())
          && !line.markup().box().hidden() && DateMark.in(line.text())) {
        authors.take(List.of(mark.text()), "a part of a line that is called the author", line);
      }
    }
  }

  private static boolean isAuthor(Mark mark) {
    return mark.name().equals("author") || mark.name().equals("creator");
  }

  private Block block(Mark mark) {
    return mark.block() < page.blocks().size() ? page.blocks().get(mark.block()) : null;
  }
}
