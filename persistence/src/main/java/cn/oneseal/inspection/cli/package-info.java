/** The draw on the command line, offline. Pure; depends on inspection.draw. */
package cn.oneseal.inspection.cli;
