/**
 * The policykg command: options, words to a person and exit codes; start at {@link
 * org.policykg.cli.PolicyKg}. The only package that prints.
 */
@NullMarked
package org.policykg.cli;

import org.jspecify.annotations.NullMarked;
