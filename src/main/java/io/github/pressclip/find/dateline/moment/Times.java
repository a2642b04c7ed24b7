package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.evidence.Evidence;
import java.util.List;

/**
 * When a story came out.
 *
 * @param published the moment of publication; null if the page gives none
 * @param updated the moment of the last change; null if the page gives none
 * @param dayFirst the order of the page's numeric dates
 * @param ambiguous true when one of the two was read in an order that nothing settles
 * @param stamps all dates that the page gives for the story
 * @param evidence what won and what lost
 */
public record Times(
    Dated published, Dated updated, boolean dayFirst, boolean ambiguous, List<Dated> stamps, List<Evidence> evidence) {}
