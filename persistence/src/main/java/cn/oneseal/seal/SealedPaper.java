package cn.oneseal.seal;

import java.util.Objects;

/**
 * The paper that a seal is set on.
 *
 * @param title its title and number
 * @param subject what it belongs to, for example CASE
 * @param subjectId the id of that
 * @param digest SM3 of its content, 64 hexadecimal characters
 */
public record SealedPaper(String title, String subject, long subjectId, String digest) {

  /** Refuses what is missing. */
  public SealedPaper {
    Objects.requireNonNull(title);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(digest);
  }
}
