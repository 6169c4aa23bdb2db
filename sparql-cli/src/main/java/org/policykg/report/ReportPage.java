package org.policykg.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.model.Sha256;

/**
 * A report as one HTML file that needs no other: styles, scripts, words and data stand in it. Its
 * policy lets nothing run but these scripts and nothing be fetched at all; see <a
 * href="https://www.w3.org/TR/CSP3/">CSP 3</a>.
 */
public final class ReportPage {
  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

  /** The page's own scripts in the order in which they need each other. */
  static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "words.js",
          "dom.js",
          "quotations.js",
          "tables.js",
          "charts.js",
          "matrix.js",
          "network.js",
          "spread.js",
          "page.js");

  private ReportPage() {}

  /** Writes the page in UTF-8. */
  public static void write(Report report, OutputStream out) throws IOException {
    String style = Asset.text("page.css");
    String charts = Asset.text("echarts.min.js");
    String script = script();
    Map<String, String> parts =
        Map.of(
            "policy",
            policy(style, charts, script),
            "style",
            style,
            "study",
            PageJson.of(report),
            "words",
            PageJson.of(Words.all()),
            "echarts",
            charts,
            "script",
            script);
    Writer writer = new OutputStreamWriter(out, UTF_8);
    fill(Asset.text("page.html"), parts, writer);
    writer.flush();
  }

  /** One scope for all, so that the page's names are not the window's. */
  private static String script() {
    StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
    SCRIPTS.forEach(name -> script.append(Asset.text(name)));
    return script.append("})();\n").toString();
  }

  private static String policy(String style, String charts, String script) {
    return "default-src 'none'; script-src "
        + digest(charts)
        + " "
        + digest(script)
        + "; style-src "
        + digest(style)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }

  /** What is filled in is never looked through again, whatever it holds. */
  private static void fill(String template, Map<String, String> parts, Writer writer)
      throws IOException {
    Matcher place = PLACE.matcher(template);
    int written = 0;
    while (place.find()) {
      writer.append(template, written, place.start());
      writer.append(Objects.requireNonNull(parts.get(place.group(1)), place.group()));
      written = place.end();
    }
    writer.append(template, written, template.length());
  }
}
