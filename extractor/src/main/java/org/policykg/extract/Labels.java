package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/**
 * Tells labels of a sort of thing, in which nothing says which one: every word before the head noun
 * is one of {@code label-words.tsv}, as in 重大合作平台, 大中型水库 and 深层次改革.
 */
final class Labels {
  // kinds of campaigns that are told by their sort alone: 深层次改革, 国家重大工程
  private static final List<String> SORTED = List.of("改革", "工程", "试点");
  private static final Set<InitiativeKind> KINDS =
      EnumSet.of(
          InitiativeKind.INSTITUTION,
          InitiativeKind.PROJECT,
          InitiativeKind.PLATFORM,
          InitiativeKind.POLICY,
          InitiativeKind.PLAN,
          InitiativeKind.ALLIANCE);

  private final HeadNouns heads;
  private final WordTree<Word> words;

  /** A word, and whether one of its sort is enough. */
  private record Word(int length, boolean sorts) {}

  Labels(Lexicon lexicon, HeadNouns heads) {
    this.heads = heads;
    words =
        WordTree.byBeginning(
            lexicon.table("label-words.tsv").rows().stream()
                .collect(toMap(Table.Row::key, Labels::word)));
  }

  private static Word word(Table.Row row) {
    return new Word(row.key().length(), row.get("sorts").equals("yes"));
  }

  /** Whether a name of a kind, which stands without marks, is one. */
  boolean is(String text, int begin, int end, InitiativeKind kind) {
    if (!(KINDS.contains(kind) || isSorted(text, end))
        || words.longest(text, begin, end).isEmpty()) {
      return false;
    }
    Optional<Head> head = heads.closing(text, begin, end);
    return head.isPresent() && sorts(text, begin, end - head.get().noun().length());
  }

  private static boolean isSorted(String text, int end) {
    for (String noun : SORTED) {
      if (text.startsWith(noun, end - noun.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean sorts(String text, int begin, int end) {
    boolean sorts = false;
    for (int at = begin; at < end; ) {
      Optional<Word> word = words.longest(text, at, end);
      if (word.isEmpty()) {
        return false;
      }
      sorts |= word.get().sorts();
      at += word.get().length();
    }
    return sorts;
  }
}
