package org.policykg.overlap;

import java.util.List;
import org.policykg.model.Period;

/** What facts are about and where they stand, each list in its fixed order. */
record Catalogue(
    List<County> counties,
    List<InitiativeNode> initiatives,
    List<Source> documents,
    List<Part> sections,
    List<String> themes,
    List<String> indicators,
    List<Period> periods) {}
