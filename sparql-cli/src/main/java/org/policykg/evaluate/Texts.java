package org.policykg.evaluate;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policykg.model.Span;
import org.policykg.source.Source;
import org.policykg.source.Sources;
import org.policykg.text.Sentence;
import org.policykg.text.Sentences;
import org.policykg.text.View;

/** The documents' texts, for sentences in which no fact of the graph stands. */
public final class Texts {
  /** No text at all. */
  public static final Texts NONE = new Texts(Map.of());

  private final Map<String, String> rawByName;

  private Texts(Map<String, String> rawByName) {
    this.rawByName = Map.copyOf(rawByName);
  }

  /** Reads files and folders of them; what cannot be read is left out. */
  public static Texts of(List<String> inputs) {
    Map<String, String> raw = new HashMap<>();
    Sources.of(inputs, InputStream.nullInputStream())
        .forEach(
            input -> {
              if (input instanceof Source source) {
                raw.put(DocumentName.stem(source.name()), source.raw());
              }
            });
    return new Texts(raw);
  }

  /** The sentence around a span, which stands between 【 and 】; empty where there is no text. */
  Optional<String> marked(String document, Span span) {
    return Optional.ofNullable(rawByName.get(document))
        .filter(raw -> raw.codePointCount(0, raw.length()) >= span.end())
        .map(raw -> marked(View.of(raw), span));
  }

  private static String marked(View view, Span span) {
    for (Sentence sentence : Sentences.of(view)) {
      Span around = view.span(sentence.begin(), sentence.end());
      if (around.begin() <= span.begin() && span.begin() < around.end()) {
        return between(view, Math.min(around.begin(), span.begin()), span.begin())
            + "【"
            + between(view, span.begin(), span.end())
            + "】"
            + between(view, span.end(), Math.max(around.end(), span.end()));
      }
    }
    return "【" + between(view, span.begin(), span.end()) + "】";
  }

  private static String between(View view, int begin, int end) {
    return begin < end ? view.rawText(new Span(begin, end)).replaceAll("\\s*\\R\\s*", "") : "";
  }
}
