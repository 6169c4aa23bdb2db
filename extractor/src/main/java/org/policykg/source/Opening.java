package org.policykg.source;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of a file or of an archive's entry, from their beginning each time. */
interface Opening {
  InputStream open() throws IOException;
}
