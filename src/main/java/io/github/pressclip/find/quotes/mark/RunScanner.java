package io.github.pressclip.find.quotes.mark;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs between quotation marks, paragraph by paragraph; an error of marks stays in its paragraph. */
public final class RunScanner {
  /** How many quotes inside quotes are followed; what lies deeper is not read as marks that nest. */
  private static final int DEEPEST = 4;

  private final String text;
  private final int paragraph;
  private final Marks marks;
  private final List<Span> spans = new ArrayList<>();

  private int open = -1;
  private int inner;
  private char opener;
  /** The marks that are open inside the run. */
  private final StringBuilder nested = new StringBuilder();

  private RunScanner(String text, int paragraph, Marks marks) {
    this.text = text;
    this.paragraph = paragraph;
    this.marks = marks;
  }

  /** The runs of all paragraphs in reading order. */
  public static List<Span> scan(List<String> paragraphs, Marks marks) {
    List<Span> all = new ArrayList<>();
    boolean left = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Span> here = new RunScanner(paragraphs.get(i), i, marks).scan();
      if (left && !here.isEmpty() && here.get(0).start() == 0) {
        here.set(0, here.get(0).continuing());
      }
      left = !here.isEmpty() && !here.get(here.size() - 1).closed()
          && here.get(here.size() - 1).end() == paragraphs.get(i).length();
      all.addAll(here);
    }
    return all;
  }

  private List<Span> scan() {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char mark = marks.at(text, i);
      if (mark == 0) {
        continue;
      }
      int width = marks.width(text, i, mark);
      read(mark, i, width);
      i += width - 1;
    }
    // a mark that stands free may be either: without its other one nothing tells which it is
    if (open >= 0 && !marks.standFree()) {
      add(length, length, false);
    }
    return spans;
  }

  private void read(char mark, int at, int width) {
    boolean opens = marks.opens(text, at, width, open >= 0);
    boolean closes = marks.closes(text, at, width, open >= 0);
    if (open < 0) {
      if (!marks.canOpen(mark, opens) || MarkPlace.isMeasure(text, at)) {
        return;
      }
      begin(mark, at, width);
    } else if (nested.length() > 0 && marks.closes(nested.charAt(nested.length() - 1), mark)) {
      nested.setLength(nested.length() - 1);
    } else if (marks.closes(opener, mark)) {
      // an inner mark that nothing closed ends with its run
      if (opener == mark && opens && !closes) {
        // a straight mark that can only open: the run before it was never closed
        add(at, at, false);
        begin(mark, at, width);
      } else {
        add(at, at + width, true);
        open = -1;
      }
    } else if (marks.canOpen(mark, opens)) {
      if (mark == opener) {
        if (closes && !opens) {
          add(at, at + width, true);
          open = -1;
        } else {
          add(at, at, false);
          begin(mark, at, width);
        }
      } else if (nested.length() < DEEPEST) {
        nested.append(mark);
      }
    }
  }

  private void begin(char mark, int at, int width) {
    open = at;
    inner = at + width;
    opener = mark;
    nested.setLength(0);
  }

  private void add(int to, int end, boolean closed) {
    for (int i = inner; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        spans.add(new Span(paragraph, open, end, inner, to, Span.Form.MARKS, closed, false));
        return;
      }
    }
  }
}
