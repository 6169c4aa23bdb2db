package org.policykg.model;

import java.util.Optional;

/**
 * A part of a document in the voice of one division: a speech, a chapter about one place, or the
 * whole of a report.
 *
 * @param span title, speaker line and body
 * @param division code of the division that speaks or is described
 * @param title the heading
 * @param speaker who speaks
 */
public record Section(
    Span span, String division, Optional<String> title, Optional<Official> speaker) {}
