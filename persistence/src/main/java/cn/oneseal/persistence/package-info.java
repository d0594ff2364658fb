/** What every feature stands on: identity and version of aggregates, and the entity manager. */
package cn.oneseal.persistence;
