package cn.oneseal.document.verify;

import java.time.Instant;
import java.util.Optional;

/**
 * What the register of seals and seal uses says. A signing time is the signer's own claim, so that
 * an abolished key could date back: only the order of the register's uses tells.
 */
public interface SealRegister {

  /** Returns a seal by its identifier; empty when the register does not know it. */
  Optional<KnownSeal> seal(String sealId);

  /** Returns the use by which a document was sealed; empty when the register knows none. */
  Optional<KnownUse> use(String digest);

  /**
   * A seal.
   *
   * @param abolished from when it can seal nothing; empty while it is active
   */
  record KnownSeal(String name, Optional<Instant> abolished) {}

  /**
   * A use.
   *
   * @param number its place in the ledger
   * @param sealId the seal's identifier
   * @param recorded when the register recorded it, on its own clock
   */
  record KnownUse(long number, String sealId, Instant recorded) {}
}
