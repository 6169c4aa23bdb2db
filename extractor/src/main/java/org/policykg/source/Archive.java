package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The documents in a ZIP archive, by path; they are read where they lie and never written to disk.
 */
final class Archive implements Iterator<Unread> {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** An entry and its path in the archive. */
  private record Member(String path, ZipEntry entry) {}

  private final String name;
  private final ZipFile zip;
  private final Members members;
  private final Iterator<Member> rest;

  /** This walk, and the documents that it gave and that are not read yet. */
  private final AtomicInteger users = new AtomicInteger(1);

  private Iterator<Unread> current = Collections.emptyIterator();
  private boolean done;

  private Archive(String name, ZipFile zip, List<Member> entries, Members members) {
    this.name = name;
    this.zip = zip;
    this.members = members;
    this.rest = entries.iterator();
  }

  /**
   * The documents of a ZIP file, which may be one document of an office's format.
   *
   * @throws UnreadableException where it is damaged, or made to be read in two ways
   */
  static Iterator<Unread> open(String name, Path file, Members members)
      throws IOException, UnreadableException {
    ZipFile zip = open(file);
    try {
      List<? extends ZipEntry> entries = zip.stream().toList();
      Set<String> names = names(entries);
      if (Office.of(names).isPresent()) {
        zip.close();
        return members.one(name, () -> Files.newInputStream(file));
      }
      long packed = entries.stream().mapToLong(ZipEntry::getCompressedSize).sum();
      if (packed > Files.size(file)) {
        throw new UnreadableException("is no honest ZIP archive: its entries overlap");
      }
      List<Member> documents = documents(entries);
      if (documents.isEmpty()) {
        throw new UnreadableException("is a ZIP archive that holds no file that is read");
      }
      return new Archive(name, zip, documents, members);
    } catch (IOException | UnreadableException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Latin-1 keeps the bytes of names that no flag says to be UTF-8. */
  private static ZipFile open(Path file) throws IOException, UnreadableException {
    try {
      return new ZipFile(file.toFile(), ISO_8859_1);
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw new UnreadableException("is protected by a password; save it without one");
      }
      throw CentralDirectory.damaged();
    }
  }

  private static Set<String> names(List<? extends ZipEntry> entries) throws UnreadableException {
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : entries) {
      if (!names.add(entry.getName())) {
        throw new UnreadableException(
            "holds two entries of the name " + Names.of(path(entry.getName())));
      }
    }
    return names;
  }

  private static List<Member> documents(List<? extends ZipEntry> entries) {
    return entries.stream()
        .filter(entry -> !entry.isDirectory())
        .map(entry -> new Member(Names.of(path(entry.getName())), entry))
        .filter(member -> isDocument(member.path()))
        .sorted(Comparator.comparing(Member::path))
        .toList();
  }

  private static boolean isDocument(String path) {
    String[] parts = path.split("/", -1);
    for (String part : parts) {
      if (part.equals("__MACOSX") || (part.startsWith(".") && !part.equals(".."))) {
        return false;
      }
    }
    return parts.length > 0 && FileNames.isDocument(parts[parts.length - 1]);
  }

  /** Chinese Windows writes names in GBK and does not say so. */
  private static String path(String name) {
    String path = name;
    if (name.chars().allMatch(c -> c < 256)) {
      byte[] bytes = name.getBytes(ISO_8859_1);
      for (Charset charset : List.of(GB18030, UTF_8)) {
        Decoding decoding = Decoding.of(bytes, 0, bytes.length, charset, true);
        path = decoding.isWhole() ? decoding.text() : path;
      }
    }
    return path.replace('\\', '/');
  }

  @Override
  public boolean hasNext() {
    while (!done && !current.hasNext()) {
      if (rest.hasNext()) {
        current = member(rest.next());
      } else {
        done = true;
        release();
      }
    }
    return !done;
  }

  @Override
  public Unread next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Unread document = current.next();
    users.incrementAndGet();
    return Unread.of(
        document.name(),
        document.held(),
        () -> {
          try {
            return document.open();
          } finally {
            release();
          }
        });
  }

  private Iterator<Unread> member(Member member) {
    String document = name + "/" + member.path();
    try {
      return members.of(document, () -> open(member.entry()), true);
    } catch (IOException e) {
      return List.of(Unread.skipped(document, "cannot be read: " + Faults.words(e))).iterator();
    }
  }

  private InputStream open(ZipEntry entry) throws IOException {
    return new EntryStream(zip.getInputStream(entry), entry);
  }

  private void release() {
    if (users.decrementAndGet() == 0) {
      try {
        zip.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
