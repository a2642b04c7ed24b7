/**
 * The headline of a story, from what the page shows and what it says about itself. {@code HeadlineFinder} asks one of
 * three: {@code MarkedHeadline} for HTML, {@code PlainHeadline} for flattened text, {@code NotedHeadline} for text with
 * a title that a tool noted above it. Where to look:
 *
 * <ul>
 *   <li>Another heading of HTML is taken, or the right one with a kicker or a subtitle: {@code heading}.
 *   <li>Another line of text is taken: {@code line}; it's a stamp, a caption or tags: {@code sign}.
 *   <li>The site's name stays in a title, or part of the headline goes with it: {@code declared}.
 *   <li>Two wordings are held for one headline, or one for two: {@code word}.
 * </ul>
 */
package io.github.pressclip.find.headline;
