package org.policykg.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What traits weigh by their kinds and values, side by side in one table: most of those that are
 * looked up weigh nothing, which one look tells. Thread-safe once it is filled.
 */
final class TraitTable {
  private static final int FEW = 8;
  private static final int SPREAD = 0x9E3779B1;
  private static final int HALF = Integer.SIZE / 2;
  private static final int FREE = 0;

  private int[] hashes = new int[FEW];
  private @Nullable String[] kinds = new String[FEW];
  private @Nullable String[] values = new String[FEW];
  private double[] weights = new double[FEW];
  private int size;

  void put(String kind, String value, double weight) {
    if (2 * size >= hashes.length) {
      grow();
    }
    int hash = hash(kind, value);
    int slot = slot(hash, kind, value);
    size += hashes[slot] == FREE ? 1 : 0;
    hashes[slot] = hash;
    kinds[slot] = kind;
    values[slot] = value;
    weights[slot] = weight;
  }

  /** What a trait weighs; nothing, where it is unknown. */
  double of(String kind, String value) {
    return weights[slot(hash(kind, value), kind, value)];
  }

  /** Twice as many slots. */
  private void grow() {
    int[] oldHashes = hashes;
    @Nullable String[] oldKinds = kinds;
    @Nullable String[] oldValues = values;
    double[] oldWeights = weights;
    int length = 2 * oldHashes.length;
    hashes = new int[length];
    kinds = new String[length];
    values = new String[length];
    weights = new double[length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != FREE) {
        int slot = first(oldHashes[i]);
        while (hashes[slot] != FREE) {
          slot = next(slot);
        }
        hashes[slot] = oldHashes[i];
        kinds[slot] = oldKinds[i];
        values[slot] = oldValues[i];
        weights[slot] = oldWeights[i];
      }
    }
  }

  private static int hash(String kind, String value) {
    return (31 * kind.hashCode() + value.hashCode()) * SPREAD | 1;
  }

  /** Where a trait is, or would be. */
  private int slot(int hash, String kind, String value) {
    int slot = first(hash);
    while (hashes[slot] != FREE
        && !(hashes[slot] == hash && kind.equals(kinds[slot]) && value.equals(values[slot]))) {
      slot = next(slot);
    }
    return slot;
  }

  private int first(int hash) {
    return (hash >>> HALF ^ hash >>> 1) & (hashes.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (hashes.length - 1);
  }
}
