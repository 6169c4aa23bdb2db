package org.policykg.source;

import java.nio.charset.Charset;
import java.util.List;
import org.policykg.model.Notice;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param charset that the bytes are in
 * @param notices what is damaged, if anything is
 */
record Decoded(String text, Charset charset, List<Notice> notices) {}
