package org.policykg.overlap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Numbers texts in the order in which they first come, and keeps them as UTF-8 in blocks: millions
 * of IRIs take a quarter of what they would take as strings in a hash map.
 */
final class Names {
  private static final int BLOCK_BITS = 24;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private byte[][] blocks = {new byte[1 << 12]};
  private int block;
  private int used;

  private long[] places = new long[1 << 8];
  private int[] hashes = new int[1 << 8];
  private int size;

  /** Open addressing; holds a number and one, so that 0 is free. */
  private int[] slots = new int[1 << 10];

  private String last = "";
  private int lastNumber = -1;

  /** How many texts there are. */
  int size() {
    return size;
  }

  /** The number of a text, old or new. */
  int number(String text) {
    if (lastNumber >= 0 && last.equals(text)) {
      return lastNumber;
    }
    int found = find(text.getBytes(UTF_8), spread(text.hashCode()));
    last = text;
    lastNumber = found;
    return found;
  }

  /** The text of a number. */
  String get(int number) {
    int from = (int) (places[number] & (BLOCK - 1));
    byte[] bytes = blocks[(int) (places[number] >>> BLOCK_BITS)];
    int length = length(bytes, from);
    return new String(bytes, from + Integer.BYTES, length, UTF_8);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private int find(byte[] text, int hash) {
    int at = hash & (slots.length - 1);
    while (slots[at] != 0) {
      int number = slots[at] - 1;
      if (hashes[number] == hash && holds(number, text)) {
        return number;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return add(text, hash, at);
  }

  private boolean holds(int number, byte[] text) {
    int from = (int) (places[number] & (BLOCK - 1));
    byte[] bytes = blocks[(int) (places[number] >>> BLOCK_BITS)];
    int start = from + Integer.BYTES;
    return length(bytes, from) == text.length
        && Arrays.equals(bytes, start, start + text.length, text, 0, text.length);
  }

  private int add(byte[] text, int hash, int slot) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    places[size] = store(text);
    hashes[size] = hash;
    size++;
    slots[slot] = size;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private long store(byte[] text) {
    int needed = text.length + Integer.BYTES;
    if (needed > BLOCK) {
      throw new IllegalArgumentException("a name of " + text.length + " bytes");
    }
    if (used + needed > BLOCK) {
      block++;
      used = 0;
      if (block == blocks.length) {
        blocks = Arrays.copyOf(blocks, block * 2);
      }
      blocks[block] = new byte[BLOCK];
    } else if (used + needed > blocks[block].length) {
      int wanted = Math.max(used + needed, blocks[block].length * 2);
      blocks[block] = Arrays.copyOf(blocks[block], Math.min(BLOCK, wanted));
    }
    byte[] bytes = blocks[block];
    for (int i = 0; i < Integer.BYTES; i++) {
      bytes[used + i] = (byte) (text.length >>> (8 * i));
    }
    System.arraycopy(text, 0, bytes, used + Integer.BYTES, text.length);
    long place = ((long) block << BLOCK_BITS) | used;
    used += needed;
    return place;
  }

  private static int length(byte[] bytes, int at) {
    int length = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      length |= (bytes[at + i] & 0xFF) << (8 * i);
    }
    return length;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      int at = hashes[number] & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = number + 1;
    }
  }
}
