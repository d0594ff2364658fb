/** The ledger on the command line, offline. Pure; depends on sealing.ledger. */
package cn.oneseal.sealing.cli;
