/** Gradient-boosted decision trees: read from a resource, evaluated, and asked why. */
package io.github.pressclip.strip.forest;
