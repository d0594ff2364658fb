/**
 * Legal and reform instruments: what every configured rule, batch and start of competence names as
 * its basis (R27). An instrument that a notice only cites is known by its number alone. Depends on
 * no other feature.
 */
package cn.oneseal.instrument;
