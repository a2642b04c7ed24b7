/** Marks of Markdown and of Org in a flattened page. */
package io.github.pressclip.page.text.markdown;
