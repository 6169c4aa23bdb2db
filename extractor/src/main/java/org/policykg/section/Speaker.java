package org.policykg.section;

import org.policykg.model.Official;

/**
 * Who speaks, as a line of the text says.
 *
 * @param division code of the division he speaks for: of his posts the lowest
 */
record Speaker(Official official, String division) {}
