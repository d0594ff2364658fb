package cn.oneseal.revocation;

/**
 * A decision is revoked.
 *
 * @param revocation the proceedings
 * @param number the number of the decision to revoke
 */
public record RevocationIssued(Revocation revocation, String number) {}
