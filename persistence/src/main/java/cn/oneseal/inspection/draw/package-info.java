/**
 * The draw of a post-certificate inspection (R13): a roster frozen before, a seed of which neither
 * party alone decides, a result that anybody recomputes from the published record. Pure: no
 * database, no clock. The algorithm is told in ear/docs/draw.md.
 */
package cn.oneseal.inspection.draw;
