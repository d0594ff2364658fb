/**
 * Documents that anyone can verify: layouts as data, pages in millimetres, OFD (GB/T 33190) and SVG
 * from the same pages, the electronic seal (GB/T 38540, SM2 with SM3), and the strict verifier. An
 * authority resolves, signs outside any transaction, issues; nothing is issued unsealed. Pure;
 * depends on audit (digests), calendar (business time) and refusal.
 */
package cn.oneseal.document;
