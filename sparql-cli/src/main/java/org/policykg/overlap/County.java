package org.policykg.overlap;

import java.util.Optional;
import org.policykg.model.Division;

/**
 * A division that the graph speaks of: a county, and as well a prefecture or a province that has
 * its own texts.
 *
 * @param iri its node
 * @param code of GB/T 2260
 * @param level empty for a code that GB/T 2260 does not have
 * @param province code of the province that it is or lies in; empty where unknown
 * @param announced whether a document names it among those who speak
 * @param exposure how much was read of it
 */
public record County(
    String iri,
    String code,
    String name,
    Optional<Division.Level> level,
    String province,
    boolean announced,
    Exposure exposure) {}
