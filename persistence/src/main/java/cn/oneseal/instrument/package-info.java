/**
 * Legal and reform instruments: what every configured rule, batch and start of competence names as
 * its basis (R27, 三（四）). They have a rank; a provision of an earlier county document gives way to a
 * later instrument, the rest stands, and no new rule rests on what has given way. What is recorded
 * is not changed; an instrument that a notice only cites is known by its number alone until an
 * official describes it. Depends on no other feature below the permission boundary.
 */
package cn.oneseal.instrument;
