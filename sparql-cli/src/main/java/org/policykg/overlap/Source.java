package org.policykg.overlap;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document.
 *
 * @param name the file's name
 * @param date when it was issued
 * @param characters length in code points
 */
public record Source(
    String iri, String name, String title, Optional<LocalDate> date, int characters) {}
