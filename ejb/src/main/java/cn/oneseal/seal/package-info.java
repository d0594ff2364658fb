/**
 * The seal register and the ledger of seal uses (R10, 二（二）). A body has at most one active approval
 * or official seal; an abolished one seals nothing after its day; a use is never changed. Depends
 * on organization, account, calendar.
 */
package cn.oneseal.seal;
