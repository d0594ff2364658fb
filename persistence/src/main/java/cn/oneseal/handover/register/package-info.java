/**
 * What is handed over by name and number (R6, R7, 二（二）): experts, intermediary services,
 * certificates, document forms, printing equipment, and of a private network its connection, its
 * accounts and hardware keys. Rows belong to an edition of a category and are fixed with it; from
 * the completion they can be used, and end with the edition that they came from.
 */
package cn.oneseal.handover.register;
