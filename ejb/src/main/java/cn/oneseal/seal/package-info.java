/**
 * The seal register, the ledger of seal uses and the custody of abolished seals (R10, 二（二）). A body
 * has at most one approval and one official seal on a day; an abolition is for good; an abolished
 * seal seals nothing after its day, a delivered one nothing at all; neither a use nor a leg of
 * custody is ever changed. Depends on organization, account, audit, calendar.
 */
package cn.oneseal.seal;
