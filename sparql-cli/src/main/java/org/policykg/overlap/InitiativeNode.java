package org.policykg.overlap;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.model.InitiativeKind;

/**
 * An initiative, with all that the texts which take it up say of it.
 *
 * @param kinds slogan, and the kinds of program
 * @param themes identifiers such as {@code talent}
 * @param origins codes of the higher divisions that some text calls it the initiative of
 * @param partners codes of the divisions that some text names as taking part
 */
public record InitiativeNode(
    String iri,
    String name,
    Set<InitiativeKind> kinds,
    SortedSet<String> themes,
    SortedSet<String> origins,
    SortedSet<String> partners) {
  public InitiativeNode {
    kinds = Set.copyOf(kinds);
    themes = new TreeSet<>(themes);
    origins = new TreeSet<>(origins);
    partners = new TreeSet<>(partners);
  }
}
