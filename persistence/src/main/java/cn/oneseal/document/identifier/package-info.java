/**
 * The standard identifier of electronic certificates (GB/T 36904) and the address by which a
 * document is verified. Pure; depends on refusal.
 */
package cn.oneseal.document.identifier;
