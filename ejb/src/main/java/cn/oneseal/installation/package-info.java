/**
 * Starting an installation: schema, clocks, calendar, townships, health. Depends on calendar,
 * organization, account, audit.
 */
package cn.oneseal.installation;
