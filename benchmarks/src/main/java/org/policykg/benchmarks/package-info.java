/** Peers that are Java programs, and benchmarks of single steps; see {@code benchmarks/README.md}. */
@org.jspecify.annotations.NullMarked
package org.policykg.benchmarks;
