/** The authors that a page declares for machines: in JSON-LD and in meta tags. */
package io.github.pressclip.find.byline.declared;
