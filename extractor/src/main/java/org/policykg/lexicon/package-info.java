/** Words in tables, shapes in rules, and the one door to HanLP. */
@NullMarked
package org.policykg.lexicon;

import org.jspecify.annotations.NullMarked;
