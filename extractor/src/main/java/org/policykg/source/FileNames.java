package org.policykg.source;

import java.util.Locale;
import java.util.Set;

/** What the name of a file says: which files of a folder are documents, and which hold several. */
final class FileNames {
  private static final Set<String> READ =
      Set.of(
          "txt", "text", "md", "jsonl", "ndjson", "html", "htm", "shtml", "xhtml", "docx", "pdf",
          "csv", "tsv", "tab", "zip");

  /** Documents that are not read; leaving them out without a word would lose them. */
  private static final Set<String> TOLD =
      Set.of(
          "doc", "docm", "wps", "rtf", "odt", "ofd", "xls", "xlsx", "et", "ppt", "pptx", "epub",
          "mht", "mhtml", "rar", "7z", "tar", "tgz");

  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
  private static final Set<String> RECORDS = Set.of("jsonl", "ndjson");
  private static final Set<String> PAGES = Set.of("html", "htm", "shtml", "xhtml");

  private FileNames() {}

  /** Whether a file of a folder or an archive is taken for a document. */
  static boolean isDocument(String name) {
    String ending = ending(name);
    return (READ.contains(ending) || TOLD.contains(ending)) && !isAboutTheFolder(name);
  }

  private static boolean isAboutTheFolder(String name) {
    return name.regionMatches(true, 0, "README.", 0, 7);
  }

  static boolean isTable(String name) {
    return TABLES.contains(ending(name));
  }

  static boolean isRecords(String name) {
    return RECORDS.contains(ending(name));
  }

  static boolean isPage(String name) {
    return PAGES.contains(ending(name));
  }

  /** What stands behind the last point, that of .gz aside. */
  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(dot + 1) : "";
  }
}
