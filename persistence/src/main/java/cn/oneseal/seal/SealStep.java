package cn.oneseal.seal;

import java.time.LocalDate;

/**
 * A warning about the custody of an abolished seal, or that it is overdue (R10).
 *
 * @param step the step's name
 * @param night the night that raised it
 */
public record SealStep(String step, LocalDate night) {}
