package org.policykg.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.policykg.model.Period;

/** The items of each {@link Level}. */
final class Levels {
  private Levels() {}

  static Mentions initiatives(Study study, Filter filter, Variants variants) {
    return of(study, filter, fact -> new int[] {variants.head(study.adoptions().subject(fact))})
        .of(study.initiatives().size(), item -> study.initiatives().get(item).name());
  }

  static Mentions origins(Study study, Filter filter) {
    return of(study, filter, study::origins)
        .of(
            study.counties().size(),
            item -> study.counties().get(item).code() + " " + study.counties().get(item).name());
  }

  static Mentions themes(Study study, Filter filter) {
    return of(study, filter, study::themes).of(study.themes().size(), study.themes()::get);
  }

  private static Mentions of(Study study, Filter filter, IntFunction<int[]> items) {
    Mentions mentions = new Mentions();
    adoptions(study, filter)
        .filter(fact -> filter.hasCounty(study.adoptions().county(fact)))
        .forEach(
            fact -> {
              for (int item : items.apply(fact)) {
                mentions.add(study.adoptions().county(fact), item, fact);
              }
            });
    return mentions;
  }

  /** Every item is one initiative of one pair: who names the other, and who is named. */
  static Mentions ties(Study study, Filter filter) {
    record Tie(int initiative, int lower, int upper) {}
    Map<Tie, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    Mentions mentions = new Mentions();
    Facts facts = study.adoptions();
    adoptions(study, filter)
        .forEach(
            fact -> {
              int county = facts.county(fact);
              for (int partner : study.partners(fact)) {
                if (partner != county && filter.hasCounty(county) && filter.hasCounty(partner)) {
                  int initiative = facts.subject(fact);
                  Tie tie =
                      new Tie(initiative, Math.min(county, partner), Math.max(county, partner));
                  int number = numbers.computeIfAbsent(tie, added -> numbers.size());
                  if (number == names.size()) {
                    names.add(study.initiatives().get(initiative).name());
                  }
                  mentions.add(county, number, fact);
                  mentions.add(partner, number, fact);
                }
              }
            });
    return mentions.of(names.size(), names::get);
  }

  static Mentions indicators(Study study, Filter filter) {
    Map<Long, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    Mentions mentions = new Mentions();
    Facts facts = study.observations();
    IntStream.range(0, facts.size())
        .filter(filter::hasObservation)
        .filter(fact -> filter.hasCounty(facts.county(fact)))
        .filter(fact -> study.period(fact).isPresent())
        .forEach(
            fact -> {
              int period = study.period(fact).orElseThrow();
              long key = ((long) facts.subject(fact) << Integer.SIZE) | period;
              int number = numbers.computeIfAbsent(key, added -> numbers.size());
              if (number == names.size()) {
                Period time = study.periods().get(period);
                names.add(
                    study.indicators().get(facts.subject(fact))
                        + " "
                        + time.start()
                        + "/"
                        + time.end());
              }
              mentions.add(facts.county(fact), number, fact);
            });
    return mentions.of(names.size(), names::get);
  }

  private static IntStream adoptions(Study study, Filter filter) {
    return IntStream.range(0, study.adoptions().size()).filter(filter::hasAdoption);
  }
}
