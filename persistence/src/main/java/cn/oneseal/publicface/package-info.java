/**
 * What the public face knows, read from the views of the schema {@code public_face} in a role that
 * can read nothing else: no personal data, and nothing is ever written. Plain JDBC, no entity: the
 * public application carries this package, the documents and the refusals, and nothing more.
 * Depends on document and calendar.
 */
package cn.oneseal.publicface;
