/**
 * What can be measured of a page's blocks: features for the judges, one family a file, each in time linear in the page.
 */
package io.github.pressclip.strip.feature;
