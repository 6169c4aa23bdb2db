package org.policykg.extract;

import static org.policykg.lexicon.HeadNouns.Strength.STRONG;
import static org.policykg.model.InitiativeKind.BRAND;
import static org.policykg.model.InitiativeKind.CAMPAIGN;
import static org.policykg.model.InitiativeKind.PLATFORM;
import static org.policykg.model.InitiativeKind.POLICY;
import static org.policykg.model.InitiativeKind.SLOGAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Quotation;
import org.policykg.model.InitiativeKind;

/** Reads initiatives that stand in quotation marks: “双招双引”, “芯机联动”对接会, “三毛故里”“黄沙秘境”等乡村品牌. */
final class QuotedNames {
  private static final String NUMERAL = "[一二三四五六七八九十两双百千万0-9]";
  private static final Pattern NUMBERED =
      Pattern.compile("(头号|一号|" + NUMERAL + "{1,3}[大项个]?).{1,6}");
  private static final Pattern ARTICLES =
      Pattern.compile(".{0,16}(?:[0-9]{1,3}|新?" + NUMERAL + "{1,3})条(?:.{0,2}版)?");
  private static final Pattern COUNTED_CAMPAIGN = Pattern.compile("[百千万][^百千万]{1,3}[百千万].{1,3}");
  private static final Pattern APPLICATION =
      Pattern.compile(".{1,5}(?:(?<![联互畅流沟贯直交])通|码|在线|云|e.{1,2})|[^\\x00-\\x7F]{1,3}(?:易|一)贷");
  private static final Pattern SENTENCE = Pattern.compile("[。！？!?]|[,;:].{5,}[,;:]");
  private static final Pattern VERSION = Pattern.compile("(?:第?[0-9]+(?:\\.[0-9])?版)");
  private static final Pattern COUNT =
      Pattern.compile("^(?:一批|一系列|系列|多个|(?:[0-9]+|" + NUMERAL + "+)[余多]?[个项类大家场条款]?)");

  private final HeadNouns heads;
  private final Tails tails;
  private final LaunchVerbs verbs;
  private final ProblemCues problems;
  private final Set<String> notNames;
  private final Set<String> sloganTails;
  private final SloganForms forms;
  private final KnownInitiatives known;

  QuotedNames(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs, KnownInitiatives known) {
    this.heads = heads;
    this.verbs = verbs;
    this.known = known;
    tails = new Tails(heads);
    problems = new ProblemCues(lexicon);
    notNames = Set.copyOf(lexicon.words("not-names.tsv"));
    sloganTails = Set.copyOf(lexicon.words("slogan-tails.tsv"));
    forms = new SloganForms(lexicon);
  }

  List<Candidate> in(Phrase phrase) {
    List<Candidate> found = new ArrayList<>();
    for (List<Quotation> chain : chains(phrase.text())) {
      read(phrase, chain, found);
    }
    return found;
  }

  /** Runs of quotations with nothing, 、 or a conjunction between them. */
  private static List<List<Quotation>> chains(String text) {
    List<List<Quotation>> chains = new ArrayList<>();
    for (Quotation quotation : Quotation.in(text)) {
      if (quotation.title()) {
        continue;
      }
      if (!chains.isEmpty()) {
        List<Quotation> last = chains.get(chains.size() - 1);
        String between = text.substring(last.get(last.size() - 1).end(), quotation.begin());
        if (between.isEmpty()
            || between.equals("、")
            || between.equals("和")
            || between.equals("与")) {
          last.add(quotation);
          continue;
        }
      }
      chains.add(new ArrayList<>(List.of(quotation)));
    }
    return chains;
  }

  private void read(Phrase phrase, List<Quotation> chain, List<Candidate> found) {
    Quotation first = chain.get(0);
    Quotation last = chain.get(chain.size() - 1);
    Optional<Head> category = category(phrase, last.end());
    Optional<Tails.Tail> tail = tails.at(phrase, last.end());
    Optional<InitiativeKind> lent = lent(phrase, first.begin(), last.end());
    for (Quotation quotation : chain) {
      boolean closes = quotation.equals(last);
      boolean usable =
          usable(phrase, quotation, chain, category.isPresent() || (closes && tail.isPresent()));
      if (closes && tail.isPresent() && usable && chain.size() == 1) {
        found.add(withTail(phrase, quotation, tail.get()));
      } else if (usable) {
        Optional<Head> shared = category.or(() -> tail.map(Tails.Tail::head));
        found.add(
            alone(
                phrase,
                quotation,
                shared.filter(h -> chain.size() > 1 || category.isPresent()),
                lent));
      }
    }
  }

  /** The noun that says what a list is: “三毛故里”“黄沙秘境”等乡村品牌. */
  private Optional<Head> category(Phrase phrase, int end) {
    if (!phrase.text().startsWith("等", end)) {
      return Optional.empty();
    }
    int at = end + 1;
    var count = COUNT.matcher(phrase.text().substring(at));
    if (count.find()) {
      at += count.end();
    }
    if (phrase.text().startsWith("“", at)) {
      int close = phrase.text().indexOf('”', at);
      at = close < 0 ? at : close + 1;
    }
    return tails.at(phrase, at).map(Tails.Tail::head);
  }

  private Optional<InitiativeKind> lent(Phrase phrase, int begin, int end) {
    String after = phrase.text().substring(end);
    boolean slogan = sloganTails.stream().anyMatch(after::startsWith);
    return slogan ? Optional.empty() : verbs.kindLentBefore(phrase.text(), begin);
  }

  private boolean usable(Phrase phrase, Quotation quotation, List<Quotation> chain, boolean named) {
    String text = quotation.text();
    String bare = text.replaceAll("\\s", "");
    boolean sentence = SENTENCE.matcher(text).find() || (text.contains(",") && !text.contains("、"));
    if ((!named && (notNames.contains(bare) || sentence)) || bare.length() > 60) {
      return false;
    }
    if (problems.around(phrase.text(), chain.get(0).begin(), chain.get(chain.size() - 1).end())) {
      return false;
    }
    if (bare.length() < 3 && !named) {
      return bare.length() == 2 && NUMERAL_FIRST.matcher(bare).lookingAt();
    }
    if (!named
        && COUNTED.matcher(phrase.text().substring(quotation.end())).find()
        && heads.closing(bare).isEmpty()) {
      return false;
    }
    return bare.length() <= 24
        || bare.contains("、")
        || bare.contains("+")
        || heads.closing(bare).isPresent();
  }

  private static final Pattern COUNTED = Pattern.compile("^[0-9]");
  private static final Pattern NUMERAL_FIRST = Pattern.compile("[二三四五六七八九十两双百千]");

  private Candidate withTail(Phrase phrase, Quotation quotation, Tails.Tail tail) {
    String name = phrase.text().substring(quotation.begin(), tail.end());
    return new Candidate(
        quotation.begin() + 1,
        tail.end(),
        name,
        tail.head().kind(),
        List.of(quotation.text()),
        "program.quoted-then-head");
  }

  private Candidate alone(
      Phrase phrase, Quotation quotation, Optional<Head> shared, Optional<InitiativeKind> lent) {
    String text = quotation.text();
    int begin = quotation.begin() + 1;
    int end = quotation.end() - 1;
    Optional<InitiativeKind> knownKind = known.kindOf(text);
    if (knownKind.isPresent()) {
      return new Candidate(begin, end, text, knownKind.get(), "known.quoted");
    }
    if (ARTICLES.matcher(text).matches()) {
      int from = text.length() > 5 ? begin : verbs.objectBegin(phrase, quotation.begin());
      return new Candidate(
          from, end, phrase.text().substring(from, end), POLICY, List.of(text), "policy.articles");
    }
    Optional<Head> own = heads.closing(VERSION.matcher(text).replaceAll(""));
    if (own.isPresent() && (own.get().strength() == STRONG || text.length() > 5)) {
      if (NUMBERED.matcher(text).matches() && text.length() - own.get().noun().length() <= 2) {
        int from = verbs.objectBegin(phrase, quotation.begin());
        return new Candidate(
            from,
            end,
            phrase.text().substring(from, end),
            own.get().kind(),
            List.of(text),
            "program.numbered");
      }
      return new Candidate(begin, end, text, own.get().kind(), "program.quoted-head");
    }
    if (shared.isPresent()) {
      return new Candidate(begin, end, text, shared.get().kind(), "program.quoted-list");
    }
    if (COUNTED_CAMPAIGN.matcher(text).matches()) {
      return new Candidate(begin, end, text, CAMPAIGN, "campaign.counted");
    }
    if (APPLICATION.matcher(text).matches()) {
      return new Candidate(begin, end, text, PLATFORM, "platform.application");
    }
    if (lent.isPresent() && lent.get() != SLOGAN) {
      return new Candidate(begin, end, text, lent.get(), "program.launched-quote");
    }
    if (text.contains("·") && lent.isEmpty() && text.length() <= 12) {
      return new Candidate(begin, end, text, BRAND, "brand.middle-dot");
    }
    return new Candidate(begin, end, text, SLOGAN, forms.ruleOf(text));
  }
}
