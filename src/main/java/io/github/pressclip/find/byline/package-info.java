/**
 * Who wrote a story: the people of its byline, from what the page declares and shows. {@code BylineFinder} asks the
 * sources in their order; what each of them goes by is in a room of its own. Where to look:
 *
 * <ul>
 *   <li>Something is taken for a name that is none, or the reverse: {@code name}.
 *   <li>A name is cut too short or too long, or an opening word isn't known: {@code credit}.
 *   <li>A line in another form than "By Ann Smith": {@code form}.
 *   <li>A line that is looked for in the wrong place, or not at all: {@code line}.
 *   <li>An agency, a desk or the site taken for a person: {@code house}.
 *   <li>JSON-LD and meta tags: {@code declared}.
 * </ul>
 */
package io.github.pressclip.find.byline;
