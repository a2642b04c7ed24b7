package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;

/** Tells two dates that stand together and have no labels: the earlier is that of publication. */
final class Together {
  /** How many characters may stand beside a date that makes a line of its own. */
  private static final int ALONE = 4;

  /** Lines of the file from one to the next; a blank one may stand between. */
  private static final int NEXT = 2;

  private Together() {}

  /** True for the earlier of two dates of one line or of lines of their own right below each other. */
  static boolean isEarlier(Dated one, Dated other) {
    return isShown(one.stamp()) && isShown(other.stamp())
        && (one.stamp().raw().equals(other.stamp().raw()) || isNext(one.stamp(), other.stamp()))
        && one.moment().day().compareTo(other.moment().day()) < 0;
  }

  private static boolean isShown(Stamp stamp) {
    return stamp.kind() == Kind.BARE && stamp.rank() == Rank.SHOWN;
  }

  private static boolean isNext(Stamp one, Stamp other) {
    return isAlone(one) && isAlone(other) && one.position() != null && other.position() != null
        && Math.abs(one.position().line() - other.position().line()) <= NEXT;
  }

  private static boolean isAlone(Stamp stamp) {
    return stamp.raw().length() - (stamp.date().end() - stamp.date().start()) <= ALONE;
  }
}
