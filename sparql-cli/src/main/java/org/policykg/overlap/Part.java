package org.policykg.overlap;

import org.policykg.model.Span;

/**
 * A section of a document.
 *
 * @param document number of the document in the study
 * @param county number of the county that it is about
 */
public record Part(String iri, int document, int county, Span span, String title) {}
