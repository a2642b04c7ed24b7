/** The library in Apache Spark, over a table of pages; {@code docs/scale.md} walks through it. */
package io.github.pressclip.scale;
