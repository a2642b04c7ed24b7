package io.github.pressclip.cli;

import io.github.pressclip.input.Format;
import io.github.pressclip.write.Part;
import java.nio.charset.Charset;

/**
 * What the command line asks for.
 *
 * @param file the page; null or {@code -} for standard input
 * @param format text or JSON
 * @param only the one part to print; null for the whole article
 * @param explain true to print the decisions in place of the article
 * @param output the file to write; null for standard output
 * @param input what the page is; null to find out
 * @param encoding its charset; null to find out
 * @param base the page's address; null to take what the page names
 * @param maxBytes how many bytes it may have
 * @param verbosity how much to say on standard error
 */
record Options(
    String file,
    OutputFormat format,
    Part only,
    boolean explain,
    String output,
    Format input,
    Charset encoding,
    String base,
    long maxBytes,
    Verbosity verbosity) {}
