/**
 * Refusals: what the law, the notice or plain sense forbids. A refusal names its code (which is the
 * key of its message in both languages and the SOAP fault code), the field and the clause.
 */
package cn.oneseal.refusal;
