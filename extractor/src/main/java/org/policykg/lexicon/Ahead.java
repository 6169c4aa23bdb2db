package org.policykg.lexicon;

/** Loads what will be needed, while there is something else to do. */
public final class Ahead {
  private Ahead() {}

  /** Begins; an error is left to who needs what was loaded, and meets it again. */
  public static void load(String name, Runnable what) {
    Thread loading = new Thread(what, name);
    loading.setDaemon(true);
    loading.setUncaughtExceptionHandler((thread, error) -> {});
    loading.start();
  }
}
