package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions that the build wrote down. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"policykg " + properties().getProperty("policykg")};
  }

  /** Name to version, of the program and of libraries that decide what it reads and answers. */
  static Properties properties() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Version.class.getResourceAsStream("version.properties"), UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
