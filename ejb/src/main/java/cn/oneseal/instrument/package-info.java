/** Instruments kept by the bureau's liaison, and the choice of a basis that stands (R27, 三（四）). */
package cn.oneseal.instrument;
