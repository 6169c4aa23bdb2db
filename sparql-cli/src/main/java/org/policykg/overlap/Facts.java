package org.policykg.overlap;

import java.util.function.IntFunction;
import org.policykg.model.Span;

/**
 * Facts as columns, in the order of county, subject (what the fact is about) and document; a fact
 * is its row, from 0.
 */
public final class Facts {
  private final int[] nodes;
  private final int[] evidences;
  private final int[] counties;
  private final int[] subjects;
  private final int[] documents;
  private final int[] sections;
  private final int[] begins;
  private final int[] ends;
  private final float[] confidences;
  private final IntFunction<String> iris;

  Facts(
      int[] nodes,
      int[] evidences,
      int[][] numbers,
      float[] confidences,
      IntFunction<String> iris) {
    this.nodes = nodes;
    this.evidences = evidences;
    this.counties = numbers[0];
    this.subjects = numbers[1];
    this.documents = numbers[2];
    this.sections = numbers[3];
    this.begins = numbers[4];
    this.ends = numbers[5];
    this.confidences = confidences;
    this.iris = iris;
  }

  /** How many there are. */
  public int size() {
    return nodes.length;
  }

  /** The fact's node. */
  public String iri(int fact) {
    return iris.apply(nodes[fact]);
  }

  /** The node of the fact's evidence; empty for none. */
  public String evidence(int fact) {
    return evidences[fact] < 0 ? "" : iris.apply(evidences[fact]);
  }

  /** Number of the county, in {@link Study#counties}. */
  public int county(int fact) {
    return counties[fact];
  }

  /** Number of the initiative or indicator. */
  public int subject(int fact) {
    return subjects[fact];
  }

  /** Number of the document, in {@link Study#documents}. */
  public int document(int fact) {
    return documents[fact];
  }

  /** Number of the section, in {@link Study#sections}; -1 for none. */
  public int section(int fact) {
    return sections[fact];
  }

  /** Where the evidence stands in the document. */
  public Span span(int fact) {
    return new Span(begins[fact], ends[fact]);
  }

  /** Share of right facts of its rule on gold, 0 to 1. */
  public float confidence(int fact) {
    return confidences[fact];
  }
}
