package cn.oneseal.linkage.delivery;

import java.util.UUID;

/**
 * Which dead pushes are meant.
 *
 * @param toBodyId those to this department, or null for all
 * @param fromBodyId those sent by this body, or null for all
 * @param pushId this one, or null for all
 */
public record DeadFilter(Long toBodyId, Long fromBodyId, UUID pushId) {

  /** Returns the same, of one push only. */
  public DeadFilter only(UUID push) {
    return new DeadFilter(toBodyId, fromBodyId, push);
  }
}
