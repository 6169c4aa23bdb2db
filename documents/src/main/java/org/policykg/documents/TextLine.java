package org.policykg.documents;

/**
 * A line of a page.
 *
 * @param page from 1
 * @param left where its first character begins, in points
 * @param right where its last ends
 * @param y its base line, from the top of the page
 * @param size of its characters
 */
record TextLine(int page, String text, float left, float right, float y, float size) {}
