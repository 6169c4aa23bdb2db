package org.policykg.extract;

import static org.policykg.model.InitiativeKind.CAMPAIGN;
import static org.policykg.model.InitiativeKind.PLAN;
import static org.policykg.model.InitiativeKind.POLICY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.mention.Quotation;
import org.policykg.model.InitiativeKind;

/** Reads documents that a division issues or carries out, named in book-title marks: 出台《…条例》. */
final class TitledDocuments {
  private static final int NEAR = 120;
  private static final Set<InitiativeKind> DOCUMENTS = EnumSet.of(PLAN, POLICY, CAMPAIGN);

  // 依据《…条例》 tells by what is acted; the nation's laws are nobody's programs
  private static final Pattern BY = Pattern.compile("(?:依据|违反|触犯)(?:《[^》]*》[、和及与]?)*$");
  private static final Pattern NATIONAL =
      Pattern.compile("中国共产党(?![^《》]{2,12}委员会)|中华人民共和国|全国人民代表大会|中共中央|国务院");

  private final HeadNouns heads;
  private final LaunchVerbs verbs;

  TitledDocuments(HeadNouns heads, LaunchVerbs verbs) {
    this.heads = heads;
    this.verbs = verbs;
  }

  List<Candidate> in(Phrase phrase, List<Quotation> quotations) {
    List<Candidate> found = new ArrayList<>();
    for (Quotation quotation : quotations) {
      boolean abbreviation = phrase.text().startsWith("简称", quotation.begin() - 2);
      if (quotation.title() && !abbreviation && !isQuotedOnly(phrase.text(), quotation)) {
        document(phrase, quotation).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isQuotedOnly(String text, Quotation title) {
    return NATIONAL.matcher(title.text()).lookingAt()
        || BY.matcher(text.substring(Math.max(0, title.begin() - NEAR), title.begin())).find();
  }

  private Optional<Candidate> document(Phrase phrase, Quotation title) {
    String bare = title.text().replaceAll("\\(.{1,12}\\)$", "");
    Optional<Head> head = heads.closing(bare).filter(h -> DOCUMENTS.contains(h.kind()));
    if (head.isEmpty()) {
      return Optional.empty();
    }
    boolean generic = head.get().noun().equals(bare);
    int begin = generic ? verbs.objectBegin(phrase, title.begin()) : title.begin() + 1;
    if (generic && verbs.before(phrase.text(), begin).isEmpty()) {
      return Optional.empty();
    }
    int end = begin <= title.begin() ? title.end() : title.end() - 1;
    String name = phrase.text().substring(begin, end);
    return Optional.of(
        new Candidate(begin, end, name, head.get().kind(), List.of(), "document.titled"));
  }
}
