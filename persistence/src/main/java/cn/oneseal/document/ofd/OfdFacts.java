package cn.oneseal.document.ofd;

import java.time.Instant;
import java.util.Map;

/**
 * What an OFD says about itself.
 *
 * @param creator who issues it
 * @param created when it was made
 * @param facts what programs read from it (number, certificate identifier and the like) by name
 */
public record OfdFacts(String creator, Instant created, Map<String, String> facts) {

  /** Keeps a copy. */
  public OfdFacts {
    facts = Map.copyOf(facts);
  }
}
