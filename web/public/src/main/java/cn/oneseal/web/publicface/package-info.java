/**
 * The public face: verification of documents and service guides for everybody. It reads views
 * without personal data in a role that can do nothing else, keeps no session, sets no cookie, runs
 * no script and knows nothing of the intranet. Servlets ask, Facelets show; nothing that a stranger
 * sends costs more than its limits.
 */
package cn.oneseal.web.publicface;
