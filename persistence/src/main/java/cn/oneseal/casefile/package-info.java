/**
 * Cases: an application accepted, reviewed, resolved and, under seal, issued as a decision.
 *
 * <p>What always holds: the body that accepted a case finishes it (R9); whoever accepted it does
 * not approve it; a decision exists only together with its seal use, its pushes and, where it rests
 * on a commitment, its inspection (R20, R13); the history is append-only. May depend on seal and
 * whatever stands above it, never on linkage or inspection: they observe its events.
 */
package cn.oneseal.casefile;
