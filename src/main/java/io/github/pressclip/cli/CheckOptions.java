package io.github.pressclip.cli;

import io.github.pressclip.write.Part;
import java.util.List;
import java.util.Set;

/**
 * What the command line of {@code pressclip check} asks for.
 *
 * @param paths pages, and folders to search through
 * @param parts the parts to compare
 * @param minF1 how alike bodies have to be, 0 to 1; null if they have to be the same
 * @param update true to write golden files
 * @param format how to print the outcome
 * @param output the file to write it to; null for standard output
 * @param maxBytes how many bytes a page may have
 * @param verbosity how much to say beside what isn't the same
 */
record CheckOptions(
    List<String> paths,
    Set<Part> parts,
    Double minF1,
    boolean update,
    CheckFormat format,
    String output,
    long maxBytes,
    Verbosity verbosity) {}
