package org.policykg.extract;

import static org.policykg.lexicon.HeadNouns.Strength.STRONG;
import static org.policykg.model.InitiativeKind.BRAND;
import static org.policykg.model.InitiativeKind.CAMPAIGN;
import static org.policykg.model.InitiativeKind.PLAN;
import static org.policykg.model.InitiativeKind.PLATFORM;
import static org.policykg.model.InitiativeKind.POLICY;
import static org.policykg.model.InitiativeKind.PROJECT;
import static org.policykg.model.InitiativeKind.SLOGAN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Rule;
import org.policykg.lexicon.RuleBook;
import org.policykg.mention.Quotation;
import org.policykg.model.InitiativeKind;

/**
 * Decides what a quotation is that no noun behind it completes: by its own head noun, its form, the
 * verb before it.
 */
final class LoneQuotations {
  private static final int SHORT = 4;
  // 五大工程, 头号工程: a number says nothing by itself
  private static final Pattern NUMBERED =
      Pattern.compile("(?:头号|一号|[一二三四五六七八九十两双百千万0-9]{1,3}[大项个]?).{1,6}");
  // 五大工程 are programs; 四个中心, 三大高地 say what a place wants to be
  private static final Set<InitiativeKind> COUNTED_WORKS =
      EnumSet.of(CAMPAIGN, PLAN, POLICY, PROJECT);
  private static final Pattern FORMULA =
      Pattern.compile("[\\u4E00-\\u9FFF]{2,6}\\+[\\u4E00-\\u9FFF]{2,6}");
  private static final Pattern VERSION = Pattern.compile("第?[0-9]+(?:\\.[0-9])?版");

  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final KnownInitiatives known;
  private final RuleBook rules;
  private final List<Rule> slogans;

  LoneQuotations(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs, KnownInitiatives known) {
    this.heads = heads;
    this.verbs = verbs;
    this.known = known;
    rules = RuleBook.resource("initiatives.rules", lexicon);
    slogans = RuleBook.resource("slogans.rules", lexicon).all();
  }

  /**
   * What a quotation names.
   *
   * @param shared the head noun that the quotations of a row share
   * @param lent the kind that the launching verb lends
   */
  Candidate of(
      Phrase phrase, Quotation quotation, Optional<Head> shared, Optional<InitiativeKind> lent) {
    String text = quotation.text();
    Optional<InitiativeKind> knownKind = known.kindOf(text);
    if (knownKind.isPresent()) {
      return named(quotation, knownKind.get(), "known.quoted");
    }
    if (text.contains("条") && has("policy.articles", text)) {
      return text.length() > SHORT + 1
          ? named(quotation, POLICY, "policy.articles")
          : modified(phrase, quotation, POLICY, "policy.articles");
    }
    Optional<Head> own = heads.closing(VERSION.matcher(text).replaceAll(""));
    if (own.isPresent() && completes(own.get(), phrase, quotation)) {
      boolean numbered =
          NUMBERED.matcher(text).matches() && text.length() - own.get().noun().length() <= 2;
      if (numbered && !COUNTED_WORKS.contains(own.get().kind())) {
        return byForm(quotation, lent);
      }
      return numbered
          ? modified(phrase, quotation, own.get().kind(), "program.numbered")
          : named(quotation, own.get().kind(), "program.quoted-head");
    }
    if (shared.isPresent()) {
      return named(quotation, shared.get().kind(), "program.quoted-list");
    }
    return byForm(quotation, lent);
  }

  private static boolean completes(Head own, Phrase phrase, Quotation quotation) {
    String text = quotation.text();
    boolean says =
        own.strength() == STRONG || text.length() > SHORT || NUMBERED.matcher(text).matches();
    return says && !FORMULA.matcher(text).matches() && !phrase.isVerbEnd(quotation.end() - 1, own);
  }

  private Candidate byForm(Quotation quotation, Optional<InitiativeKind> lent) {
    String text = quotation.text();
    if (has("campaign.counted", text)) {
      return named(quotation, CAMPAIGN, "campaign.counted");
    }
    if (has("platform.application", text)) {
      return named(quotation, PLATFORM, "platform.application");
    }
    if (lent.isPresent() && !text.contains("+")) {
      return named(quotation, lent.get(), "program.launched-quote");
    }
    if (has("brand.middle-dot", text)) {
      return named(quotation, BRAND, "brand.middle-dot");
    }
    for (Rule form : slogans) {
      if (form.match().matcher(text).matches()) {
        return named(quotation, SLOGAN, form.id());
      }
    }
    throw new IllegalStateException("no rule of slogans.rules takes " + text);
  }

  private boolean has(String rule, String text) {
    return rules.get(rule).match().matcher(text).matches();
  }

  private static Candidate named(Quotation quotation, InitiativeKind kind, String rule) {
    return new Candidate(quotation.begin() + 1, quotation.end() - 1, quotation.text(), kind, rule);
  }

  /** A name with the modifiers between the launching verb and the quotation: 提振消费“五大工程”. */
  private Candidate modified(Phrase phrase, Quotation quotation, InitiativeKind kind, String rule) {
    int begin = verbs.objectBegin(phrase, quotation.begin());
    int end = quotation.end() - 1;
    return new Candidate(
        begin, end, phrase.text().substring(begin, end), kind, List.of(quotation.text()), rule);
  }
}
