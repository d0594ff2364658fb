package cn.oneseal.sealing.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an anchor says.
 *
 * @param day the day
 * @param position how many links the chain has
 * @param hash the last one's hash
 * @param madeAt when that is said, business time
 */
public record AnchorClaim(LocalDate day, long position, String hash, Instant madeAt) {

  /** Returns what is signed: four lines of ASCII. */
  public byte[] toBeSigned() {
    return ("oneseal-anchor-1\n" + day + "\n" + position + " " + hash + "\n" + madeAt + "\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
