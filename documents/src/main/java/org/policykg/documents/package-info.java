/**
 * The text of DOCX and PDF files. Begin with {@link org.policykg.documents.Workers}: each document
 * is read by a process of its own kind, which may fail, hang or fill its memory without harm. The
 * libraries for these formats are used nowhere else.
 */
@NullMarked
package org.policykg.documents;

import org.jspecify.annotations.NullMarked;
