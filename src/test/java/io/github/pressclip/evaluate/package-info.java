/** Measures pressclip on collections of pages and stories whose truth is known; docs/benchmarks.md says how. */
package io.github.pressclip.evaluate;
