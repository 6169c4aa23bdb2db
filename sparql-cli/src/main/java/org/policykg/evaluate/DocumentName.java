package org.policykg.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a gold file and its document find each other. */
final class DocumentName {
  private static final Pattern ENDING =
      Pattern.compile("(?<stem>\\.*[^.].*)\\.[^.]*", Pattern.DOTALL);

  private DocumentName() {}

  /** A file's name without folder and ending: {@code report} for {@code texts/report.txt}. */
  static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    Matcher ending = ENDING.matcher(name);
    return ending.matches() ? ending.group("stem") : name;
  }
}
