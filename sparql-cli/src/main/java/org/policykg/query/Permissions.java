package org.policykg.query;

/**
 * What a query may do beyond reading the graph it is asked of; nothing unless the user says so.
 *
 * @param remote fetch other graphs: {@code SERVICE}, {@code FROM}, {@code LOAD}
 * @param update change a store
 * @param java call Java classes by name
 */
public record Permissions(boolean remote, boolean update, boolean java) {
  public static final Permissions NONE = new Permissions(false, false, false);
}
