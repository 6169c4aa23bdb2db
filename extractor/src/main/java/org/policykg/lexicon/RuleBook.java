package org.policykg.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.policykg.ontology.TableException;

/**
 * A file of rules.
 *
 * <pre>
 * [slogan.number-noun]
 * about = a number and a noun in quotation marks name an approach
 * match = “(?&lt;name&gt;{numerals}个?[^“”]{1,4})”
 * yes = 全力推进“两个先行”。 → slogan 两个先行
 * no = 这是“两难”问题。
 * </pre>
 *
 * <p>{@code {numerals}} stands for any word of the table {@code numerals.tsv}. A line that begins
 * with {@code #} is a comment. A rule without an example and a counter-example does not load.
 */
public final class RuleBook {
  private static final Pattern HEAD = Pattern.compile("\\[(?<id>[a-z0-9.-]+)\\]");
  private static final Pattern LINE = Pattern.compile("(?<key>about|match|yes|no) = (?<value>.+)");
  private static final Pattern TABLE = Pattern.compile("\\{([a-z][a-z-]*)\\}");

  private final Map<String, Rule> rules;

  private RuleBook(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /**
   * Reads a rule file that ships with policykg.
   *
   * @param file such as {@code initiatives.rules}
   */
  public static RuleBook resource(String file, Lexicon lexicon) {
    try (InputStream stream = RuleBook.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no rule file " + file);
      }
      return read(file, new String(stream.readAllBytes(), UTF_8), lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read rule file " + file, e);
    }
  }

  /**
   * Reads rules.
   *
   * @throws TableException that names file, line and content of what does not fit
   */
  public static RuleBook read(String file, String text, Lexicon lexicon) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    Optional<Draft> draft = Optional.empty();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String where = file + ":" + number + ": ";
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        draft.ifPresent(done -> done.finish(rules, lexicon));
        draft = Optional.of(new Draft(where, head.group("id")));
        continue;
      }
      Matcher entry = LINE.matcher(line);
      if (!entry.matches() || draft.isEmpty()) {
        throw new TableException(
            where + "neither [id] nor about, match, yes or no = ... (" + line + ")");
      }
      draft
          .get()
          .values
          .computeIfAbsent(entry.group("key"), key -> new ArrayList<>())
          .add(entry.group("value"));
    }
    draft.ifPresent(done -> done.finish(rules, lexicon));
    return new RuleBook(rules);
  }

  /**
   * The rule of an id.
   *
   * @throws IllegalArgumentException where the file has none
   */
  public Rule get(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + id + "; the rules are " + rules.keySet());
    }
    return rule;
  }

  /** All rules, in the file's order. */
  public List<Rule> all() {
    return List.copyOf(rules.values());
  }

  private static final class Draft {
    final String where;
    final String id;
    final Map<String, List<String>> values = new LinkedHashMap<>();

    Draft(String where, String id) {
      this.where = where;
      this.id = id;
    }

    void finish(Map<String, Rule> rules, Lexicon lexicon) {
      List<String> yes = values.getOrDefault("yes", List.of());
      List<String> no = values.getOrDefault("no", List.of());
      if (yes.isEmpty() || no.isEmpty()) {
        throw new TableException(
            where + "rule " + id + " needs an example (yes) and a counter-example (no)");
      }
      Optional<Pattern> shape =
          values.containsKey("match")
              ? Optional.of(pattern(one("match"), lexicon))
              : Optional.empty();
      Rule rule = new Rule(id, one("about"), shape, yes, no);
      if (rules.putIfAbsent(id, rule) != null) {
        throw new TableException(where + "rule " + id + " stands twice");
      }
    }

    String one(String key) {
      List<String> found = values.getOrDefault(key, List.of());
      if (found.size() != 1) {
        throw new TableException(where + "rule " + id + " needs one line '" + key + " ='");
      }
      return found.get(0);
    }

    Pattern pattern(String text, Lexicon lexicon) {
      String regex =
          TABLE
              .matcher(text)
              .replaceAll(m -> Matcher.quoteReplacement(lexicon.anyOf(m.group(1) + ".tsv")));
      try {
        return Pattern.compile(regex);
      } catch (PatternSyntaxException e) {
        throw new TableException(where + "rule " + id + ": " + e.getMessage());
      }
    }
  }
}
