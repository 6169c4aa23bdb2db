package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Quotation;
import org.policykg.model.InitiativeKind;

/** Reads initiatives that stand in quotation marks: “双招双引”, “茶旅联姻”对接会, “云上茶乡”“古镇夜话”等乡村品牌. */
final class QuotedNames {
  private static final int NEAR = 10;
  private static final String JOINTS = "、和与";
  private static final String NUMERAL = "[一二三四五六七八九十两双百千万0-9]";
  private static final Glance SENTENCE = Glance.of("[。！？!?]|[,;:].{5,}[,;:]");
  private static final Glance COUNT =
      Glance.of("(?:一批|一系列|系列|多个|(?:[0-9]+|" + NUMERAL + "+)[余多]?[个项类大家场条款]?)(?![0-9.万亿%年月])");

  // 茶山“稳定器”“聚宝盆”功能: a row of images for what something does
  private static final Glance ROLE = Glance.of("(?:等)?(?:重要|独特|特殊)?(?:功能|作用|角色)");

  private static final Pattern SPACE = Pattern.compile("\\s");

  private final HeadNouns heads;
  private final Tails tails;
  private final LaunchVerbs verbs;
  private final ProblemCues problems;
  private final Set<String> notNames;
  private final WordTree<String> sloganTails;
  private final LoneQuotations alone;
  private final QuotationSigns signs;

  QuotedNames(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs, KnownInitiatives known) {
    this.heads = heads;
    this.verbs = verbs;
    tails = new Tails(heads);
    problems = new ProblemCues(lexicon);
    notNames = Set.copyOf(lexicon.words("not-names.tsv"));
    sloganTails = WordTree.byBeginning(lexicon.words("slogan-tails.tsv"));
    alone = new LoneQuotations(lexicon, heads, verbs, known);
    signs = new QuotationSigns(lexicon);
  }

  List<Candidate> in(Phrase phrase, List<Quotation> quotations) {
    if (quotations.isEmpty() || problems.isHistory(phrase.text())) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (List<Quotation> chain : chains(phrase.text(), quotations)) {
      read(phrase, chain, found);
    }
    return found;
  }

  /** Runs of quotations with nothing, 、 or a conjunction between them. */
  private static List<List<Quotation>> chains(String text, List<Quotation> quotations) {
    List<List<Quotation>> chains = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (quotation.title()) {
        continue;
      }
      if (!chains.isEmpty()) {
        List<Quotation> last = chains.get(chains.size() - 1);
        if (follows(text, last.get(last.size() - 1).end(), quotation.begin())) {
          last.add(quotation);
          continue;
        }
      }
      chains.add(new ArrayList<>(List.of(quotation)));
    }
    return chains;
  }

  /** One that begins inside the other, as where " and “ cross, does not follow it. */
  private static boolean follows(String text, int end, int begin) {
    return end == begin || (end == begin - 1 && JOINTS.indexOf(text.charAt(end)) >= 0);
  }

  private void read(Phrase phrase, List<Quotation> chain, List<Candidate> found) {
    Quotation first = chain.get(0);
    Quotation last = chain.get(chain.size() - 1);
    if (areImages(phrase.text(), chain)) {
      return;
    }
    Optional<Head> category = category(phrase, last.end());
    Optional<Tails.Tail> tail = tails.at(phrase, last.end());
    Optional<InitiativeKind> lent = lent(phrase, first.begin(), last.end());
    Optional<Head> shared =
        category.isEmpty() && chain.size() > 1 ? tail.map(Tails.Tail::head) : category;
    for (Quotation quotation : chain) {
      boolean closes = quotation.begin() == last.begin();
      boolean usable =
          usable(phrase, quotation, chain, category.isPresent() || (closes && tail.isPresent()));
      if (closes && tail.isPresent() && usable && chain.size() == 1) {
        withTail(phrase, quotation, tail.get(), found);
      } else if (usable) {
        found.add(
            alone
                .of(phrase, quotation, shared, lent)
                .seen(signs.of(phrase.text(), quotation, first, last.end())));
      }
    }
  }

  private boolean areImages(String text, List<Quotation> chain) {
    return chain.size() > 1
        && ROLE.at(text, chain.get(chain.size() - 1).end())
        && chain.stream().anyMatch(quotation -> notNames.contains(quotation.text()));
  }

  /** The noun that says what a list is: “云上茶乡”“古镇夜话”等乡村品牌. */
  private Optional<Head> category(Phrase phrase, int end) {
    boolean more = phrase.text().startsWith("等", end);
    int at = more ? end + 1 : end;
    int counted = COUNT.end(phrase.text(), at);
    if (!more && counted < 0) {
      return Optional.empty();
    }
    at = Math.max(at, counted);
    if (phrase.text().startsWith("“", at)) {
      int close = phrase.text().indexOf('”', at);
      at = close < 0 ? at : close + 1;
    }
    return tails.at(phrase, at).map(Tails.Tail::head);
  }

  private Optional<InitiativeKind> lent(Phrase phrase, int begin, int end) {
    String text = phrase.text();
    boolean slogan = sloganTails.longest(text, end, text.length()).isPresent();
    return slogan ? Optional.empty() : verbs.kindLentBefore(text, begin);
  }

  private boolean usable(Phrase phrase, Quotation quotation, List<Quotation> chain, boolean named) {
    String text = quotation.text();
    String bare = SPACE.matcher(text).replaceAll("");
    boolean sentence = SENTENCE.in(text) || (text.contains(",") && !text.contains("、"));
    if ((!named && (notNames.contains(bare) || sentence)) || bare.length() > 60) {
      return false;
    }
    if (problems.beside(phrase.text(), chain.get(0).begin(), chain.get(chain.size() - 1).end())) {
      return false;
    }
    if (bare.length() < 3 && !named) {
      return bare.length() == 2 && NUMERAL_FIRST.matcher(bare).lookingAt();
    }
    return bare.length() <= 24
        || bare.contains("、")
        || bare.contains("+")
        || heads.closing(bare).isPresent();
  }

  private static final Pattern NUMERAL_FIRST = Pattern.compile("[二三四五六七八九十两双百千]");

  /** The quotation and its tail, and the same with the nouns before it: 滨江“云谷”商务区. */
  private void withTail(
      Phrase phrase, Quotation quotation, Tails.Tail tail, List<Candidate> found) {
    int first = quotation.begin();
    found.add(withTail(phrase, quotation, tail, first + 1, "rule"));
    while (first > 0
        && Phrase.isNameCharacter(phrase.text().charAt(first - 1))
        && quotation.begin() - first < NEAR) {
      first--;
      if (phrase.wordBegins(first)) {
        found.add(withTail(phrase, quotation, tail, first, "left"));
      }
    }
  }

  private Candidate withTail(
      Phrase phrase, Quotation quotation, Tails.Tail tail, int begin, String side) {
    String name = phrase.text().substring(begin, tail.end());
    return new Candidate(
            begin,
            tail.end(),
            begin > quotation.begin() ? "“" + name : name,
            heads.kindOf(name, tail.head()),
            List.of(quotation.text()),
            "program.quoted-then-head")
        .seen(List.of(Trait.of("begin=", side)))
        .seen(signs.of(phrase.text(), quotation, quotation, tail.end()));
  }
}
