package org.policykg.source;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Inputs that are looked for one by one, until there are no more. */
abstract class UnreadIterator implements Iterator<Unread> {
  private Optional<Unread> next = Optional.empty();
  private boolean done;

  /** Looks further; what is empty is passed over. */
  abstract Optional<Unread> read();

  /** Says that there is nothing behind what is being read. */
  void end() {
    done = true;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !done) {
      next = read();
    }
    return next.isPresent();
  }

  @Override
  public Unread next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Unread found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }
}
