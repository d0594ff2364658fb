/** The verifier on the command line, offline. Pure; depends on document.verify. */
package cn.oneseal.document.cli;
