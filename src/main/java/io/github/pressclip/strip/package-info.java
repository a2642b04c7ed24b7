/** The pipeline of judgements that keeps the article's blocks and drops the boilerplate, each with its reason. */
package io.github.pressclip.strip;
