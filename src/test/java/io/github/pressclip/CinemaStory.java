package io.github.pressclip;

/** A story for tests that are about what stands around one. */
public final class CinemaStory {
  /** Its three paragraphs as HTML; it has no quotes, no names of people and no days. */
  public static final String STORY = """
      <p>The town of Hollin has bought back its old cinema for one crown, the price for which it was sold in the year in
      which the projector broke, and means to open it again before the nights get long.</p>
      <p>Volunteers have spent the summer on the roof, which let in rain, pigeons and, in one well-remembered winter, the
      youngest son of the projectionist, who now leads the works.</p>
      <p>The first film will be the one that was to be shown on the evening when the projector broke, and everybody who
      kept the ticket gets in free, the council said in a letter to all households.</p>
      """;

  /** The same flattened, a blank line behind each paragraph. */
  public static final String FLAT = STORY.replaceAll("\n(?!<)", " ").replaceAll("<[^>]+>", "").replace("\n", "\n\n");

  private CinemaStory() {}
}
