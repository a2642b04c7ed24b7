package io.github.pressclip.strip.feature;

/** Families of phrases that announce boilerplate; their words stand in {@code markers.txt}, in this order. */
public enum Marker {
  RELATED, SHARE, COMMENT, ADVERTISEMENT, NEWSLETTER, BIOGRAPHY, LEGAL, COOKIE, CAPTION, TAGS, SIGNOFF, PAYWALL, STAMP
}
