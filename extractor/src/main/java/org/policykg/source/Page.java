package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policykg.model.Notice;
import org.policykg.ontology.Table;

/** A web page: the text of its article, and what it says about it. Nothing is fetched. */
final class Page {
  /** More characters would make a tree that fills the memory; an article has some 10,000. */
  private static final int MOST_CHARACTERS = 4_000_000;

  /** An element with less text is a frame that a script fills, or an abstract. */
  private static final int LEAST_ARTICLE = 100;

  private static final Table PARTS = Table.resource(Page.class, "page-parts.tsv");

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html[\\s>])",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:p|div|body|head|table|br|span|meta|h[1-6])[\\s/>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?(?<name>[\\w-]+)", Pattern.CASE_INSENSITIVE);

  private final Document document;
  private final Optional<String> title;
  private final String text;

  private Page(Document document) throws UnreadableException {
    this.document = document;
    this.title = meta("title").or(() -> titleElement(document));
    List<String> boilerplate = selectors("boilerplate").toList();
    document.select(String.join(",", boilerplate)).remove();
    LinkLists.remove(document.body());
    String article = PageText.of(article(document.body()));
    this.text =
        title.filter(words -> !article.contains(words)).map(words -> words + "\n\n").orElse("")
            + article;
    if (article.isBlank()) {
      throw new UnreadableException(
          "is a web page without text; scripts or frames load what a browser shows");
    }
  }

  /** Whether bytes begin as a web page does. */
  static boolean isOne(byte[] head) {
    return BEGIN
        .matcher(new String(head, ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", ""))
        .find();
  }

  /** Whether a text is a web page: it begins as one, or is called one and has elements. */
  static boolean isOne(String name, String text) {
    return BEGIN.matcher(text).find() || (FileNames.isPage(name) && TAG.matcher(text).find());
  }

  /**
   * Reads a page.
   *
   * @throws UnreadableException where it holds no text
   */
  static Page read(String html) throws UnreadableException {
    if (html.length() > MOST_CHARACTERS) {
      throw new UnreadableException(
          "is a web page of more than 4 million characters; save its text");
    }
    return new Page(Jsoup.parse(html));
  }

  /** The title, where the article does not hold it, and the article, a paragraph a line. */
  String text() {
    return text;
  }

  Metadata metadata() {
    return new Metadata(
        title,
        meta("date").flatMap(Fields::day),
        Optional.empty(),
        meta("publisher").map(words -> words.replaceFirst("^(?:来源|信息来源)[:：]\\s*", "")));
  }

  /** That the page calls itself another encoding's than it is in. */
  Optional<Notice> otherEncoding(Charset charset) {
    Matcher declared = CHARSET.matcher(document.select("meta[charset], meta[content]").outerHtml());
    if (!declared.find()) {
      return Optional.empty();
    }
    String name = declared.group("name");
    boolean chinese = name.matches("(?i)gb2312|gbk|gb18030|x-gbk");
    boolean same =
        chinese ? charset.name().equals("GB18030") : name.equalsIgnoreCase(charset.name());
    return same
        ? Optional.empty()
        : Optional.of(
            new Notice(
                "declared-encoding", "it says that it is in " + name + " but is in " + charset));
  }

  private static Stream<String> selectors(String part) {
    return PARTS.rows().stream().filter(row -> row.get("part").equals(part)).map(Table.Row::key);
  }

  private Optional<String> meta(String part) {
    return selectors(part)
        .flatMap(selector -> document.select(selector).stream())
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }

  /** The page's title without the name of the site behind it. */
  private static Optional<String> titleElement(Document document) {
    return Optional.of(document.title().replaceFirst("\\s*[_|].*$|\\s+[-–—]+\\s.*$", "").strip())
        .filter(title -> !title.isEmpty());
  }

  private static Element article(Element body) {
    return selectors("article")
        .flatMap(selector -> longest(body.select(selector)).stream())
        .findFirst()
        .orElse(body);
  }

  private static Optional<Element> longest(List<Element> elements) {
    return elements.stream()
        .filter(element -> element.text().length() >= LEAST_ARTICLE)
        .max(Comparator.comparingInt(element -> element.text().length()));
  }
}
