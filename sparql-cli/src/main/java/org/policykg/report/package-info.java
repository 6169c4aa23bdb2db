/**
 * What counties share, as a page to read and a figure to print. Start at {@link
 * org.policykg.report.Report}, which holds all that both show; what is shown, and how it is called,
 * is in the resources of this package.
 */
@NullMarked
package org.policykg.report;

import org.jspecify.annotations.NullMarked;
