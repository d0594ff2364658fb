/**
 * Cases in service: accept, review, advise, resolve and issue; the rules of jurisdiction, standard
 * and deadline; the event of an issued decision, which linkage observes.
 */
package cn.oneseal.casefile;
