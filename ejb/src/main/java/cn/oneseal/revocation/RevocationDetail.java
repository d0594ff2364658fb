package cn.oneseal.revocation;

/**
 * Proceedings, and what the caller may do now.
 *
 * @param revocation the proceedings
 * @param mayRecord whether he may record what the holder says, and the hearing
 * @param mayResolve whether he may resolve, as far as his duty goes; never his own
 */
public record RevocationDetail(Revocation revocation, boolean mayRecord, boolean mayResolve) {}
