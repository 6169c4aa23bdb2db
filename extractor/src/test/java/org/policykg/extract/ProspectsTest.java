package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Telling;
import org.policykg.lexicon.Weights;
import org.policykg.resolve.Actors.Voice;

/** Which names of a reporter's sentence are looked at closely. */
class ProspectsTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final HeadNouns HEADS = new HeadNouns(LEXICON);
  private static final LaunchVerbs VERBS = new LaunchVerbs(LEXICON);
  private static final NameContext CONTEXT = new NameContext(LEXICON);
  private static final UnquotedNames NAMES = new UnquotedNames(LEXICON, HEADS, VERBS, CONTEXT);
  private static final Weights WEIGHTS = new Weights(LEXICON.table("initiative-weights.tsv"));
  private static final NameBounds BOUNDS = new NameBounds(WEIGHTS.byParts());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青溪县启动春茶品牌提升行动,组织茶农培训。",
        "第三届中国青溪茶文化节开幕。",
        "青溪水库开工建设。",
      })
  void aLikelyNameIsLookedAt(String text) {
    assertTrue(names(text, true).size() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这家公司投资的项目,员工都不愿意去。",
        "不少市民说,这样的活动太少。",
      })
  void aDescriptionIsNot(String text) {
    assertFalse(names(text, false).isEmpty());
    assertTrue(names(text, true).isEmpty());
  }

  private static List<String> names(String text, boolean likely) {
    Phrase phrase = new Phrase(text, Segmenter.standard().words(text));
    Closings closings = new Closings(HEADS, text);
    Prospect prospect = likely ? prospect(phrase, closings) : Prospect.ALL;
    return NAMES.in(phrase, closings, prospect).stream().map(Candidate::name).toList();
  }

  private static Prospects prospect(Phrase phrase, Closings closings) {
    NameTraits traits = new NameTraits(LEXICON, HEADS, VERBS, WEIGHTS.byParts());
    Prospects.Setting setting =
        new Prospects.Setting(
            1,
            List.of(),
            traits.around(phrase, false),
            new NameSigns(phrase, HEADS, VERBS, CONTEXT),
            closings,
            HEADS,
            new KnownInitiatives(LEXICON),
            new Repetitions(phrase.text()),
            BOUNDS);
    return new Prospects(setting, Voice.REPORTED, false, WEIGHTS.least(Set.of(Telling.REPORTED)));
  }
}
