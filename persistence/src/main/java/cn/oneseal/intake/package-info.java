/**
 * Applications received: registered with number, day, papers and the fifth working day, and from
 * there accepted, asked to be supplemented once, not accepted, or withdrawn (ALL 32; R9, 二（二）).
 *
 * <p>What always holds: supplements are asked for once and nothing twice; silence past the fifth
 * working day accepts a licence application as of its receipt, but only where the body had the
 * power that day; whoever holds the power accepts in its own name. May depend on casefile and
 * whatever stands above it, never on handover: what passes over follows from the power alone.
 */
package cn.oneseal.intake;
