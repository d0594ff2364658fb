/**
 * Keys and certificates of the default installation: SM2 with SM3 (GB/T 32918, 32905), a small
 * certification authority, PKCS#12 files, revocation lists. An official authority's files take
 * their place unchanged. Every time comes from the caller's clock. Pure; depends on nothing else of
 * documents.
 */
package cn.oneseal.document.key;
