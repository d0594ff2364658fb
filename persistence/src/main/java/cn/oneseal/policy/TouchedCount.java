package cn.oneseal.policy;

/**
 * How many open cases and applications a document touches.
 *
 * @param own the reader's body's
 * @param others those of other bodies, which go on by their own procedure (R9)
 */
public record TouchedCount(long own, long others) {}
