/**
 * Starts and stops the whole product from one command: PostgreSQL, a Payara domain, the
 * application.
 *
 * <p>Nothing is touched before every prerequisite has been checked. All that it makes lies in one
 * folder, the home, which only its owner can read. What the domain holds can be made anew at any
 * time: the data is in PostgreSQL alone.
 */
package cn.oneseal.launcher;
