package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Figure;
import org.policykg.mention.Figure.Kind;
import org.policykg.model.Measure;
import org.policykg.ontology.Table;

/** Figures that say how much or how many. */
final class Quantities {
  private static final Pattern ORDINAL = Pattern.compile("第(?:[一二三四五六七八九十]|\\d{1,3})个|唯一");
  private static final Pattern SIZE = Pattern.compile("(?:总|首期|计划总)?(?:投资|规模|面积|长度)$|全长$|总长$");
  private static final Set<String> EVENTS = Set.of("完成", "实施", "开展", "推进", "启动", "组织");

  private final Nouns nouns;
  private final Table impliedUnits;
  private final List<String> ratioHeads;
  private final List<String> durationHeads;

  Quantities(Lexicon lexicon, Nouns nouns) {
    this.nouns = nouns;
    impliedUnits = lexicon.table("implied-units.tsv");
    ratioHeads = lexicon.words("ratio-heads.tsv");
    durationHeads = lexicon.words("duration-heads.tsv");
  }

  Optional<Claim> measured(FigureContext reading) {
    if (ORDINAL.matcher(reading.phrase().text()).find()) {
      return Optional.empty();
    }
    Optional<Claim> size = sizeOf(reading);
    if (size.isPresent()) {
      return size;
    }
    if (!reading.phrase().isEmpty()) {
      return reading.claim(Measure.LEVEL);
    }
    int from = reading.sentence().has(reading.end(), '的') ? reading.end() + 1 : reading.end();
    Optional<Claim> noun = behind(reading, from);
    if (noun.isPresent() || reading.phrase().verb().isPresent()) {
      return noun;
    }
    return reading.claim(Measure.LEVEL);
  }

  private Optional<Integer> noun(FigureContext reading, int from) {
    return nouns.end(reading.text(), from, reading.limit());
  }

  private Optional<Claim> behind(FigureContext reading, int from) {
    return noun(reading, from).map(end -> reading.behind(Measure.LEVEL, from, end));
  }

  /** 总规模4亿元的创业基金: the size is that of the noun behind. */
  private Optional<Claim> sizeOf(FigureContext reading) {
    Matcher head = SIZE.matcher(reading.phrase().text());
    if (!head.find() || !reading.sentence().has(reading.end(), '的')) {
      return Optional.empty();
    }
    int from = reading.end() + 1;
    return noun(reading, from)
        .map(end -> reading.text().substring(from, end) + head.group())
        .flatMap(name -> reading.claim(Measure.LEVEL).map(claim -> claim.about(name).aside()));
  }

  Optional<Claim> counted(FigureContext reading) {
    Figure figure = reading.figure();
    if (figure.kind() == Kind.TIME) {
      boolean lasts = durationHeads.stream().anyMatch(reading.phrase().text()::endsWith);
      return lasts ? reading.claim(Measure.LEVEL) : Optional.empty();
    }
    if (reading.end() == reading.limit() && reading.end() < reading.text().length()) {
      return Optional.empty();
    }
    boolean repeated = figure.unit().equals("次") && begins(reading);
    if (repeated) {
      return Optional.empty();
    }
    Optional<Claim> claim =
        each(reading)
            .or(() -> event(reading))
            .or(() -> reading.startsMove() ? Optional.empty() : behind(reading, reading.end()))
            .or(() -> qualified(reading))
            .or(() -> inFront(reading))
            .or(() -> doers(reading));
    return figure.kind() == Kind.BARE ? claim.flatMap(this::withUnit) : claim;
  }

  /** 选择11个左右的县: the noun stands behind 的. */
  private Optional<Claim> qualified(FigureContext reading) {
    boolean bounded = reading.figure().end() > reading.figure().unitEnd();
    return bounded && reading.sentence().has(reading.end(), '的')
        ? behind(reading, reading.end() + 1)
        : Optional.empty();
  }

  /** 30个村村均增收: the noun is not doubled. */
  private static Optional<Claim> each(FigureContext reading) {
    int at = reading.end();
    String text = reading.text();
    boolean doubled =
        at + 2 < text.length()
            && text.charAt(at) == text.charAt(at + 1)
            && text.charAt(at + 2) == '均';
    return doubled ? Optional.of(reading.behind(Measure.LEVEL, at, at + 1)) : Optional.empty();
  }

  /** 完成2443个村生活污水治理: the object of such a verb is an event, to its last word. */
  private Optional<Claim> event(FigureContext reading) {
    if (reading.phrase().verb().filter(EVENTS::contains).isEmpty() || !reading.phrase().isEmpty()) {
      return Optional.empty();
    }
    int stop = nouns.stop(reading.text(), reading.end(), reading.limit());
    return noun(reading, reading.end())
        .flatMap(end -> reading.sentence().wordAt(end))
        .filter(word -> word.nature().startsWith("v") && word.end() == stop)
        .map(word -> reading.behind(Measure.LEVEL, reading.end(), stop));
  }

  private static Optional<Claim> inFront(FigureContext reading) {
    boolean carriesOver =
        reading.phrase().verb().isEmpty()
            && reading.figure().unit().equals(reading.unitBefore())
            && endsClause(reading);
    return reading.phrase().isEmpty() && !carriesOver
        ? Optional.empty()
        : reading.claim(Measure.LEVEL);
  }

  private static boolean endsClause(FigureContext reading) {
    int end = reading.end();
    return end >= reading.text().length()
        || ",;。、!?)”".indexOf(reading.text().charAt(end)) >= 0
        || begins(reading);
  }

  /** 4次调高标准 says how often, not how many. */
  private static boolean begins(FigureContext reading) {
    return reading.sentence().wordAt(reading.end()).filter(Quantities::begins).isPresent();
  }

  /** Whether a word begins what is told of the things counted. */
  private static boolean begins(Word word) {
    return word.nature().startsWith("v") || word.nature().startsWith("p");
  }

  /** 带动651万人就业: what is counted is what they do. */
  private static Optional<Claim> doers(FigureContext reading) {
    Optional<Word> deed =
        reading.sentence().wordAt(reading.end()).filter(word -> word.nature().startsWith("v"));
    return reading
        .phrase()
        .verb()
        .flatMap(
            verb ->
                deed.map(
                    word ->
                        reading
                            .behind(Measure.LEVEL, word.begin(), word.end())
                            .about(verb + word.text())));
  }

  private Optional<Claim> withUnit(Claim claim) {
    String indicator = claim.indicators().get(0);
    if (ratioHeads.stream().anyMatch(indicator::endsWith)) {
      return Optional.of(claim.in("1"));
    }
    return impliedUnits.rows().stream()
        .filter(row -> indicator.endsWith(row.key()))
        .findFirst()
        .map(row -> claim.in(row.get("unit")));
  }
}
