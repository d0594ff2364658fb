/**
 * What the contracts of all features share: how a date is written. Contracts are plain interfaces
 * and value classes; they never show an entity and depend on nothing of the application, because
 * they are also handed to other systems.
 */
package cn.oneseal.calendar.contract;
