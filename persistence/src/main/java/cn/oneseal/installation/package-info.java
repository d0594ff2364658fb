/**
 * What this installation is: its mode, which never changes, and how far its business clock stands
 * from the machine's. Depends on calendar.
 */
package cn.oneseal.installation;
