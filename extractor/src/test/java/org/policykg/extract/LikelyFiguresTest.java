package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Telling;
import org.policykg.lexicon.Weights;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Annotator;
import org.policykg.model.Observation;
import org.policykg.reference.Divisions;
import org.policykg.reference.Vocabulary;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** What the shipped weights take of the figures that reports give. */
class LikelyFiguresTest {
  private static final MetricExtractor EXTRACTOR =
      new MetricExtractor(
          Lexicon.standard(), Vocabulary.standard(), Divisions.standard(), Segmenter.standard());
  private static final Weights WEIGHTS =
      new Weights(Lexicon.standard().table("metric-weights.tsv"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，绍兴市柯桥区地区生产总值增长5.5%，其中，工业增加值60亿元。浙江省粮食产量1200万吨，居全国前列。",
        "记者从诸暨市获悉，今年计划新建5G基站300个，培育企业42家，带动1.2万人就业。当地某公司投资3亿元。",
        "国家统计局发布数据：上半年，全国居民人均可支配收入2万元。杭州市、宁波市分别增长3%和4%。",
      })
  void areThoseWhoseTraitsWeighEnough(String line) {
    AnnotatedText text = text(line);
    List<Observation> likely =
        EXTRACTOR.exercises(text).stream()
            .filter(
                exercise ->
                    WEIGHTS.accept(WEIGHTS.odds(exercise.traits()), telling(text, exercise)))
            .map(Exercise::fact)
            .toList();
    assertEquals(likely, EXTRACTOR.extract(text));
  }

  private static Telling telling(AnnotatedText text, Exercise<Observation> exercise) {
    return exercise.traits().contains("voice=reported")
        ? new Focus(text).telling(exercise.fact().division())
        : Telling.OWN;
  }

  private static AnnotatedText text(String line) {
    Metadata metadata =
        new Metadata(
            Optional.of("一篇报道"),
            Optional.of(LocalDate.of(2024, 3, 1)),
            Optional.empty(),
            Optional.empty());
    return Annotator.annotate(new Source("line.txt", line, "0".repeat(64), metadata));
  }
}
