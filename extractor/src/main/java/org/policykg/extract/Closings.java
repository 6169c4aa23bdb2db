package org.policykg.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;

/** The head nouns that close a stretch of a sentence, looked for once at each index. */
final class Closings {
  private final HeadNouns heads;
  private final String text;
  // by the index where it ends
  private final @Nullable Head[] longest;
  private int last = -1;

  Closings(HeadNouns heads, String text) {
    this.heads = heads;
    this.text = text;
    longest = new Head[text.length() + 1];
    for (int at = heads.nextLast(text, 0); at < text.length(); at = heads.nextLast(text, at + 1)) {
      Optional<Head> head = heads.closing(text, 0, at + 1);
      if (head.isPresent()) {
        last = at + 1;
        longest[last] = head.get();
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
    return Optional.ofNullable(longest[end]);
  }

  /** The longest head noun that closes a stretch. */
  Optional<Head> in(int begin, int end) {
    Head head = longest[end];
    return head == null || head.noun().length() <= end - begin
        ? Optional.ofNullable(head)
        : heads.closing(text, begin, end);
  }
}
