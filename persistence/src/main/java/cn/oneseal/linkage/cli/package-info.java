/** Receipts of pushes on the command line, offline. Pure; depends on linkage. */
package cn.oneseal.linkage.cli;
