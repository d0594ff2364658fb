/**
 * What the register says about a document, and the judgement of an uploaded one. A file is received
 * on disk within a time, then judged alone: one at a time, so that memory is bounded.
 */
package cn.oneseal.web.publicface.verify;
