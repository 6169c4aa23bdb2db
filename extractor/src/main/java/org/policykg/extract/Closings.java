package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;

/** The head nouns that close a stretch of a sentence, looked for once at each index. */
final class Closings {
  private final HeadNouns heads;
  private final String text;
  private final List<Optional<Head>> longest;
  private int last = -1;

  Closings(HeadNouns heads, String text) {
    this.heads = heads;
    this.text = text;
    longest = new ArrayList<>(text.length() + 1);
    for (int end = 0; end <= text.length(); end++) {
      Optional<Head> head = heads.closing(text, 0, end);
      longest.add(head);
      if (head.isPresent()) {
        last = end;
      }
    }
  }

  /** Whether the sentence has none at all. */
  boolean isEmpty() {
    return last < 0;
  }

  /** Where the last one ends. */
  int last() {
    return last;
  }

  /** The longest head noun that ends at an index. */
  Optional<Head> at(int end) {
    return longest.get(end);
  }

  /** The longest head noun that closes a stretch. */
  Optional<Head> in(int begin, int end) {
    Optional<Head> head = longest.get(end);
    return head.isEmpty() || head.get().noun().length() <= end - begin
        ? head
        : heads.closing(text, begin, end);
  }
}
