package io.github.pressclip.strip;

import io.github.pressclip.page.Page;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.judge.AnnouncedListJudge;
import io.github.pressclip.strip.judge.BannerJudge;
import io.github.pressclip.strip.judge.CaptionJudge;
import io.github.pressclip.strip.judge.CareerJudge;
import io.github.pressclip.strip.judge.CommentJudge;
import io.github.pressclip.strip.judge.CopyJudge;
import io.github.pressclip.strip.judge.CreditJudge;
import io.github.pressclip.strip.judge.DiscussionJudge;
import io.github.pressclip.strip.judge.EndingJudge;
import io.github.pressclip.strip.judge.ExcerptJudge;
import io.github.pressclip.strip.judge.ExportJudge;
import io.github.pressclip.strip.judge.FurtherReadingJudge;
import io.github.pressclip.strip.judge.InsertJudge;
import io.github.pressclip.strip.judge.NextStoryJudge;
import io.github.pressclip.strip.judge.OpeningJudge;
import io.github.pressclip.strip.judge.PromotionJudge;
import io.github.pressclip.strip.judge.ReleaseJudge;
import io.github.pressclip.strip.judge.StrayJudge;
import io.github.pressclip.strip.judge.SystemJudge;
import io.github.pressclip.strip.model.Model;
import io.github.pressclip.strip.model.ModelJudge;
import io.github.pressclip.strip.model.Opinion;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;

/**
 * Judges each block of a page: article or boilerplate. A model that learned from pages with a known body rules first;
 * then judges of one plain rule each overrule it where they are sure.
 */
public final class Stripper {
  private static final List<Judge> JUDGES = List.of(
      new AnnouncedListJudge(), // alone in giving blocks back, so that all others look at what it gives
      new CaptionJudge(), // while a caption still has its copy
      new CreditJudge(),
      // before the judges of beginning and end, so that the last paragraph is the story's and not that of a second copy
      new CopyJudge(),
      new OpeningJudge(),
      new ExcerptJudge(), // knows the first paragraph when what stands above it is gone
      new OpeningJudge(), // again, for what stands below an excerpt
      new CommentJudge(),
      new DiscussionJudge(),
      new FurtherReadingJudge(),
      new NextStoryJudge(),
      new InsertJudge(),
      new SystemJudge(),
      new ExportJudge(),
      new PromotionJudge(),
      new BannerJudge(),
      new StrayJudge(),
      new ReleaseJudge(),
      new CareerJudge(),
      new EndingJudge());

  private Stripper() {}

  /** Gives each block of a page its ruling. */
  public static Stripped strip(Page page) {
    Sheet sheet = Sheet.of(page);
    return strip(sheet, Model.of(sheet).judge(sheet));
  }

  /** Gives each block of a page its ruling, by the opinion of a given model. */
  public static Stripped strip(Sheet sheet, Opinion opinion) {
    List<Ruling> rulings = ModelJudge.judge(sheet, opinion);
    for (Judge judge : JUDGES) {
      rulings = judge.review(sheet, rulings);
    }
    return JoinedSentences.of(new Stripped(sheet.page(), rulings));
  }
}
