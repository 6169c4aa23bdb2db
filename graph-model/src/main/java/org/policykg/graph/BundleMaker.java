package org.policykg.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes bundles of what is said in any order. Not for more than one thread. */
final class BundleMaker implements Statements.Sink {
  private final Map<Term, List<byte[]>> said = new HashMap<>();
  private final Map<Term, Description> described = new HashMap<>();
  private final Bytes bytes = new Bytes(512);
  private @Nullable Term subject;
  private List<byte[]> ofSubject = List.of();

  @Override
  public void say(Term of, Term property, Term object) {
    // a subject says one thing after another
    if (subject == null || !of.equals(subject)) {
      subject = of;
      ofSubject = said.computeIfAbsent(of, absent -> new ArrayList<>());
    }
    bytes.cut(0);
    append(property, object, bytes);
    ofSubject.add(bytes.toArray());
  }

  @Override
  public void describe(Description description) {
    if (described.putIfAbsent(description.node(), description) != null) {
      // indicators that are worded unlike may be one
      addAll(description);
    }
  }

  private void addAll(Description description) {
    said.computeIfAbsent(description.node(), absent -> new ArrayList<>())
        .addAll(description.bytes());
  }

  /** A property and its object as {@link TermBytes}. */
  static byte[] bytes(Term property, Term object) {
    Bytes bytes = new Bytes(128);
    append(property, object, bytes);
    return bytes.toArray();
  }

  private static void append(Term property, Term object, Bytes to) {
    if (property.equals(Std.TYPE)) {
      to.append(TermBytes.TYPE);
      to.append(TermBytes.END);
    } else {
      property.appendTo(to);
    }
    object.appendTo(to);
  }

  /** All that was said, in order. */
  List<Bundle> bundles() {
    List<Bundle> bundles = new ArrayList<>(said.size() + described.size());
    for (Description description : described.values()) {
      if (said.containsKey(description.node())) {
        addAll(description);
      } else {
        bundles.add(description.bundle());
      }
    }
    for (Map.Entry<Term, List<byte[]>> entry : said.entrySet()) {
      bytes.cut(0);
      entry.getKey().appendTo(bytes);
      bundles.add(Bundle.of(bytes.toArray(), entry.getValue()));
    }
    Collections.sort(bundles);
    return bundles;
  }
}
